import type { Basis, Guide, Question, Thing } from '../../content/types.ts';
import { holdsOn } from '../time/age.ts';
import { type Answers, judge, ruledOutBy } from './judge.ts';

type Asking = Pick<Guide, 'prepare'> & Readonly<{ ask?: readonly Question[] | undefined }>;

/** A thing with why it is not on the list: the questions whose answers took it away. */
export type PutAway = Readonly<{ thing: Thing; by: readonly Question[] }>;

export type OwnThings = Readonly<{
  /** Surely needed. */
  needed: readonly Thing[];
  /** Perhaps needed: an answer is not known, or only a weak source says when it is. */
  maybe: readonly Thing[];
  away: readonly PutAway[];
}>;

/** What a person needs of the things of a guide on a day, in the guide's order. */
export function ownThings(guide: Asking, answers: Answers, today: string): OwnThings {
  const ask = guide.ask ?? [];
  const judged = guide.prepare
    .filter((thing) => holdsOn(thing, today))
    .map((thing) => ({ thing, verdict: verdictOf(thing, ask, answers) }));
  const of = (wanted: string) => judged.flatMap((each) => (each.verdict === wanted ? each : []));
  return {
    needed: of('yes').map(({ thing }) => thing),
    maybe: of('unknown').map(({ thing }) => thing),
    away: of('no').map(({ thing }) => ({ thing, by: ruledOutBy(thing.when, ask, answers) })),
  };
}

/** What only a weak source says never takes a thing off a list. */
function verdictOf({ when, basis }: Thing, ask: readonly Question[], answers: Answers) {
  const verdict = judge(when, ask, answers);
  return verdict === 'no' && basis.every(isWeak) ? 'unknown' : verdict;
}

function isWeak(basis: Basis): boolean {
  return 'evidence' in basis && basis.evidence === 'secondary';
}
