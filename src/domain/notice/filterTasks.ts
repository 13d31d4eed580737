import type { Task } from '../../content/types.ts';

/** What a person asks to see. `notStated` as agency: the tasks for which the notice does not say who carries them out. */
export type TaskFilter = Readonly<{
  agency?: string | undefined;
  field?: string | undefined;
  forPeople?: true | undefined;
}>;

export const notStated = 'khong-neu';

/** The tasks that answer every part of the filter, in the order of the notice. */
export function filterTasks<Some extends Task>(
  tasks: readonly Some[],
  { agency, field, forPeople }: TaskFilter,
): Some[] {
  return tasks.filter(
    (task) =>
      (agency === undefined || concerns(task, agency)) &&
      (field === undefined || task.field === field) &&
      (!forPeople || task.relevance === 'high'),
  );
}

function concerns({ responsible, cooperating }: Task, agency: string): boolean {
  if (agency === notStated) return responsible.length === 0;
  return [...responsible, ...cooperating].some((each) => each.agency === agency);
}
