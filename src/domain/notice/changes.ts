import type { Change } from '../../content/types.ts';

/** How a change stands on a day ("2026-11-22"): still to come, in force, or over. */
type ChangeState = 'upcoming' | 'current' | 'ended';

/** `until` is the last day a change holds; the next day it is over. */
export function changeState(
  { since, until }: Pick<Change, 'since' | 'until'>,
  today: string,
): ChangeState {
  if (today < since) return 'upcoming';
  return until !== null && today > until ? 'ended' : 'current';
}

/** The changes that touch a paragraph of a notice and are not over on that day, as listed. */
export function changesTouching(
  changes: readonly Change[],
  notice: string,
  paragraph: string,
  today: string,
): Change[] {
  return changes.filter(
    (change) =>
      changeState(change, today) !== 'ended' &&
      change.touches.some((each) => each.notice === notice && each.paragraphs.includes(paragraph)),
  );
}
