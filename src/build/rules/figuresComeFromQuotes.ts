import type { NoticeFiles } from '../read/bundle.ts';
import type { Problem } from '../read/problem.ts';
import { noticePath, type Rule } from './rule.ts';
import { datesIn, numbersIn } from './writtenFigures.ts';

/** A value, a document's number and every date beside a quote are read off it, never typed from memory. */
export const figuresComeFromQuotes: Rule = {
  name: 'con số lấy từ câu trích',
  check: ({ notices }) =>
    notices.flatMap((notice) => [...values(notice), ...numbers(notice), ...dates(notice)]),
};

function values(notice: NoticeFiles): Problem[] {
  return notice.targets.targets.flatMap(({ value, source }, at) =>
    value === null || numbersIn(source.quote).includes(value)
      ? []
      : [
          {
            file: noticePath(notice, 'targets'),
            path: ['targets', at, 'value'],
            message: `giá trị ${value} không có trong câu trích; sửa giá trị hoặc chọn câu trích khác`,
          },
        ],
  );
}

function numbers(notice: NoticeFiles): Problem[] {
  return notice.documents.documents.flatMap(({ number, source }, at) =>
    number === null || standsWhole(source.quote, number)
      ? []
      : [
          {
            file: noticePath(notice, 'documents'),
            path: ['documents', at, 'number'],
            message: `số “${number}” không có trong câu trích; sửa số hoặc chọn câu trích khác`,
          },
        ],
  );
}

/** Whether the words are there and not a piece of a longer number: 9/KH is not in 19/KH-UBND. */
function standsWhole(text: string, words: string): boolean {
  const [before, ...after] = text.split(words);
  return after.some((rest, at) => {
    const left = at === 0 ? (before ?? '') : (after[at - 1] ?? '');
    return !/[\p{L}\p{N}/-]$/u.test(left) && !/^[\p{L}\p{N}/-]/u.test(rest);
  });
}

function dates(notice: NoticeFiles): Problem[] {
  const { conference } = notice.notice;
  const dated = [
    { file: 'notice', path: ['conference', 'date'], ...conference },
    ...notice.documents.documents.map(({ date, source }, at) => ({
      file: 'documents',
      path: ['documents', at, 'date'],
      date,
      source,
    })),
    ...notice.tasks.tasks.flatMap(({ deadline }, at) =>
      deadline ? [{ file: 'tasks', path: ['tasks', at, 'deadline', 'date'], ...deadline }] : [],
    ),
  ];
  return dated.flatMap(({ file, path, date, source }) =>
    !date || datesIn(source.quote).includes(date)
      ? []
      : [
          {
            file: noticePath(notice, file),
            path,
            message: `ngày ${date} không có trong câu trích; sửa ngày hoặc chọn câu trích khác`,
          },
        ],
  );
}
