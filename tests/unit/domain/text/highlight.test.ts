import fc from 'fast-check';
import { expect, test } from 'vitest';
import { highlight } from '../../../../src/domain/text/highlight.ts';

/** A line with its marked stretches in brackets. */
function shown(line: string, ...quotes: string[]): string {
  return highlight(line, quotes)
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('');
}

test.each([
  ['in the middle', 'giữ an toàn thông tin', ['an toàn'], 'giữ [an toàn] thông tin'],
  ['at the beginning', 'an toàn thông tin', ['an toàn'], '[an toàn] thông tin'],
  ['at the end', 'giữ an toàn', ['an toàn'], 'giữ [an toàn]'],
  ['that is the whole line', 'an toàn', ['an toàn'], '[an toàn]'],
  ['that is not there', 'giữ an toàn', ['an ninh'], 'giữ an toàn'],
  ['that differs in its marks', 'giữ an toàn', ['an toan'], 'giữ an toàn'],
  ['that is longer than the line', 'an toàn', ['an toàn thông tin'], 'an toàn'],
  ['that is empty', 'giữ an toàn', [''], 'giữ an toàn'],
])('a quote %s is marked where it stands', (_, line, quotes, expected) => {
  expect(shown(line, ...quotes)).toBe(expected);
});

test('without quotes a line stays as it is', () => {
  expect(highlight('giữ an toàn', [])).toEqual([{ text: 'giữ an toàn', marked: false }]);
});

test('an empty line has nothing to mark', () => {
  expect(highlight('', ['an toàn', ''])).toEqual([]);
});

test('quotes that overlap or touch become one stretch', () => {
  expect(shown('một hai ba bốn', 'một hai', 'hai ba')).toBe('[một hai ba] bốn');
  expect(shown('một hai ba bốn', 'một ', 'hai')).toBe('[một hai] ba bốn');
  expect(shown('một hai ba bốn', 'hai', 'một hai ba')).toBe('[một hai ba] bốn');
});

test('quotes apart stay apart', () => {
  expect(shown('một hai ba bốn', 'bốn', 'hai')).toBe('một [hai] ba [bốn]');
});

const word = fc.constantFrom('một', 'hai', 'đ', ' ', '🙂');
const words = fc.array(word, { maxLength: 12 }).map((all) => all.join(''));

test('joined together the stretches are the line again, none is empty, neighbours differ', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), words), fc.array(words), (line, quotes) => {
      const stretches = highlight(line, quotes);
      expect(stretches.map(({ text }) => text).join('')).toBe(line);
      for (const [at, { text, marked }] of stretches.entries()) {
        expect(text).not.toBe('');
        expect(stretches[at + 1]?.marked).not.toBe(marked);
      }
    }),
  );
});

test('every quote that stands in a line lies in a marked stretch of it', () => {
  fc.assert(
    fc.property(words, words, words, fc.array(words), (before, quote, after, others) => {
      const marked = highlight(before + quote + after, [...others, quote]).filter(
        (stretch) => stretch.marked,
      );
      expect(quote === '' || marked.some(({ text }) => text.includes(quote))).toBe(true);
    }),
  );
});

test('a letter that no quote holds is never marked', () => {
  fc.assert(
    fc.property(words, fc.array(words), (line, quotes) => {
      const marked = highlight(line, quotes).filter((stretch) => stretch.marked);
      const letters = new Set(quotes.join(''));
      expect([...marked.map(({ text }) => text).join('')].every((each) => letters.has(each))).toBe(
        true,
      );
    }),
  );
});
