import { contentLists } from '../../content/index.ts';
import type { LinkedSource } from '../../content/types.ts';
import words from '../../content/words/changes.json';
import { writeDate } from '../../domain/dates.ts';
import { fill } from '../../domain/fill.ts';
import { OutsideAddress } from '../Outcome.tsx';

/** A source outside the notice: what it is, how sure, when it was read, whether anyone compared it. */
export function SourceFacts({
  source,
  article,
}: Readonly<{ source: LinkedSource | undefined; article: string | null }>) {
  if (!source) return null;
  const { name, number, date, issuer, evidence, readOn, checkedOn, address } = source;
  const said = [
    number,
    date && fill(words.dated, { date: writeDate(date) }),
    issuer && `(${issuer})`,
    article && `, ${article}`,
  ]
    .filter(Boolean)
    .join(' ')
    .replace(' ,', ',');
  return (
    <>
      <p>
        <strong>{name}</strong> {said}
      </p>
      <p className="quiet">
        {contentLists.evidence.find(({ id }) => id === evidence)?.label}.{' '}
        {fill(words.readOn, { date: writeDate(readOn) })},{' '}
        {checkedOn ? fill(words.checkedOn, { date: writeDate(checkedOn) }) : words.notChecked}.
      </p>
      {address && <OutsideAddress {...address} />}
    </>
  );
}
