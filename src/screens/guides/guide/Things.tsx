import type { Guide, LinkedSource, Thing } from '../../../content/types.ts';
import askWords from '../../../content/words/ask.json';
import words from '../../../content/words/guide.json';
import { answerTo } from '../../../domain/ask/judge.ts';
import { ownThings, type PutAway } from '../../../domain/ask/things.ts';
import { itemTick } from '../../../domain/errands/errand.ts';
import { BasisFold } from '../../../parts/Facts.tsx';
import { useActs, useAnswers, useErrand, useToday } from '../../../state/services.ts';
import { TickRow } from '../../../ui/Choice.tsx';
import { Group } from '../../../ui/Section.tsx';

type Props = Readonly<{ guide: Guide; sources: readonly LinkedSource[] }>;

/** What to bring, to tick off: what is surely needed, what may be, and why the rest is not shown. */
export function Things({ guide, sources }: Props) {
  const today = useToday();
  const answers = useAnswers(guide.id);
  const { needed, maybe, away } = ownThings(guide, answers, today);
  const shown = [...needed, ...maybe];
  return (
    <>
      {shown.length > 0 && <p className="quiet section-tight">{words.prepareNote}</p>}
      <Ticks guide={guide.id} things={needed} />
      {maybe.length > 0 && (
        <Group title={words.maybe}>
          <Ticks guide={guide.id} things={maybe} />
        </Group>
      )}
      {away.length > 0 && <Away guide={guide} away={away} />}
      {guide.ask && <p className="section-tight">{words.askThere}</p>}
      <BasisFold bases={shown.flatMap(({ basis }) => basis)} sources={sources} />
    </>
  );
}

function Ticks({ guide, things }: Readonly<{ guide: string; things: readonly Thing[] }>) {
  const { ticks } = useErrand(guide);
  const { tickItem } = useActs();
  return things.map(({ id, text }) => (
    <TickRow
      key={id}
      label={text}
      checked={ticks[itemTick(text)] ?? false}
      onChange={() => tickItem(guide, itemTick(text))}
    />
  ));
}

/** The things that answers took away, each with the answers that did. */
function Away({ guide, away }: Readonly<{ guide: Guide; away: readonly PutAway[] }>) {
  const answers = useAnswers(guide.id);
  return (
    <details className="fold">
      <summary>{askWords.why}</summary>
      <ul className="bullets">
        {away.map(({ thing, by }) => (
          <li key={thing.id}>
            <strong>{thing.name}</strong>:{' '}
            {by.map((question) => `${question.text} ${answerTo(question, answers)}`).join('; ')}
          </li>
        ))}
      </ul>
    </details>
  );
}
