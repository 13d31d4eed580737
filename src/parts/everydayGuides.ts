import { contentIndex } from '../content/index.ts';
import { holdsOn } from '../domain/time/age.ts';

/** The guides that people ask for every day, in the order the editors gave them. */
export function everydayGuides(today: string) {
  return contentIndex.guides
    .filter((guide) => guide.everyday !== null && holdsOn(guide, today))
    .sort((a, b) => (a.everyday ?? 0) - (b.everyday ?? 0));
}
