import type { Problem } from '../check/problem.ts';
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
    const lists = [
      across,
      entries('sources.json', 'sources', bundle.sources.sources),
      entries('links.json', 'links', bundle.links.links),
      entries('changes.json', 'changes', bundle.changes.changes),
      entries('lists.json', 'fields', bundle.lists.fields),
      entries('lists.json', 'documentKinds', bundle.lists.documentKinds),
      entries('lists.json', 'evidence', bundle.lists.evidence),
      ...bundle.notices.flatMap((notice) => [
        entries(noticePath(notice, 'notice'), 'paragraphs', notice.notice.paragraphs),
        entries(noticePath(notice, 'agencies'), 'agencies', notice.agencies.agencies),
      ]),
    ];
    return lists.flatMap(repeated);
  },
};

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
