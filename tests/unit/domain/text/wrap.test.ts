import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrapText } from '../../../../src/domain/text/wrap.ts';

const upTo = (letters: number) => (line: string) => Array.from(line).length <= letters;

test.each([
  ['at spaces', 'một hai ba bốn năm', 10, ['một hai ba', 'bốn năm']],
  ['nowhere when it fits', 'một hai', 7, ['một hai']],
  ['however it was spaced', '  một \n hai  ', 3, ['một', 'hai']],
  [
    'in an address after its dots and slashes',
    'Mở lienthong.dichvucong.gov.vn/ho-so nghe',
    14,
    ['Mở', 'lienthong.', 'dichvucong.', 'gov.vn/ho-so', 'nghe'],
  ],
  ['between letters as a last resort', 'nghiêng ngả', 4, ['nghi', 'êng', 'ngả']],
  ['so that no word is lonely', 'một hai ba bốn', 11, ['một hai', 'ba bốn']],
  ['and leaves two words for two lines', 'một hai', 4, ['một', 'hai']],
  [
    'with a lonely word when its company has no room',
    'a b cdefgh ijklm',
    10,
    ['a b cdefgh', 'ijklm'],
  ],
  ['into nothing when it is empty', ' ', 4, []],
])('a text is broken %s', (_, text, letters, lines) => {
  expect(wrapText(text, upTo(letters))).toEqual(lines);
});

test('a letter of two halves is not torn', () => {
  expect(wrapText('𠮷𠮷', (line) => line.length <= 3)).toEqual(['𠮷', '𠮷']);
});

test('whatever the text, no letter is lost and no line is too long', () => {
  const words = fc.array(
    fc.string({ unit: fc.constantFrom(...'aăđêơưỆ./-'), minLength: 1, maxLength: 40 }),
  );
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 30 }), (drawn, letters) => {
      const lines = wrapText(drawn.join(' '), upTo(letters));
      expect(lines.join('').replace(/ /g, '')).toBe(drawn.join(''));
      expect(lines.filter((line) => !upTo(letters)(line))).toEqual([]);
    }),
  );
});

test('words are only broken when they fill more than a line', () => {
  const words = fc.array(
    fc.string({ unit: fc.constantFrom(...'aăđêơưỆ./-'), minLength: 1, maxLength: 12 }),
  );
  fc.assert(
    fc.property(words, (drawn) => {
      expect(wrapText(drawn.join(' '), upTo(12)).join(' ')).toBe(drawn.join(' '));
    }),
  );
});
