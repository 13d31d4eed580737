import { expect, it } from 'vitest';
import { aBundle } from '../../../site/builders.ts';
import { documents, notice, targets, tasks } from '../../../site/libraryNotice.ts';

const line = 'paragraphs.3.lines.0';

it('refuses a number that stands in no quote', () => {
  expect(
    aBundle()
      .set(notice, line, '2. Các ấp góp sách theo Kế hoạch số 12/KH-UBND ngày 10/01/2025, 50 cuốn.')
      .lines(),
  ).toEqual([
    'notices/thu-vien/notice.json, dòng 61, ô paragraphs[4].lines[1]: con số “50” ở đoạn “III.2” chưa nằm trong câu trích của mục nào; hãy thêm một mục có trích nó',
  ]);
});

it('names a date, a percentage and the number of a document whole', () => {
  const text =
    '2. Các ấp góp sách theo Kế hoạch số 12/KH-UBND ngày 10/01/2025, 90% theo Công văn 7/UBND-NC ngày 02/3/2025.';
  expect(
    aBundle()
      .set(notice, line, text)
      .lines()
      .map((each) => /con số “([^”]+)”/.exec(each)?.[1]),
  ).toEqual(['90%', '7/UBND-NC', '02/3/2025']);
});

it('refuses a quote that stops in the middle of a number', () => {
  expect(
    aBundle()
      .set(targets, 'targets.0.source.quote', 'mở cửa 4')
      .set(targets, 'targets.0.value', 4)
      .set(tasks, 'tasks.0.source.quote', 'xong trước ngày 30/4/2025')
      .lines(),
  ).toEqual([
    'notices/thu-vien/notice.json, dòng 53, ô paragraphs[3].lines[1]: con số “40” ở đoạn “III.1” chưa nằm trong câu trích của mục nào; hãy thêm một mục có trích nó',
  ]);
});

it('does not count a quote of the same words in another paragraph', () => {
  expect(
    aBundle().set(notice, 'paragraphs.1.lines.1', 'Năm trước mở cửa 40 giờ mỗi tuần.').lines(),
  ).toEqual([
    'notices/thu-vien/notice.json, dòng 46, ô paragraphs[2].lines[2]: con số “40” ở đoạn “mo-dau” chưa nằm trong câu trích của mục nào; hãy thêm một mục có trích nó',
  ]);
});

it('counts a quote at every place of the line where it stands', () => {
  expect(
    aBundle()
      .set(
        notice,
        line,
        '2. Các ấp góp sách theo Kế hoạch số 12/KH-UBND ngày 10/01/2025; số 12/KH-UBND là kế hoạch năm.',
      )
      .set(documents, 'documents.0.asks.0.source.quote', 'số 12/KH-UBND')
      .lines(),
  ).toEqual([]);
});

it.each(['2. ', '12) ', 'IV. ', 'a) ', 'đ) '])(
  'does not ask for the numbering “%s”',
  (numbering) => {
    expect(
      aBundle()
        .set(
          notice,
          line,
          `${numbering}Các ấp góp sách theo Kế hoạch số 12/KH-UBND ngày 10/01/2025.`,
        )
        .lines(),
    ).toEqual([]);
  },
);
