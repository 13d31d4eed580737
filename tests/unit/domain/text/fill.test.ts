import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fill, sentenceCase } from '../../../../src/domain/text/fill.ts';

test('values take the place of their names', () => {
  expect(fill('Có {count} việc trong {all} việc.', { count: 3, all: 40 })).toBe(
    'Có 3 việc trong 40 việc.',
  );
});

test('a name is filled as often as it stands there', () => {
  expect(fill('{day} và {day}', { day: '10/9/2024' })).toBe('10/9/2024 và 10/9/2024');
});

test('zero and nothing are values', () => {
  expect(fill('[{count}][{name}]', { count: 0, name: '' })).toBe('[0][]');
});

test('a name without a value stays as written', () => {
  expect(fill('Có {count} việc ở {place}.', { count: 3 })).toBe('Có 3 việc ở {place}.');
});

test.each(['{constructor}', '{toString}', '{__proto__}'])('%s has no value by itself', (name) => {
  expect(fill(name, {})).toBe(name);
});

test('a value is put in as it is, whatever it looks like', () => {
  fc.assert(
    fc.property(fc.string(), (value) => {
      expect(fill('({a})', { a: value, b: 'filled twice' })).toBe(`(${value})`);
    }),
    { examples: [['{b}'], ['{a}'], ['$&'], ['$1']] },
  );
});

test.each([
  ['ủy ban nhân dân tỉnh', 'Ủy ban nhân dân tỉnh'],
  ['đơn vị', 'Đơn vị'],
  ['Công an tỉnh', 'Công an tỉnh'],
  ['53 dịch vụ', '53 dịch vụ'],
  ['', ''],
])('%o stands on a line of its own as %o', (words, expected) => {
  expect(sentenceCase(words)).toBe(expected);
});

test('only the first letter of words is touched', () => {
  fc.assert(
    fc.property(fc.string(), (words) => {
      expect(sentenceCase(words).endsWith(words.slice(1))).toBe(true);
    }),
  );
});
