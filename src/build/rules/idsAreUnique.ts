import { listOf } from '../../content/schema/lists.ts';
import { type Naming, namings, type Rule } from './rule.ts';

/** No id is used twice: in its file, or, for what notices give and tell, across all notices. */
export const idsAreUnique: Rule = {
  name: 'mã không trùng nhau',
  check: (bundle) => {
    const first = new Map<string, Naming>();
    return namings(bundle, 'entry').flatMap((entry) => {
      const { file, path, list, id } = entry;
      const key = listOf(list).acrossNotices ? id : `${file} ${list} ${id}`;
      const other = first.get(key);
      if (!other) {
        first.set(key, entry);
        return [];
      }
      const where = other.file === file ? 'trong cùng tệp' : `trong tệp ${other.file}`;
      return [{ file, path, message: `mã “${id}” đã dùng ${where}; hãy đặt mã khác` }];
    });
  },
};
