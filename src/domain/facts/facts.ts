import type { Basis, Fact, Question } from '../../content/types.ts';
import { type Answers, judge } from '../ask/judge.ts';
import { holdsOn } from '../time/age.ts';

/** A source or words of a notice; what is not our own. */
export type OutsideBasis = Exclude<Basis, { own: unknown }>;

/** Who asks, and what was answered. */
export type Answered = Readonly<{ ask?: readonly Question[] | undefined; answers: Answers }>;

/**
 * The facts that hold on a day, in their order. What depends on an answer is left out only when the
 * answer rules it out.
 */
export function factsOn(
  facts: readonly Fact[],
  today: string,
  { ask = [], answers }: Answered = { answers: {} },
): Fact[] {
  return facts.filter((fact) => holdsOn(fact, today) && judge(fact.when, ask, answers) !== 'no');
}

/** Whether a sentence rests on something second-hand; the weakest of several decides. */
export function needsRecheck(bases: readonly Basis[]): boolean {
  return bases.some((basis) => 'evidence' in basis && basis.evidence === 'secondary');
}

/** Whether a sentence is advice of ours, which no source says. */
export function isAdvice(bases: readonly Basis[]): boolean {
  return bases.some((basis) => 'own' in basis && basis.own === 'advice');
}

/** What several sentences rest on outside the app, each named once. */
export function distinctBases(bases: readonly Basis[]): OutsideBasis[] {
  const seen = new Set<string>();
  return bases.filter((basis): basis is OutsideBasis => {
    if ('own' in basis) return false;
    // By name, because editors write the fields in any order.
    const key = JSON.stringify(keyOf(basis));
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function keyOf(basis: OutsideBasis) {
  return 'source' in basis
    ? [basis.source, basis.article, basis.evidence]
    : [basis.notice, basis.paragraph, basis.quote];
}
