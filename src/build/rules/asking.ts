import type { Question, When } from '../../content/types.ts';
import type { Bundle } from '../read/bundle.ts';
import type { Problem } from '../read/problem.ts';

/** Something that asks a person questions, with every condition it puts over the answers. */
export type Asking = Readonly<{
  file: string;
  /** Where it stands in the file. */
  path: Problem['path'];
  ask: readonly Question[];
  conditions: readonly Readonly<{ path: Problem['path']; when: When }>[];
}>;

type Listed = readonly Readonly<{ when?: When | undefined }>[];

/** Everything in the content that asks or that puts a condition. */
export function askings({ guides, lifeEvents, files }: Bundle): Asking[] {
  return [
    ...guides.map((guide) => ({
      file: `guides/${guide.id}.json`,
      path: [],
      ask: guide.ask ?? [],
      conditions: Object.entries(guide).flatMap(([field, value]) =>
        Array.isArray(value) ? conditions(value as Listed, listPath(files, guide.id, field)) : [],
      ),
    })),
    ...lifeEvents.events.map(({ ask = [], items }, at) => ({
      file: 'lifeEvents.json',
      path: ['events', at],
      ask,
      conditions: conditions(items, ['events', at, 'items']),
    })),
  ];
}

/** Where a list of a guide stands in its file, which may give one basis to all of the list. */
function listPath(files: Bundle['files'], guide: string, field: string): Problem['path'] {
  const data = files.find(({ name }) => name === `guides/${guide}.json`)?.data as
    | Readonly<Record<string, unknown>>
    | undefined;
  return Array.isArray(data?.[field]) ? [field] : [field, 'facts'];
}

function conditions(listed: Listed, path: Problem['path']) {
  return listed.flatMap(({ when }, at) => (when ? [{ path: [...path, at, 'when'], when }] : []));
}
