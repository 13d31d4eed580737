import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  areSwapped,
  fold,
  foldedWords,
  oneSlipApart,
  readings,
  withoutTelex,
} from '../../../../src/domain/text/fold.ts';

test.each([
  ['Đăng Ký', 'dang ki'],
  ['đăng kí', 'dang ki'],
  ['  thẻ   căn cứơc ', 'the can cuoc'],
  ['19/KH-UBND', '19 kh ubnd'],
  ['“Đúng, đủ”…', 'dung du'],
  ['Hỏa Lựu'.normalize('NFD'), 'hoa luu'],
  ['', ''],
  ['?!', ''],
])('%j folds to %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('folding twice is folding once, and leaves small letters, digits and single spaces', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const folded = fold(text);
      expect(fold(folded)).toBe(folded);
      expect(folded).toMatch(/^([a-z0-9]+( [a-z0-9]+)*)?$/);
      expect(foldedWords(text).join(' ')).toBe(folded);
    }),
  );
});

test('a text composed otherwise folds to the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
    }),
  );
});

test.each([
  ['Ðông', 'dong'],
  ['sổ ðỏ', 'so do'],
  ['Ɖất', 'dat'],
  ['ＣＣＣＤ', 'cccd'],
  ['𝗸𝗵𝗮𝗶 sinh', 'khai sinh'],
  ['khai si\u00adnh', 'khai sinh'],
  ['kh\u200bai\u200b sinh', 'khai sinh'],
])('%j folds like what it looks like', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test.each([
  ['d9a8ng', ['dang']],
  ['hooj', ['ho']],
  ['thw', ['thu']],
  ['truongwf', ['truong']],
  ['dieudef', ['dieu']],
  ['luwu', ['luu']],
  ['p1', []],
  ['2027', []],
])('%s, typed with the keyboard off, may mean %j', (word, meant) => {
  expect(readings(word)).toEqual(meant);
});

test.each([
  ['ddawng', 'dang'],
  ['cuowcs', 'cuoc'],
  ['sinhh', 'sinh'],
  ['hoof', 'ho'],
  ['sow', 'so'],
  ['2000', '2000'],
  ['sinh', 'sinh'],
])('%s without its Telex is %s', (typed, meant) => {
  expect(withoutTelex(typed)).toBe(meant);
});

test.each([
  ['sinh', 'sinnh', true],
  ['pasport', 'passport', true],
  ['sinh', 'sanh', true],
  ['kahi', 'khai', true],
  ['a', '', true],
  ['sinh', 'sinh', false],
  ['sinh', 'xanh', false],
  ['sinh', 'sinhhh', false],
])('whether %j and %j are one slip apart: %j', (one, other, apart) => {
  expect(oneSlipApart(one, other)).toBe(apart);
  expect(oneSlipApart(other, one)).toBe(apart);
});

test('two swapped letters are one slip', () => {
  expect(areSwapped('kahi', 'khai')).toBe(true);
  expect(areSwapped('khai', 'khoi')).toBe(false);
  expect(areSwapped('khai', 'khai')).toBe(false);
  fc.assert(
    fc.property(fc.string({ maxLength: 6 }), fc.string({ maxLength: 6 }), (one, other) => {
      expect(areSwapped(one, other)).toBe(areSwapped(other, one));
      if (areSwapped(one, other)) expect(oneSlipApart(one, other)).toBe(true);
    }),
  );
});
