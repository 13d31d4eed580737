import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../../src/domain/text/sentences.ts';

describe('a sentence ends', () => {
  test.each([
    ['at a full stop', 'Mở Cổng. Chờ một chút.', ['Mở Cổng.', 'Chờ một chút.']],
    ['at a question mark', 'Thấy chưa? Bấm tiếp.', ['Thấy chưa?', 'Bấm tiếp.']],
    ['after its closing quote', 'Bấm “Nộp.” Rồi chờ.', ['Bấm “Nộp.”', 'Rồi chờ.']],
    ['before a quote', 'Chọn tỉnh. “Lưu” thì bấm sau.', ['Chọn tỉnh.', '“Lưu” thì bấm sau.']],
    ['before a number', 'Chờ mã. 6 số là đủ.', ['Chờ mã.', '6 số là đủ.']],
    ['before Đ', 'Xong. Đừng tắt máy.', ['Xong.', 'Đừng tắt máy.']],
    [
      'after a number',
      'Đã có mức 2. Tới ngày hẹn thì đi.',
      ['Đã có mức 2.', 'Tới ngày hẹn thì đi.'],
    ],
    ['after an abbreviation', 'Không đọc mã OTP. Ai hỏi cũng vậy.', undefined],
    ['at the end of a line', 'Một.\nHai.', ['Một.', 'Hai.']],
  ])('%s', (_, text, sentences) => {
    expect(splitSentences(text)).toEqual(sentences ?? ['Không đọc mã OTP.', 'Ai hỏi cũng vậy.']);
  });
});

test.each([
  'Mã thủ tục 1.004222 ở đầu trang.',
  'Vào dichvucong.gov.vn rồi chờ.',
  'Mã có dạng H61.2-261122-0007.',
  'Ông Nguyễn Văn Đ. Tám đứng tên.',
  '1. Mở Cổng.',
  'Đến UBND TP. Vị Thanh để nộp.',
  'ThS. Nguyễn Văn A đứng tên.',
  'Ghi TX. Long Mỹ vào ô này.',
  'Giấy tờ, hình v.v. thì để riêng.',
  'Đang mở… Chờ một chút',
  'Không có dấu chấm',
])('“%s” is one sentence', (text) => {
  expect(splitSentences(text)).toEqual([text]);
});

test.each(['', '  ', '\n'])('%j holds no sentence', (text) => {
  expect(splitSentences(text)).toEqual([]);
});

test('the sentences of any text, put together, are the text', () => {
  const words = fc.constantFrom(
    'Mở',
    'cổng',
    '1.',
    'Đ.',
    '…',
    'v.v.',
    'a.vn',
    '?',
    '”',
    '!”',
    '\n',
    '.',
  );
  const bare = (text: string) => text.replace(/\s+/g, '');
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(words).map((each) => each.join(' ')),
      ),
      (text) => {
        const sentences = splitSentences(text);
        expect(bare(sentences.join(' '))).toBe(bare(text));
        expect(sentences).not.toContain('');
      },
    ),
  );
});
