import type { Agency, Task } from '../../content/types.ts';
import { known } from '../search/known.ts';
import { filterTasks, notStated, type TaskFilter } from './filterTasks.ts';

/** The tasks of a notice with the agencies they name. */
export type NoticeTasks = Readonly<{
  notice: string;
  tasks: readonly Task[];
  agencies: readonly Agency[];
}>;

/** What a link may ask of the tasks, in any words; by ids of notice, agency and field. */
export type AskedOfTasks = TaskFilter & Readonly<{ notice?: string | undefined }>;

/**
 * Narrows the tasks of all notices by what a link asks. Gives back what of it was known, the
 * agencies that may be asked for next, the tasks found, and how many there are in all.
 */
export function narrowTasks(
  notices: readonly NoticeTasks[],
  fields: readonly string[],
  link: AskedOfTasks,
): Readonly<{
  asked: AskedOfTasks;
  agencies: Agency[];
  found: Task[];
  count: number;
}> {
  const notice = known(
    link.notice,
    notices.map((each) => each.notice),
  );
  const inScope = notices.filter((each) => notice === undefined || each.notice === notice);
  const tasks = inScope.flatMap((each) => each.tasks);
  const agencies = inScope
    .flatMap((each) => each.agencies)
    .filter(({ id }) => filterTasks(tasks, { agency: id }).length > 0);
  const filter = {
    agency: known(link.agency, [...agencies.map(({ id }) => id), notStated]),
    field: known(link.field, fields),
    forPeople: link.forPeople,
  };
  return {
    asked: { notice, ...filter },
    agencies,
    found: filterTasks(tasks, filter),
    count: notices.flatMap((each) => each.tasks).length,
  };
}
