import { references } from './referencesResolve.ts';
import { noticePath, type Rule } from './rule.ts';

/** Agencies, list entries, stuck cards, sources and links that nothing uses are leftovers and are refused. */
export const nothingUnreferenced: Rule = {
  needsWhole: true,
  check: (bundle) => {
    const used = new Set(references(bundle).map(({ into, id }) => `${into} ${id}`));
    const leftover = (file: string, list: string, into: string, items: readonly { id: string }[]) =>
      items.flatMap(({ id }, at) =>
        used.has(`${into} ${id}`)
          ? []
          : [
              {
                file,
                path: [list, at, 'id'],
                message: `mã “${id}” không nơi nào dùng; hãy dùng hoặc bỏ đi`,
              },
            ],
      );
    return [
      ...leftover('lists.json', 'fields', 'lists.json, ô fields', bundle.lists.fields),
      ...leftover(
        'lists.json',
        'documentKinds',
        'lists.json, ô documentKinds',
        bundle.lists.documentKinds,
      ),
      ...(['needs', 'lifeEvents', 'procedureGroups'] as const).flatMap((list) =>
        leftover('lists.json', list, `lists.json, ô ${list}`, bundle.lists[list]),
      ),
      ...leftover('stuck.json', 'cards', 'stuck.json', bundle.stuck.cards),
      ...leftover('sources.json', 'sources', 'sources.json', bundle.sources.sources),
      ...leftover('links.json', 'links', 'links.json', bundle.links.links),
      ...bundle.notices.flatMap((notice) =>
        leftover(
          noticePath(notice, 'agencies'),
          'agencies',
          `${notice.folder}/agencies`,
          notice.agencies.agencies,
        ),
      ),
    ];
  },
};
