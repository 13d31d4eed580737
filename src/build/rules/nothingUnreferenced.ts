import { listOf } from '../../content/schema/lists.ts';
import { namings, type Rule } from './rule.ts';

/** Entries that nothing names are leftovers, in the lists that must be used. */
export const nothingUnreferenced: Rule = {
  name: 'mục nào cũng có nơi dùng',
  check: (bundle) => {
    const used = new Set(namings(bundle, 'ref').map(({ address, id }) => `${address} ${id}`));
    return namings(bundle, 'entry')
      .filter(({ list, address, id }) => listOf(list).mustBeUsed && !used.has(`${address} ${id}`))
      .map(({ file, path, id }) => ({
        file,
        path,
        message: `mã “${id}” không nơi nào dùng; hãy dùng hoặc bỏ đi`,
      }));
  },
};
