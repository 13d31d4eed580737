import fc from 'fast-check';
import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { qrRows } from '../../../../src/domain/errands/qr.ts';

const link =
  'https://zalo.me/s/1234567890123456789/nhan-viec/khai-sinh-lien-thong/1AB2CDEFGHJKMNPQRST';

/** What a decoder that is not ours reads from a code, drawn with its quiet zone, or nothing. */
function decoded(rows: readonly (readonly boolean[])[], pixels = 3): string | undefined {
  const width = (rows.length + 8) * pixels;
  const picture = new Uint8ClampedArray(width * width * 4).fill(255);
  for (let at = 0; at < width * width; at += 1) {
    const x = Math.floor((at % width) / pixels) - 4;
    const y = Math.floor(at / width / pixels) - 4;
    if (rows[y]?.[x]) picture.set([0, 0, 0], at * 4);
  }
  return jsQR(picture, width, width)?.data;
}

test('another decoder reads what was written', () => {
  expect(decoded(qrRows(link))).toBe(link);
});

test('any text is read as written, with accents too', () => {
  const likely = fc.stringMatching(/^[a-z0-9/:.-]{1,60}[0-9A-Z]{0,40}$/);
  fc.assert(
    fc.property(
      fc.oneof(likely, fc.constantFrom('Làm khai sinh cho bé', '0123456789', 'ĐƯỜNG 3/2')),
      (text) => {
        expect(decoded(qrRows(text))).toBe(text);
      },
    ),
    { numRuns: 60 },
  );
});

test('a code is a square, of one of the sizes there are', () => {
  const rows = qrRows(link);
  expect((rows.length - 17) % 4).toBe(0);
  expect(rows.filter((row) => row.length !== rows.length)).toEqual([]);
});

test('a code is not mirrored, which not every scanner would read', () => {
  const codes = Array.from({ length: 12 }, (_, at) => qrRows(`${link}${at}`));
  // The one module that is dark in every code stands right of the lower left corner.
  expect(codes.map((rows) => rows[rows.length - 8]?.[8])).not.toContain(false);
  expect(codes.map((rows) => rows[8]?.[rows.length - 8])).toContain(false);
});

test('a link to hand over is a code of at most 41 modules, so that each is large', () => {
  expect(qrRows(link).length).toBeLessThanOrEqual(41);
});

test('a code is still read with a smear over it', () => {
  const rows = qrRows(link);
  const smeared = rows.map((row, y) =>
    row.map((dark, x) => (x >= 14 && x < 24 && y >= 14 && y < 22 ? true : dark)),
  );
  expect(decoded(smeared)).toBe(link);
});

test('more than a code can hold is refused aloud', () => {
  expect(() => qrRows('a'.repeat(3000))).toThrow();
});
