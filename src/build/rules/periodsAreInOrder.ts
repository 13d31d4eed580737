import type { Rule } from './rule.ts';

/** What begins does so before it ends: since and until, checkedOn and checkBy. */
export const periodsAreInOrder: Rule = {
  name: 'ngày đúng thứ tự',
  check: ({ places }) =>
    places.flatMap(({ file, path, value, declared, group }) => {
      const first = declared.notBefore;
      const from = first === undefined ? null : group[first];
      return typeof from === 'string' && String(value) < from
        ? [{ file, path, message: `ngày này đứng trước ngày ở ô ${first}; hãy xem lại` }]
        : [];
    }),
};
