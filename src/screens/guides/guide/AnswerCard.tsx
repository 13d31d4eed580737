import type { Fact, Guide, LinkedSource } from '../../../content/types.ts';
import words from '../../../content/words/guide.json';
import { ownThings } from '../../../domain/ask/things.ts';
import { itemTick } from '../../../domain/errands/errand.ts';
import { factsOn } from '../../../domain/facts/facts.ts';
import { fill } from '../../../domain/text/fill.ts';
import { splitSentences } from '../../../domain/text/sentences.ts';
import { holdsOn } from '../../../domain/time/age.ts';
import { Facts } from '../../../parts/Facts.tsx';
import { useAnswers, useErrand, useToday } from '../../../state/services.ts';
import { Fold, Folds, Told } from '../../../ui/Fold.tsx';
import { Things } from './Things.tsx';

type Props = Readonly<{
  guide: Guide;
  sources: readonly LinkedSource[];
  /** Whether the list of things is shown open, as right after the last question. */
  listOpen: boolean;
}>;

/** What to bring, where, how long and how much: a line each, and all of it one tap away. */
export function AnswerCard({ guide, sources, listOpen }: Props) {
  const today = useToday();
  const answers = useAnswers(guide.id);
  const { ask } = guide;
  const { needed, maybe } = ownThings(guide, answers, today);
  const { ticks } = useErrand(guide.id);
  const had = [...needed, ...maybe].filter(({ text }) => ticks[itemTick(text)]).length;
  const line = [
    needed.length > 0 && `${needed.map(({ name }) => name).join('; ')}.`,
    maybe.length > 0 && fill(words.maybeCount, { count: maybe.length }),
    had > 0 && fill(words.had, { count: had }),
  ];
  // What the portal says of an errand that is over helps nobody.
  const portal = holdsOn(guide, today) ? words.portal : undefined;
  const told = (title: string, facts: readonly Fact[], none?: string) => (
    <Answer
      title={title}
      facts={factsOn(facts, today, { ask, answers })}
      sources={sources}
      {...(none ? { none } : {})}
    />
  );
  return (
    <div className="section">
      <Folds>
        {needed.length + maybe.length > 0 && (
          <Fold
            title={
              needed.length > 0 ? fill(words.bring, { count: needed.length }) : words.bringMaybe
            }
            open={listOpen}
            line={line.filter(Boolean).join(' ')}
          >
            <Things guide={guide} sources={sources} />
          </Fold>
        )}
        {told(words.where, guide.where)}
        {told(words.time, guide.time, portal)}
        {told(words.money, guide.money, portal)}
      </Folds>
    </div>
  );
}

function Answer({
  title,
  facts,
  sources,
  none,
}: Readonly<{
  title: string;
  facts: readonly Fact[];
  sources: readonly LinkedSource[];
  none?: string;
}>) {
  const [first] = facts;
  if (first)
    return (
      <Fold title={title} line={splitSentences(first.text)[0]}>
        <Facts facts={facts} sources={sources} />
      </Fold>
    );
  return none ? <Told title={title}>{none}</Told> : null;
}
