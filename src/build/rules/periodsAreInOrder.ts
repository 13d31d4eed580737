import { fieldRule } from './rule.ts';

/** What begins does so before it ends: since and until, checkedOn and checkBy. */
export const periodsAreInOrder = fieldRule('ngày đúng thứ tự', ({ value, declared, group }) => {
  const first = declared.notBefore;
  const from = first === undefined ? null : group[first];
  return typeof from === 'string' && String(value) < from
    ? [`ngày này đứng trước ngày ở ô ${first}; hãy xem lại`]
    : [];
});
