import type { Bundle } from '../read/bundle.ts';
import { askNearest } from '../read/shape.ts';
import { guidanceReferences, knownGuidance } from './guidanceReferences.ts';
import { noticePath, type Rule } from './rule.ts';

/** A mark that must lead somewhere. */
export type Reference = Readonly<{
  file: string;
  path: readonly (string | number)[];
  id: string;
  /** What the mark leads to, e.g. "agencies of notice x"; equal for marks into one list. */
  into: string;
  /** How an editor calls that list. */
  list: string;
}>;

/** Every mark in the content that names something else, apart from quotes' paragraphs. */
export function references(bundle: Bundle): Reference[] {
  const shared = (file: string, list: string) => (path: Reference['path'], id: string) =>
    ({ file, path, id, into: list, list }) satisfies Reference;
  const fromNotices = bundle.notices.flatMap((notice) => {
    const agenciesOf = (file: string, path: Reference['path'], id: string): Reference => ({
      file: noticePath(notice, file),
      path,
      id,
      into: `${notice.folder}/agencies`,
      list: 'agencies.json',
    });
    const itemsOf = (file: 'tasks' | 'results', items: typeof notice.results.results) =>
      items.flatMap((item, at) => [
        shared(noticePath(notice, file), 'lists.json, ô fields')([file, at, 'field'], item.field),
        ...item.figures.map((id, position) => ({
          file: noticePath(notice, file),
          path: [file, at, 'figures', position],
          id,
          into: `${notice.folder}/targets`,
          list: 'targets.json',
        })),
      ]);
    return [
      agenciesOf('notice', ['issuer'], notice.notice.issuer),
      ...itemsOf('tasks', notice.tasks.tasks),
      ...itemsOf('results', notice.results.results),
      ...notice.tasks.tasks.flatMap((task, at) =>
        (['responsible', 'cooperating', 'reportTo'] as const).flatMap((role) =>
          task[role].map(({ agency }, position) =>
            agenciesOf('tasks', ['tasks', at, role, position, 'agency'], agency),
          ),
        ),
      ),
      ...notice.documents.documents.flatMap((document, at) => [
        shared(noticePath(notice, 'documents'), 'lists.json, ô documentKinds')(
          ['documents', at, 'kind'],
          document.kind,
        ),
        ...(document.issuer
          ? [agenciesOf('documents', ['documents', at, 'issuer'], document.issuer)]
          : []),
      ]),
      ...notice.agencies.agencies.flatMap(({ now }, at) =>
        now
          ? [
              shared(noticePath(notice, 'agencies'), 'changes.json')(
                ['agencies', at, 'now', 'change'],
                now.change,
              ),
            ]
          : [],
      ),
    ];
  });
  const fromShared = [
    shared('site.json', 'thư mục notices')(['mainNotice'], bundle.site.mainNotice),
    ...bundle.site.linkModes.links.map(({ link }, at) =>
      shared('site.json', 'links.json')(['linkModes', 'links', at, 'link'], link),
    ),
    ...bundle.sources.sources.flatMap(({ evidence, link }, at) => [
      shared('sources.json', 'lists.json, ô evidence')(['sources', at, 'evidence'], evidence),
      ...(link ? [shared('sources.json', 'links.json')(['sources', at, 'link'], link)] : []),
    ]),
    ...bundle.links.links.map(({ evidence }, at) =>
      shared('links.json', 'lists.json, ô evidence')(['links', at, 'evidence'], evidence),
    ),
    ...bundle.changes.changes.flatMap((change, at) => [
      shared('changes.json', 'lists.json, ô evidence')(
        ['changes', at, 'evidence'],
        change.evidence,
      ),
      ...change.sources.map(({ source }, position) =>
        shared('changes.json', 'sources.json')(
          ['changes', at, 'sources', position, 'source'],
          source,
        ),
      ),
      ...change.touches.flatMap(({ notice, paragraphs }, touch) => [
        shared('changes.json', 'thư mục notices')(
          ['changes', at, 'touches', touch, 'notice'],
          notice,
        ),
        ...paragraphs.map((id, position) => ({
          file: 'changes.json',
          path: ['changes', at, 'touches', touch, 'paragraphs', position],
          id,
          into: `${notice}/paragraphs`,
          list: `notices/${notice}/notice.json`,
        })),
      ]),
    ]),
  ];
  return [...fromNotices, ...fromShared, ...guidanceReferences(bundle)];
}

/** What exists, by the list it stands in. */
export function known(bundle: Bundle): Map<string, readonly string[]> {
  const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
  return new Map([
    ['thư mục notices', bundle.notices.map(({ notice }) => notice.id)],
    ['links.json', ids(bundle.links.links)],
    ['sources.json', ids(bundle.sources.sources)],
    ['changes.json', ids(bundle.changes.changes)],
    ['lists.json, ô fields', ids(bundle.lists.fields)],
    ['lists.json, ô documentKinds', ids(bundle.lists.documentKinds)],
    ['lists.json, ô evidence', ids(bundle.lists.evidence)],
    ...knownGuidance(bundle),
    ...bundle.notices.flatMap(({ folder, notice, agencies, targets }): [string, string[]][] => [
      [`${folder}/agencies`, ids(agencies.agencies)],
      [`${folder}/targets`, ids(targets.targets)],
      [`${folder}/paragraphs`, ids(notice.paragraphs)],
    ]),
  ]);
}

/** Every mark leads to something that exists. */
export const referencesResolve: Rule = {
  needsWhole: true,
  check: (bundle) => {
    const lists = known(bundle);
    return references(bundle).flatMap(({ file, path, id, into, list }) => {
      const ids = lists.get(into);
      // A list that does not exist belongs to an unknown notice, which is told already.
      if (!ids || ids.includes(id)) return [];
      const near = askNearest(id, ids, 'hãy sửa mã này hoặc thêm mục còn thiếu');
      return [{ file, path, message: `không có mã “${id}” trong ${list}; ${near}` }];
    });
  },
};
