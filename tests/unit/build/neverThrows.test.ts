import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../../src/build/check.ts';
import { readFile } from '../../../src/build/read/file.ts';
import { aBundle, zaloTitle } from '../../site/builders.ts';

const files = aBundle().files();
const name = fc.constantFrom(...files.map((file) => file.name));

/** Text that comes near JSON, where a hand-written file goes wrong. */
const nearJson = fc
  .array(
    fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '“',
      '\\',
      '\n',
      '\t',
      ' ',
      '\ufeff',
      '//',
      'null',
      'true',
      '0',
      '12',
      '-',
      '.',
      'e',
      'a',
      'đ',
      '\u0301',
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

/** One cut or one stray sign somewhere in a file that was right. */
const slip = fc
  .record({
    file: fc.constantFrom(...files),
    at: fc.nat(),
    cut: fc.nat({ max: 3 }),
    stray: fc.constantFrom('', '"', ',', '{', '}', '[', ']', ':', '\\', '\n', 'x', '“'),
  })
  .map(({ file, at, cut, stray }) => {
    const place = at % file.text.length;
    return {
      name: file.name,
      text: file.text.slice(0, place) + stray + file.text.slice(place + cut),
    };
  });

const asEditorsRead = /^[^,]+, dòng [1-9]\d*(, ô .+)?: .+/su;

describe('reading a file', () => {
  it.each([
    ['any text', fc.string({ unit: 'binary' })],
    ['text that comes near JSON', nearJson],
    ['any JSON', fc.json()],
  ])('never throws, and gives either data or a reason: %s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const { data, problems } = readFile('links.json', text);
        expect(data !== undefined || problems.length > 0).toBe(true);
      }),
    );
  });

  it('gives the data of any JSON as it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value, null, 2);
        expect(readFile('links.json', text)).toMatchObject({ problems: [] });
        expect(readFile('links.json', text).data).toEqual(JSON.parse(text));
      }),
    );
  });

  it('gives data only to text that is JSON for everyone else too', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          nearJson,
          slip.map(({ text }) => text),
        ),
        (text) => {
          if (readFile('links.json', text).problems.length === 0)
            expect(() => JSON.parse(text)).not.toThrow();
        },
      ),
    );
  });
});

describe('checking content', () => {
  it('never throws, whatever one file holds', () => {
    fc.assert(
      fc.property(name, fc.jsonValue(), (name, value) => {
        const { lines } = withFile(name, JSON.stringify(value));
        expect(lines.filter((line) => !asEditorsRead.test(line))).toEqual([]);
      }),
    );
  });

  it('never throws, whatever one field holds', () => {
    fc.assert(
      fc.property(name, fc.nat(), fc.jsonValue({ maxDepth: 2 }), (name, at, value) => {
        const places = placesIn(files.find((file) => file.name === name)?.data);
        const path = places[at % places.length] ?? '';
        const { lines } = checkFiles(aBundle().set(name, path, value).files(), zaloTitle);
        expect(lines.filter((line) => !asEditorsRead.test(line))).toEqual([]);
      }),
    );
  });

  it('never throws after a slip of the hand', () => {
    fc.assert(
      fc.property(slip, ({ name, text }) => {
        const { lines } = withFile(name, text);
        expect(lines.filter((line) => !asEditorsRead.test(line))).toEqual([]);
      }),
    );
  });

  it('never speaks English to an editor', () => {
    fc.assert(
      fc.property(
        name,
        fc.nat(),
        fc.constantFrom<unknown>(null, true, 0, '', 'x', [], {}, [''], [null]),
        (name, at, value) => {
          const places = placesIn(files.find((file) => file.name === name)?.data);
          const path = places[at % places.length] ?? '';
          const said = aBundle().set(name, path, value).lines();
          expect(
            said.filter((line) => /\b(invalid|expected|required|too small)\b/i.test(line)),
          ).toEqual([]);
        },
      ),
    );
  });
});

function withFile(name: string, text: string) {
  return checkFiles(
    files.map((file) => (file.name === name ? readFile(name, text) : file)),
    zaloTitle,
  );
}

/** Dotted paths to every field of a file. */
function placesIn(value: unknown, path: readonly string[] = []): string[] {
  if (typeof value !== 'object' || value === null) return [path.join('.')];
  return [
    ...(path.length > 0 ? [path.join('.')] : []),
    ...Object.entries(value).flatMap(([key, child]) => placesIn(child, [...path, key])),
  ];
}
