import { isRealDate } from '../../content/schema/realDate.ts';
import { fieldRule } from './rule.ts';

/** Dates written in our own sentences (31/12/2026) are days of the calendar. */
export const datesAreReal = fieldRule('ngày có thật', ({ value, declared }) =>
  [...(declared.ours ? String(value) : '').matchAll(/\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/g)]
    .filter(
      ([, day = '', month = '', year = '']) =>
        !isRealDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`),
    )
    .map(([date]) => `ngày ${date} không có thật; hãy xem lại ngày và tháng`),
);
