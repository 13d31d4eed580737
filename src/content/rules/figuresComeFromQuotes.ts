import { noticePath, type Rule } from './rule.ts';

/** A value, a document's number and its date are read off the quote beside them, never typed from memory. */
export const figuresComeFromQuotes: Rule = {
  check: ({ notices }) =>
    notices.flatMap((notice) => [
      ...notice.targets.targets.flatMap(({ value, source }, at) =>
        value === null || numbersIn(source.quote).includes(value)
          ? []
          : [
              {
                file: noticePath(notice, 'targets'),
                path: ['targets', at, 'value'],
                message: `giá trị ${value} không có trong câu trích; sửa giá trị hoặc chọn câu trích khác`,
              },
            ],
      ),
      ...notice.documents.documents.flatMap(({ number, date, source }, at) => [
        ...(number === null || source.quote.includes(number)
          ? []
          : [
              {
                file: noticePath(notice, 'documents'),
                path: ['documents', at, 'number'],
                message: `số “${number}” không có trong câu trích`,
              },
            ]),
        ...(date === null || datesIn(source.quote).includes(date)
          ? []
          : [
              {
                file: noticePath(notice, 'documents'),
                path: ['documents', at, 'date'],
                message: `ngày ${date} không có trong câu trích`,
              },
            ]),
      ]),
    ]),
};

function numbersIn(text: string): number[] {
  return [...text.matchAll(/\d+/g)].map(([digits]) => Number(digits));
}

/** Dates a Vietnamese text writes as 04/3/2024, as year-month-day. */
function datesIn(text: string): string[] {
  return [...text.matchAll(/(\d{1,2})\/(\d{1,2})\/(\d{4})/g)].map(
    ([, day = '', month = '', year = '']) =>
      `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  );
}
