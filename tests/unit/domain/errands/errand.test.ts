import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  errandStage,
  newErrand,
  readReceipt,
  toggleTick,
} from '../../../../src/domain/errands/errand.ts';
import { anErrand } from '../builders.ts';

describe('an errand', () => {
  test.each([
    ['is being prepared at the beginning', newErrand, 'preparing'],
    [
      'is still being prepared when all is ticked',
      { step: 'nop', ticks: { a: true } },
      'preparing',
    ],
    ['is submitted when the person says so', { submitted: true }, 'submitted'],
    ['is proven by its receipt', { submitted: true, receipt: 'H61.2-260910-0001' }, 'receipt'],
    ['is proven by its receipt alone', { receipt: 'H61.2-260910-0001' }, 'receipt'],
  ] as const)('%s', (_, more, stage) => {
    expect(errandStage(anErrand(more))).toBe(stage);
  });
});

test('an item is ticked, and only that item', () => {
  const errand = anErrand({
    step: 'nop',
    ticks: { a: true },
    submitted: true,
    receipt: 'AB-12345',
  });
  expect(toggleTick(errand, 'b')).toEqual({ ...errand, ticks: { a: true, b: true } });
});

test('a second press takes the tick away', () => {
  expect(toggleTick(anErrand({ ticks: { a: true, b: true } }), 'a').ticks).toEqual({ b: true });
});

test('two presses change nothing, whatever the item is called, and the errand is not touched', () => {
  const names = fc.oneof(fc.string(), fc.constantFrom('constructor', '__proto__', 'toString'));
  const ticks = fc
    .uniqueArray(names, { maxLength: 4 })
    .map((items) => Object.fromEntries(items.map((item) => [item, true as const])));
  fc.assert(
    fc.property(ticks, names, (had, item) => {
      const errand = Object.freeze(anErrand({ ticks: Object.freeze(had) }));
      const once = toggleTick(errand, item);
      expect(Object.hasOwn(once.ticks, item)).toBe(!Object.hasOwn(had, item));
      expect(toggleTick(once, item)).toEqual(errand);
    }),
  );
});

describe('a receipt code', () => {
  test.each([
    ['H61.2-260910-0001', 'H61.2-260910-0001'],
    ['000.00.16.H32-220310-0002', '000.00.16.H32-220310-0002'],
    ['G22.99.2-260910-0001', 'G22.99.2-260910-0001'],
    ['h61.2-260910-0001', 'H61.2-260910-0001'],
    ['  H61.2 - 260910 - 0001\n', 'H61.2-260910-0001'],
    ['H61.2\u00a0-\t260910-0001', 'H61.2-260910-0001'],
    ['H30.46-241125-0001\u200b', 'H30.46-241125-0001'],
    ['\u200eH30.46-\u00ad241125-0001\u200f', 'H30.46-241125-0001'],
    ['00123/2026/HTTP', '00123/2026/HTTP'],
    ['123/2026', '123/2026'],
    ['260910-0001', '260910-0001'],
    ['26091000012', '26091000012'],
    ['A123456', 'A123456'],
    [`A${'1'.repeat(39)}`, `A${'1'.repeat(39)}`],
  ])('%o is kept as %s', (typed, code) => {
    expect(readReceipt(typed)).toEqual({ ok: true, code });
  });

  test.each([
    ['nothing', '', 'empty'],
    ['blanks', ' \n\t\u00a0', 'empty'],
    ['a one-time password', '123456', 'secret'],
    ['a one-time password in two halves', '123 456', 'secret'],
    ['a one-time password with a hyphen', '123-456', 'secret'],
    ['a one-time password with a dot', '123.456', 'secret'],
    ['a PIN', '1234', 'secret'],
    ['a password of eight digits', '12345678', 'secret'],
    ['an identity number', '093060001234', 'identity'],
    ['an identity number in groups', '093 060 001 234', 'identity'],
    ['an identity number with dots', '093.060.001.234', 'identity'],
    ['an identity number with hyphens', '093-060-001-234', 'identity'],
    ['an old identity number', '363512345', 'identity'],
    ['an old identity number with dots', '363.512.345', 'identity'],
    ['a phone number', '0912345678', 'phone'],
    ['a phone number from abroad', '+84912345678', 'phone'],
    ['a phone number from abroad without its plus', '84912345678', 'phone'],
    ['a phone number in groups', '0912 345 678', 'phone'],
    ['a phone number with dots', '0912.345.678', 'phone'],
    ['a phone number with hyphens', '091-234-5678', 'phone'],
    ['a phone number from abroad with dots', '+84.912.345.678', 'phone'],
    ['a landline number in one', '02933878888', 'phone'],
    ['a landline number', '0293.3878.888', 'phone'],
    ['too little', 'H61.2', 'shape'],
    ['words', 'KHAI-SINH', 'shape'],
    ['letters with accents', 'HỒ-SƠ-260910-0001', 'shape'],
    ['the letter đ', 'Đ61.2-260910-0001', 'shape'],
    ['two hundred letters', `H${'1'.repeat(199)}`, 'shape'],
    ['one letter too many', `A${'1'.repeat(40)}`, 'shape'],
    ['markup', '<script>alert(1)</script>', 'shape'],
    ['a short tag', '<script>', 'shape'],
    ['an address', 'https://evil.com/1234', 'shape'],
    ['digits of another script', '१२३४५६७८९', 'shape'],
    ['a hyphen at the beginning', '-H61.2-260910', 'shape'],
    ['a dot at the end', 'H61.2-260910.', 'shape'],
    ['an emoji', '🧾260910-0001', 'shape'],
    ['half an emoji', 'H61.2-260910\ud83d', 'shape'],
    ['a zero byte', 'H61.2-260910\0', 'shape'],
  ])('is not %s: %o', (_, typed, fault) => {
    expect(readReceipt(typed)).toEqual({ ok: false, fault });
  });

  const likely = fc
    .array(
      fc.constantFrom('H61', '.', '-', '/', ' ', '2', '260910', '0001', 'h', 'ß', 'ı', '+84'),
      {
        maxLength: 10,
      },
    )
    .map((parts) => parts.join(''));

  test('that was kept is read again as itself; nothing typed ever breaks it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), likely), (typed) => {
        const read = readReceipt(typed);
        if (!read.ok) return;
        expect(readReceipt(read.code)).toEqual(read);
        expect(read.code).toMatch(/^[A-Z0-9./-]{7,40}$/);
      }),
      { numRuns: 300 },
    );
  });

  test('is never a one-time password, an identity number or a phone number, however spaced', () => {
    const digits = (count: number) =>
      fc.stringMatching(new RegExp(`^\\d{${count}}$`)).map((text) => text);
    const spaced = (text: string) =>
      fc
        .array(fc.constantFrom('', ' ', '\u00a0'), { minLength: text.length })
        .map((gaps) => [...text].map((digit, at) => digit + (gaps[at] ?? '')).join(''));
    const secret = fc.oneof(
      digits(6),
      digits(9),
      digits(12),
      digits(9).map((rest) => `0${rest}`),
      digits(9).map((rest) => `+84${rest}`),
    );
    fc.assert(
      fc.property(secret.chain(spaced), (typed) => {
        expect(readReceipt(typed).ok).toBe(false);
      }),
    );
  });
});
