import { expect, it } from 'vitest';
import { aBundle } from '../../../site/builders.ts';
import { documents, notice, targets, tasks } from '../../../site/libraryNotice.ts';

it('refuses a value the quote does not have', () => {
  expect(aBundle().set(targets, 'targets.0.value', 4).lines()).toEqual([
    'notices/thu-vien/targets.json, dòng 7, ô targets[1].value: giá trị 4 không có trong câu trích; sửa giá trị hoặc chọn câu trích khác',
  ]);
});

it('refuses the number of a document that the quote does not have', () => {
  expect(aBundle().set(documents, 'documents.0.number', '13/KH-UBND').lines()).toEqual([
    'notices/thu-vien/documents.json, dòng 6, ô documents[1].number: số “13/KH-UBND” không có trong câu trích; sửa số hoặc chọn câu trích khác',
  ]);
});

it.each(['2/KH-UBND', '12/KH-UB', '12/KH'])(
  'refuses “%s”, which is only a piece of the number quoted',
  (number) => {
    expect(aBundle().set(documents, 'documents.0.number', number).lines()).toEqual([
      `notices/thu-vien/documents.json, dòng 6, ô documents[1].number: số “${number}” không có trong câu trích; sửa số hoặc chọn câu trích khác`,
    ]);
  },
);

it.each([
  ['số 112/KH-UBND và số 12/KH-UBND', 0],
  ['số 112/KH-UBND và số 212/KH-UBND', 1],
])('looks for the whole number at every place of the quote: %s', (quote, problems) => {
  const text = `2. Các ấp góp sách theo Kế hoạch ${quote} ngày 10/01/2025.`;
  expect(
    aBundle()
      .set(notice, 'paragraphs.3.lines.0', text)
      .set(documents, 'documents.0.source.quote', `Kế hoạch ${quote} ngày 10/01/2025`)
      .set(documents, 'documents.0.asks.0.source.quote', 'góp sách theo Kế hoạch')
      .lines(),
  ).toHaveLength(problems);
});

it('refuses the date of a document that the quote does not have', () => {
  expect(aBundle().set(documents, 'documents.0.date', '2025-10-01').lines()).toEqual([
    'notices/thu-vien/documents.json, dòng 7, ô documents[1].date: ngày 2025-10-01 không có trong câu trích; sửa ngày hoặc chọn câu trích khác',
  ]);
});

it('refuses a deadline that its quote does not state', () => {
  expect(aBundle().set(tasks, 'tasks.0.deadline.date', '2025-05-30').lines()).toEqual([
    'notices/thu-vien/tasks.json, dòng 30, ô tasks[1].deadline.date: ngày 2025-05-30 không có trong câu trích; sửa ngày hoặc chọn câu trích khác',
  ]);
});

it('refuses a day of the conference that its quote does not state', () => {
  expect(aBundle().set(notice, 'conference.date', '2025-03-02').lines()).toEqual([
    'notices/thu-vien/notice.json, dòng 12, ô conference.date: ngày 2025-03-02 không có trong câu trích; sửa ngày hoặc chọn câu trích khác',
  ]);
});

it('accepts what the notice leaves open', () => {
  expect(
    aBundle()
      .set(targets, 'targets.0.value', null)
      .set(documents, 'documents.0.number', null)
      .set(documents, 'documents.0.date', null)
      .set(tasks, 'tasks.0.deadline.date', null)
      .lines(),
  ).toEqual([]);
});

it.each([
  ['1.500 giờ', 1500],
  ['65,5 giờ', 65.5],
  ['1.234.567,25 giờ', 1234567.25],
  ['07 giờ', 7],
  ['100% giờ', 100],
])('reads “%s” as Vietnamese writes numbers', (written, value) => {
  const quote = `mở cửa ${written} mỗi tuần`;
  expect(
    aBundle()
      .set(
        notice,
        'paragraphs.2.lines.0',
        `1. Giao Thư viện xã ${quote}, xong trước ngày 30/4/2025.`,
      )
      .set(tasks, 'tasks.0.source.quote', `Giao Thư viện xã ${quote}`)
      .set(targets, 'targets.0.source.quote', quote)
      .set(targets, 'targets.0.value', value)
      .lines(),
  ).toEqual([]);
});

it('does not read 1.500 as one and five hundred', () => {
  const quote = 'mở cửa 1.500 giờ mỗi tuần';
  expect(
    aBundle()
      .set(
        notice,
        'paragraphs.2.lines.0',
        `1. Giao Thư viện xã ${quote}, xong trước ngày 30/4/2025.`,
      )
      .set(tasks, 'tasks.0.source.quote', `Giao Thư viện xã ${quote}`)
      .set(targets, 'targets.0.source.quote', quote)
      .set(targets, 'targets.0.value', 500)
      .lines(),
  ).toHaveLength(1);
});
