import { listOf } from '../../content/schema/lists.ts';
import type { Rule } from './rule.ts';

/** No id is used twice among its like: in its file, or, for what notices give and tell, in all notices. */
export const idsAreUnique: Rule = {
  name: 'mã không trùng nhau',
  check: ({ places }) => {
    const first = new Map<string, string>();
    return places.flatMap(({ file, path, value, declared }) => {
      if (!declared.entry && !declared.unique) return [];
      const like = `${file} ${path.filter((step) => typeof step === 'string').join('.')}`;
      const across = declared.entry && listOf(declared.entry).acrossNotices;
      const key = `${across ? 'notices' : like} ${value}`;
      const other = first.get(key);
      if (!other) {
        first.set(key, file);
        return [];
      }
      const where = other === file ? 'trong cùng tệp' : `trong tệp ${other}`;
      return [{ file, path, message: `mã “${value}” đã dùng ${where}; hãy đặt mã khác` }];
    });
  },
};
