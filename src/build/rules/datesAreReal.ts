import { isRealDate } from '../../content/schema/realDate.ts';
import { editorialTexts, type Rule } from './rule.ts';

/** Dates written in our own sentences (31/12/2026) are days of the calendar. */
export const datesAreReal: Rule = {
  name: 'ngày có thật',
  check: (bundle) =>
    editorialTexts(bundle).flatMap(({ file, path, text }) =>
      [...text.matchAll(/\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/g)]
        .filter(
          ([, day = '', month = '', year = '']) =>
            !isRealDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`),
        )
        .map(([date]) => ({
          file,
          path,
          message: `ngày ${date} không có thật; hãy xem lại ngày và tháng`,
        })),
    ),
};
