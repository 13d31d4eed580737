import type { Bundle } from '../read/bundle.ts';
import type { Problem } from '../read/problem.ts';
import { noticePath, type Rule } from './rule.ts';

type Entry = Readonly<{ file: string; path: readonly (string | number)[]; id: string }>;

/** No id is used twice: task, result, target and document ids across all notices, the rest in their list. */
export const idsAreUnique: Rule = {
  check: (bundle) => {
    const across = bundle.notices.flatMap((notice) =>
      (['tasks', 'results', 'targets', 'documents'] as const).flatMap((name) => {
        const items: Record<string, readonly { id: string }[] | undefined> = {
          tasks: notice.tasks.tasks,
          results: notice.results.results,
          targets: notice.targets.targets,
          documents: notice.documents.documents,
        };
        return entries(noticePath(notice, name), name, items[name] ?? []);
      }),
    );
    const { lists, sources, links, changes, stuck, rights, lessons, terms, todos } = bundle;
    const apart = [
      entries('lists.json', 'fields', lists.fields),
      entries('lists.json', 'documentKinds', lists.documentKinds),
      entries('lists.json', 'evidence', lists.evidence),
      entries('lists.json', 'needs', lists.needs),
      entries('lists.json', 'lifeEvents', lists.lifeEvents),
      entries('lists.json', 'procedureGroups', lists.procedureGroups),
      entries('sources.json', 'sources', sources.sources),
      entries('links.json', 'links', links.links),
      entries('changes.json', 'changes', changes.changes),
      entries('stuck.json', 'cards', stuck.cards),
      entries('rights.json', 'rights', rights.rights),
      entries('lessons.json', 'lessons', lessons.lessons),
      entries('terms.json', 'terms', terms.terms),
      entries('todos.json', 'todos', todos.todos),
      entries('search.json', 'places', bundle.search.places),
      entries('ledger.json', 'checks', bundle.ledger.checks),
      bundle.units.units.map(({ code }, at) => ({
        file: 'units.json',
        path: ['units', at, 'code'],
        id: code,
      })),
      ...bundle.guides.map(stepsOf),
      ...bundle.notices.flatMap((notice) => [
        entries(noticePath(notice, 'notice'), 'paragraphs', notice.notice.paragraphs),
        entries(noticePath(notice, 'agencies'), 'agencies', notice.agencies.agencies),
      ]),
    ];
    return [across, ...apart].flatMap(repeated);
  },
};

/** Steps are ticked by their id, so it is one of a kind in the whole guide. */
function stepsOf({ id, parts }: Bundle['guides'][number]): Entry[] {
  return parts.flatMap(({ steps }, part) =>
    steps.map((step, at) => ({
      file: `guides/${id}.json`,
      path: ['parts', part, 'steps', at, 'id'],
      id: step.id,
    })),
  );
}

function entries(file: string, list: string, items: readonly { id: string }[]): Entry[] {
  return items.map(({ id }, position) => ({ file, path: [list, position, 'id'], id }));
}

function repeated(entriesOfList: readonly Entry[]): Problem[] {
  const first = new Map<string, Entry>();
  return entriesOfList.flatMap((entry): Problem[] => {
    const other = first.get(entry.id);
    if (!other) {
      first.set(entry.id, entry);
      return [];
    }
    const where = other.file === entry.file ? 'trong cùng tệp' : `trong tệp ${other.file}`;
    return [
      {
        file: entry.file,
        path: entry.path,
        message: `mã “${entry.id}” đã dùng ${where}; hãy đặt mã khác`,
      },
    ];
  });
}
