import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { expect, test } from 'vitest';

type Import = Readonly<{
  file: string;
  /** A path below src without "./" and "../", or the name of a package. */
  to: string;
  /** Types vanish when the app is built; "later" is an import() while the app runs. */
  when: 'types' | 'at once' | 'later';
}>;

const src = join(import.meta.dirname, '../../src');

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(sep).join('/'))
  .filter((file) => /\.(tsx?|css)$/.test(file))
  .map((file) => {
    const text = readFileSync(join(src, file), 'utf8');
    return { file, text, code: withoutComments(text, file.endsWith('.css')) };
  });

const modules = files.filter(({ file }) => !file.endsWith('.css'));
const imports = modules.flatMap(({ file, code }) => importsOf(file, code));

/** Comments go; strings are stepped over, so that an address in one is not taken for a comment. */
function withoutComments(text: string, css: boolean): string {
  const strings = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/;
  const comments = css ? /\/\*[\s\S]*?\*\// : /\/\*[\s\S]*?\*\/|\/\/[^\n]*/;
  return text.replace(new RegExp(`(${strings.source})|${comments.source}`, 'g'), '$1');
}

/** Patterns of regular expressions are no prose. */
function withoutPatterns(code: string): string {
  return code.replace(/([=(,]\s*)\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[a-z]*/g, '$1');
}

function importsOf(file: string, code: string): Import[] {
  const plain = /\b(?:import|export)\s+(type\s+)?(?:[\w$*{},\s]+?\s+from\s+)?(['"])([^'"]+)\2/g;
  const called = /(\btypeof\s+)?\bimport\(\s*(['"`])([^'"`]+)\2/g;
  const read = (pattern: RegExp, when: Import['when']) =>
    [...code.matchAll(pattern)].map(([, types, , name = '']): Import => {
      const to = name.startsWith('.') ? posix.join(posix.dirname(file), name) : name;
      return { file, to, when: types || file.endsWith('.d.ts') ? 'types' : when };
    });
  return [...read(plain, 'at once'), ...read(called, 'later')];
}

type Allowed = (one: Import) => boolean;

const within =
  (...folders: readonly string[]): Allowed =>
  ({ to }) =>
    folders.some((folder) => to.startsWith(`${folder}/`));

const oneOf =
  (...names: readonly string[]): Allowed =>
  ({ to }) =>
    names.includes(to);

const packages =
  (...names: readonly string[]): Allowed =>
  ({ to }) =>
    names.some((name) => to === name || to.startsWith(`${name}/`));

const typesOf =
  (allowed: Allowed): Allowed =>
  (one) =>
    one.when === 'types' && allowed(one);

/** What files import although none of the permissions allows it, as sentences. */
function unlawful(from: (file: string) => boolean, ...allowed: readonly Allowed[]): string[] {
  return imports
    .filter((one) => from(one.file) && !allowed.some((allows) => allows(one)))
    .map(({ file, to }) => `src/${file} imports ${to}`);
}

const below = (folder: string) => (file: string) => file.startsWith(`${folder}/`);
const describesContent = (path: string) => /^content\/schema\w*\.ts$/.test(path);
const checksContent = (path: string) => /^content\/(schema\w*\.ts$|rules\/|check\/)/.test(path);

test('this test sees every kind of import, and none in comments', () => {
  const code = withoutComments(
    `import type { A } from './a.ts'; import b, { type B } from "b/b";
     import * as c from '../c.ts'; import './d.css'; export { e } from './e.ts';
     export type * from './f.ts'; // import g from 'g'
     type H = typeof import('./h'); const i = () => import('./i.ts'); /* import('j') */
     import {
       k,
     } from 'https://k'; export const l = 'from "m"';`,
    false,
  );
  expect(importsOf('x/x.ts', code).map(({ to, when }) => `${to} ${when}`)).toEqual([
    'x/a.ts types',
    'b/b at once',
    'c.ts at once',
    'x/d.css at once',
    'x/e.ts at once',
    'x/f.ts types',
    'https://k at once',
    'x/h types',
    'x/i.ts later',
  ]);
});

test('content imports content alone; only what checks it uses the tools of checking', () => {
  const own = [within('content'), oneOf('virtual:content-index', 'virtual:search-content')];
  const tools = [
    packages('zod', 'jsonc-parser', 'fastest-levenshtein'),
    ({ to }: Import) => to.startsWith('node:'),
    typesOf(packages('vite')),
    // Addresses and days are checked by the very rules that the app goes by.
    within('domain'),
  ];
  expect([
    ...unlawful(checksContent, ...own, ...tools),
    ...unlawful(
      (file) => below('content')(file) && !checksContent(file),
      ...own,
      typesOf(packages('zod')),
    ),
  ]).toEqual([]);
});

test('nothing that checks the content reaches a phone', () => {
  expect(
    unlawful(
      (file) => !checksContent(file),
      ({ to, when }) => when === 'types' || !checksContent(to),
    ),
  ).toEqual([]);
});

test('domain knows the types of the content and nothing else; search and QR codes have a library', () => {
  const own = [within('domain'), typesOf(oneOf('content/types.ts'))];
  // An index that forgives slips, and the sums of a QR code: they ask neither network nor clock.
  const libraries = packages('minisearch', 'lean-qr');
  expect(unlawful(below('domain'), ...own, libraries)).toEqual([]);
  expect(
    imports
      .filter(libraries)
      .map(({ file, to }) => `${file} ${to}`)
      .sort(),
  ).toEqual(['domain/qr.ts lean-qr', 'domain/search.ts minisearch']);
});

test('platform imports platform alone, and zmp-sdk in one file', () => {
  const sdk = packages('zmp-sdk');
  expect(unlawful(below('platform'), within('platform'), sdk)).toEqual([]);
  expect(imports.filter(sdk).map(({ file }) => file)).toEqual(['platform/sdk.ts']);
});

test('zmp-sdk is loaded while the app runs, never with it', () => {
  expect(
    unlawful(
      () => true,
      ({ to, when }) => when !== 'at once' || !/^platform\/sdk(\.ts)?$/.test(to),
    ),
  ).toEqual([]);
});

test('state imports state, domain, the port of the platform and zustand', () => {
  expect(
    unlawful(
      below('state'),
      within('state', 'domain'),
      oneOf('platform/port.ts'),
      packages('zustand'),
    ),
  ).toEqual([]);
});

test('ui knows neither content nor state nor phone', () => {
  expect(
    unlawful(below('ui'), within('ui'), packages('zmp-ui'), oneOf('react', 'react-router-dom')),
  ).toEqual([]);
});

test('screens reach the phone through its port and the content through its door', () => {
  expect(
    unlawful(
      below('screens'),
      within('screens', 'ui', 'state', 'domain', 'content/words'),
      oneOf('content/index.ts', 'content/types.ts', 'platform/port.ts', 'app/routes.ts'),
      oneOf('react', 'react-router-dom', 'zustand'),
    ),
  ).toEqual([]);
});

/** What Safari 13.1 or Chrome 74, the oldest phones we serve, do not know; building mends no calls. */
const youngerCode: readonly RegExp[] = [
  /\.at\(/,
  /\.replaceAll\(/,
  /\.(?:findLast|findLastIndex|toSorted|toReversed|toSpliced|replaceChildren)\(/,
  /\bstructuredClone\b/,
  /\bObject\.(?:hasOwn|groupBy)\b/,
  /\bPromise\.(?:allSettled|any|withResolvers|try)\b/,
  /\b(?:WeakRef|AggregateError|randomUUID)\b/,
  /\bAbortSignal\.\w/,
  /\bURL\.(?:canParse|parse)\b/,
  /\bIntl\.(?:Segmenter|ListFormat|DisplayNames|RelativeTimeFormat)\b/,
  // Classes of Unicode, and looking behind.
  /\\p\{/i,
  /\(\?<[=!]/,
];

const youngerStyle: readonly RegExp[] = [
  /(?<![\w-])inset(?:-\w+)*\s*:/,
  /\d(?:[dsl]v[hwib]|[dsl]vmin|[dsl]vmax)\b/,
  /(?<![\w-])aspect-ratio\s*:/,
  /:(?:has|is|where)\(/,
  /(?<![\w-])clamp\(/,
  /@(?:layer|container|property)\b/,
  /(?<![\w-])color-mix\(/,
];

/** The words of a text that a phone may be too old for. */
function tooYoung(text: string, style: boolean): string[] {
  const found = (style ? youngerStyle : youngerCode).flatMap(
    (pattern) => pattern.exec(text)?.[0] ?? [],
  );
  return style ? [...found, ...gapsOutsideGrids(text)] : found;
}

/** Safari 13 knows the gaps of grids, but not those of flex boxes. */
function gapsOutsideGrids(style: string): string[] {
  return (style.match(/\{[^{}]*\}/g) ?? [])
    .filter((block) => !/display\s*:\s*(?:inline-)?grid\b/.test(block))
    .flatMap((block) => /(?<![\w-])(?:row-|column-)?gap\s*:/.exec(block)?.[0] ?? []);
}

test.each([
  ['list.at(-1)', ['.at(']],
  ["text.replaceAll('a', 'b')", ['.replaceAll(']],
  ['structuredClone(x)', ['structuredClone']],
  ['Object.hasOwn(x, y)', ['Object.hasOwn']],
  ['list.findLast(f); list.toSorted()', ['.findLast(']],
  ['list.toSorted()', ['.toSorted(']],
  ['/\\p{L}/u', ['\\p{']],
  ['/(?<=a)b/; /(?<!a)b/', ['(?<=']],
  ['/(?<name>a)/; list.flat(Infinity); text.charAt(0); {at: 1}', []],
])('%s is code of which %j is too young', (code, words) => {
  expect(tooYoung(code, false)).toEqual(words);
});

test.each([
  ['a { display: flex; gap: 8px }', ['gap:']],
  ['@media print { a { row-gap: 8px } }', ['row-gap:']],
  ['a { display: grid; gap: 8px } b { --gap: 1px; margin: var(--gap) }', []],
  ['a { inset: 0 }', ['inset:']],
  ['a { padding: env(safe-area-inset-top) }', []],
  ['a { height: 100dvh }', ['0dvh']],
  ['a { aspect-ratio: 1 }', ['aspect-ratio:']],
  ['a:has(b) {}', [':has(']],
])('%s is style of which %j is too young', (style, words) => {
  expect(tooYoung(style, true)).toEqual(words);
});

test('what is shipped runs on the oldest phones', () => {
  const found = files
    .filter(({ file }) => !checksContent(file))
    .flatMap(({ file, code }) =>
      tooYoung(code, file.endsWith('.css')).map((words) => `src/${file} uses ${words}`),
    );
  expect(found).toEqual([]);
});

test('nothing is any', () => {
  const any = /(?::|\bas|<|\|)\s*any\b|\bany(?:\[\]|>)/;
  expect(modules.filter(({ code }) => any.test(code)).map(({ file }) => `src/${file}`)).toEqual([]);
});

test('no code knows a notice, its place or its paragraphs', () => {
  const notices = readdirSync(join(src, 'content/notices'));
  const known = new RegExp(
    [...notices, 'ket-luan', 'Hậu Giang', 'Cần Thơ', '\\b[IVX]+\\.\\d'].join('|'),
    'g',
  );
  const found = files
    // Its hints give the editors of the content examples of ids, as comments do.
    .filter(({ file }) => !describesContent(file))
    .flatMap(({ file, code }) =>
      (code.normalize('NFC').match(known) ?? []).map((words) => `src/${file} says ${words}`),
    );
  expect(found).toEqual([]);
});

test('what people read stands in the content, not in the code', () => {
  const found = files
    .filter(({ file }) => !below('content')(file))
    .flatMap(({ file, code }) =>
      withoutPatterns(code)
        .split('\n')
        // Composed letters fall apart into a letter and its marks; đ has none.
        .filter((line) => /đ|\p{M}/iu.test(line.normalize('NFD')))
        .map((line) => `src/${file} says ${line.trim()}`),
    );
  expect(found).toEqual([]);
});

test('files are short', () => {
  const tooLong = modules
    .map(({ file, text }) => ({ file, lines: text.trimEnd().split('\n').length }))
    // Descriptions are read from the top to the bottom; there is nothing to find one's way in.
    .filter(({ file, lines }) => lines >= 220 && !describesContent(file))
    .map(({ file, lines }) => `src/${file} has ${lines} lines`);
  expect(tooLong).toEqual([]);
});
