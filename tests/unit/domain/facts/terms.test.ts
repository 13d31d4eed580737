import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { termsIn } from '../../../../src/domain/facts/terms.ts';
import { aTerm } from '../builders.ts';

/** Whether a term of these names stands in a text. */
function stands(names: string | readonly string[], ...texts: string[]): boolean {
  const [term = '', ...also] = [names].flat();
  return termsIn(texts, [aTerm({ term, also })]).length === 1;
}

test('the terms of several texts come in the order of the dictionary, each once', () => {
  const dictionary = ['hồ sơ', 'lệ phí', 'tạm trú'].map((term) => aTerm({ id: term, term }));
  const texts = ['Nộp lệ phí.', 'Mang hồ sơ, nộp hồ sơ và lệ phí.'];
  expect(termsIn(texts, dictionary).map(({ id }) => id)).toEqual(['hồ sơ', 'lệ phí']);
});

test('no text holds no term, and no dictionary knows none', () => {
  expect(termsIn([], [aTerm()])).toEqual([]);
  expect(termsIn(['một từ'], [])).toEqual([]);
});

describe('a term is found', () => {
  test.each([
    ['in the middle', 'hồ sơ', 'nộp hồ sơ giấy'],
    ['at the beginning, with a capital', 'hồ sơ', 'Hồ sơ gồm có'],
    ['at the end', 'hồ sơ', 'nộp hồ sơ'],
    ['as all there is', 'hồ sơ', 'hồ sơ'],
    ['written in capitals', 'hồ sơ', 'NỘP HỒ SƠ'],
    ['though it has a capital in the dictionary', 'Hồ sơ', 'nộp hồ sơ'],
    ['before a full stop', 'hồ sơ', 'Nộp hồ sơ.'],
    ['before a comma', 'hồ sơ', 'Nộp hồ sơ, rồi về.'],
    ['in brackets', 'hồ sơ', 'giấy tờ (hồ sơ)'],
    ['in quotation marks', 'hồ sơ', 'bấm “Hồ sơ” rồi chờ'],
    ['before a question mark', 'OTP', 'Ai hỏi mã OTP?'],
    ['after a slash', 'OTP', 'mật khẩu/OTP'],
    ['before a slash', 'OTP', 'OTP/mật khẩu'],
    ['between dashes', 'hồ sơ', 'giấy – hồ sơ – ảnh'],
    ['with đ at the beginning', 'đăng nhập', 'Đăng nhập Cổng'],
    ['with đ at the end', 'QSDĐ', 'giấy QSDĐ.'],
    ['with a hyphen', 'e-mail', 'gửi e-mail cho tôi'],
    ['with a comma of its own', 'Yêu cầu, điều kiện', 'đủ yêu cầu, điều kiện thì nộp'],
    ['with dots of its own', 'dichvucong.gov.vn', 'vào dichvucong.gov.vn, bấm'],
    ['with a dot at its beginning', '.gov.vn', 'đuôi .gov.vn mới đúng'],
    ['with a dot at its end', 'KT.', 'KT. CHỦ TỊCH'],
    ['as the end of the number of a document', 'NĐ-CP', 'số 118/2025/NĐ-CP'],
    ['over two spaces', 'hồ sơ', 'nộp hồ  sơ'],
    ['over the end of a line', 'hồ sơ', 'nộp hồ\nsơ'],
    ['over a space that does not break', 'hồ sơ', 'nộp hồ\u00a0sơ'],
    ['though letters and marks stand apart', 'hồ sơ', 'nộp hồ sơ'.normalize('NFD')],
    ['at its second place, when the first is part of a word', 'AI', 'HAI và AI'],
  ])('%s', (_, term, text) => {
    expect(stands(term, text)).toBe(true);
  });

  test('by another name', () => {
    expect(stands(['Thẻ căn cước', 'CCCD', 'căn cước'], 'Mang CCCD theo')).toBe(true);
    expect(stands(['Thẻ căn cước', 'CCCD', 'căn cước'], 'Mang căn cước theo')).toBe(true);
  });
});

describe('a term is not found', () => {
  test.each([
    ['as a part of a word', 'phí', 'phím bấm'],
    ['as the end of a word', 'ấp', 'cung cấp thông tin'],
    ['as the beginning of a word', 'an', 'anh chị'],
    ['before a letter with an accent', 'ph', 'phí'],
    ['before đ', 'a', 'ađ'],
    ['before a digit', 'CT', 'mẫu CT01'],
    ['as a part of a word with a hyphen', 'mail', 'gửi e-mail'],
    ['as a part of a word with a hyphen, at its beginning', 'QĐ', 'QĐ-TTg'],
    ['when it is an abbreviation and the text has a word', 'SIM', 'Sim'],
    ['when it is an abbreviation with đ in small letters', 'QĐ', 'qđ'],
    ['with other accents', 'lệ phí', 'le phi'],
    ['with another first letter', 'đơn', 'dơn'],
    ['over the end of a sentence', 'tờ khai', 'Mang theo giấy tờ. Khai cho đúng.'],
    ['over a comma', 'tờ khai', 'mang giấy tờ, khai cho đúng'],
    ['as the end of the name of a host', '.gov.vn', 'vào dichvucong.gov.vn'],
  ])('%s', (_, term, text) => {
    expect(stands(term, text)).toBe(false);
  });

  test('over the end of a text', () => {
    expect(stands('tờ khai', 'Mang giấy tờ', 'khai cho đúng')).toBe(false);
  });

  test('by a name that is empty', () => {
    expect(stands(['hồ sơ', ''], 'một câu khác')).toBe(false);
  });
});

test('whatever a text holds, it is read, and a text that has the term is found to have it', () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.lorem(),
    fc.constantFrom('İ', 'ß', '\ud83d'),
  );
  fc.assert(
    fc.property(words, words, (before, after) => {
      expect(() => stands(before || 'x', after)).not.toThrow();
      expect(stands('hồ sơ', `${before} hồ sơ ${after}`)).toBe(true);
    }),
  );
});
