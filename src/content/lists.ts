import lists from './lists.json';
import type * as types from './types.ts';

/** What things are called and ordered by: kinds, groups, fields, levels. */
export const contentLists = lists as types.Lists;

/** How sure something is, in the plain words of the list. */
export function evidenceLabel(level: types.Evidence | null): string | undefined {
  return contentLists.evidence.find(({ id }) => id === level)?.label;
}
