import type { Basis, Fact } from '../../content/types.ts';
import { holdsOn } from '../time/age.ts';

/** The facts that hold on a day, in their order. */
export function factsOn(facts: readonly Fact[], today: string): Fact[] {
  return facts.filter((fact) => holdsOn(fact, today));
}

/** Whether a sentence rests on something second-hand; the weakest of several decides. */
export function needsRecheck(bases: readonly Basis[]): boolean {
  return bases.some((basis) => 'evidence' in basis && basis.evidence === 'secondary');
}

/** What several sentences rest on, each named once. */
export function distinctBases(bases: readonly Basis[]): Basis[] {
  const seen = new Set<string>();
  return bases.filter((basis) => {
    // By name, because editors write the fields in any order.
    const key = JSON.stringify(
      'source' in basis
        ? [basis.source, basis.article, basis.evidence]
        : [basis.notice, basis.paragraph, basis.quote],
    );
    return seen.has(key) ? false : seen.add(key);
  });
}
