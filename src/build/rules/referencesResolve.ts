import { listOf } from '../../content/schema/lists.ts';
import { askNearest } from '../read/shape.ts';
import { namings, noticeOf, type Rule } from './rule.ts';

/** Every field that names something leads to an entry that exists. */
export const referencesResolve: Rule = {
  name: 'mã dẫn tới mục có thật',
  check: (bundle) => {
    const known = new Map<string, string[]>();
    for (const { address, id } of namings(bundle, 'entry'))
      known.set(address, [...(known.get(address) ?? []), id]);
    return namings(bundle, 'ref').flatMap((reference) => {
      const { file, path, id, list, address, declared } = reference;
      const notice = noticeOf(reference);
      // An unknown notice is told at its own field.
      if (declared.of && !known.get('notices')?.includes(notice)) return [];
      const ids = known.get(address) ?? [];
      if (ids.includes(id)) return [];
      const called = `${declared.of ? `notices/${notice}/` : ''}${listOf(list).called}`;
      const near = askNearest(id, ids, 'hãy sửa mã này hoặc thêm mục còn thiếu');
      return [{ file, path, message: `không có mã “${id}” trong ${called}; ${near}` }];
    });
  },
};
