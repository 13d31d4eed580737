import { evidenceLabel } from '../content/lists.ts';
import type { Evidence, LinkedSource } from '../content/types.ts';
import words from '../content/words/changes.json';
import { fill } from '../domain/text/fill.ts';
import { writeDate } from '../domain/time/dates.ts';
import { OutsideLinkCard } from './OutsideLinkCard.tsx';

/** A source outside the notice: what it is, how sure, when it was read, whether anyone compared it. */
export function SourceFacts({
  source,
  article,
  evidence,
}: Readonly<{
  source: LinkedSource | undefined;
  article: string | null;
  /** How sure this use of the source is, where it differs from the source as a whole. */
  evidence?: Evidence;
}>) {
  if (!source) return null;
  const { name, number, date, issuer, readOn, checkedOn, link } = source;
  const level = evidence ?? source.evidence;
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
        {evidenceLabel(level)}. {fill(words.readOn, { date: writeDate(readOn) })},{' '}
        {checkedOn ? fill(words.checkedOn, { date: writeDate(checkedOn) }) : words.notChecked}.
      </p>
      {link && <OutsideLinkCard link={link} />}
    </>
  );
}
