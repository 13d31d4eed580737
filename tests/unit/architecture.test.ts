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

/** The floors of the house, the highest first. What stands on one imports only from floors below it. */
const floors = [
  ['start.ts'],
  ['main.tsx'],
  ['app'],
  ['screens'],
  ['parts'],
  ['state'],
  ['domain'],
  ['content', 'ui', 'platform', 'addresses.ts'],
] as const;
/** Beside the floors: what reads and judges the content when the app is built. */
const buildTime = ['build', 'content/schema'];

/** A file of another floor may be reached only by this door, where its floor has one. */
const doors: Readonly<Record<string, RegExp>> = {
  content: /^content\/(index|contentIndex|lists|prepared|types)\.ts$|^content\/words\/\w+\.json$/,
  platform: /^platform\/port\.ts$/,
};
/** The wiring picks the adapter, so it alone goes through no door of the platform. */
const wiring = ['start.ts', 'main.tsx'];

/** What a room uses from outside the project. */
const packages: Readonly<Record<string, readonly string[]>> = {
  'start.ts': [],
  'main.tsx': ['react-dom', 'react-router-dom', 'zmp-ui'],
  app: ['react', 'react-dom', 'react-router-dom', 'zmp-ui'],
  screens: ['react', 'react-dom', 'react-router-dom'],
  parts: ['react', 'react-router-dom'],
  state: ['react', 'zustand'],
  // An index that forgives slips, and the sums of a QR code: they ask neither network nor clock.
  domain: ['minisearch', 'lean-qr'],
  content: [],
  ui: ['react', 'react-router-dom', 'zmp-ui'],
  platform: ['zmp-sdk'],
  'addresses.ts': [],
  'content/schema': ['zod'],
  build: [
    'zod',
    'jsonc-parser',
    'fastest-levenshtein',
    'vite',
    'node:fs',
    'node:path',
    'node:child_process',
  ],
};

/** The room a path below src stands in; nothing for a package. */
function roomOf(path: string): string | undefined {
  const rooms = [...buildTime, ...floors.flat()].sort((a, b) => b.length - a.length);
  return rooms.find((room) => path === room || path.startsWith(`${room}/`));
}

const floorOf = (room: string) => floors.findIndex((rooms) => rooms.some((each) => each === room));
const isBuildTime = (path: string) => buildTime.includes(roomOf(path) ?? '');

/** Whether the plan of the house allows an import. */
function isLawful({ file, to, when }: Import): boolean {
  const from = roomOf(file) ?? '';
  const into = roomOf(to);
  if (to.startsWith('virtual:')) return from === 'content';
  if (into === undefined && from === 'content') return to === 'zod' && when === 'types';
  if (into === undefined)
    return (packages[from] ?? []).some((name) => to === name || to.startsWith(`${name}/`));
  if (from === into) return true;
  // The types of the content are read off its schema; types weigh nothing.
  if (into === 'content/schema')
    return from === 'build' || (from === 'content' && when === 'types');
  if (from === 'build') return into === 'domain' || /^content\/(types|groupOf)\.ts$/.test(to);
  if (isBuildTime(file) || isBuildTime(to)) return false;
  return (
    floorOf(from) < floorOf(into) && (wiring.includes(from) || (doors[into]?.test(to) ?? true))
  );
}

const below = (folder: string) => (file: string) => file.startsWith(`${folder}/`);

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

test('every import goes down, through the doors of the floors, and to the packages a room may use', () => {
  expect(
    imports.filter((one) => !isLawful(one)).map(({ file, to }) => `src/${file} imports ${to}`),
  ).toEqual([]);
});

test.each<[string, string, Import['when'], boolean]>([
  ['app/App.tsx', 'screens/home/HomeScreen.tsx', 'later', true],
  ['screens/home/HomeScreen.tsx', 'app/App.tsx', 'types', false],
  ['screens/home/HomeScreen.tsx', 'parts/Facts.tsx', 'at once', true],
  ['parts/Facts.tsx', 'screens/home/HomeScreen.tsx', 'at once', false],
  ['state/errands.ts', 'platform/port.ts', 'types', true],
  ['state/errands.ts', 'platform/sdk.ts', 'types', false],
  ['main.tsx', 'platform/detect.ts', 'at once', true],
  ['domain/time/age.ts', 'content/types.ts', 'types', true],
  ['content/index.ts', 'domain/time/age.ts', 'at once', false],
  ['ui/Frame.tsx', 'addresses.ts', 'at once', false],
  ['content/types.ts', 'content/schema/files.ts', 'types', true],
  ['content/index.ts', 'content/schema/files.ts', 'at once', false],
  ['content/schema/files.ts', 'build/check.ts', 'at once', false],
  ['build/check.ts', 'domain/time/age.ts', 'at once', true],
  ['main.tsx', 'build/check.ts', 'types', false],
  ['domain/time/age.ts', 'zustand', 'at once', false],
])('whether %s may import %s (%s): %s', (file, to, when, lawful) => {
  expect(isLawful({ file, to, when })).toBe(lawful);
});

test('the two libraries of the domain, and the SDK, stand in one file each', () => {
  const users = (name: string) =>
    imports.filter(({ to }) => to === name || to.startsWith(`${name}/`)).map(({ file }) => file);
  expect(users('lean-qr')).toEqual(['domain/errands/qr.ts']);
  expect(users('minisearch')).toEqual(['domain/search/search.ts']);
  expect(users('zmp-sdk')).toEqual(['platform/sdk.ts']);
});

test('zmp-sdk is loaded while the app runs, never with it', () => {
  expect(
    imports
      .filter(({ to, when }) => when === 'at once' && /^platform\/sdk(\.ts)?$/.test(to))
      .map(({ file }) => file),
  ).toEqual([]);
});

test('no folder imports, by whatever way, from a folder that imports from it', () => {
  // What stands at the top of src is a room of its own.
  const folderOf = (path: string) => (path.includes('/') ? posix.dirname(path) : path);
  const arrows = new Map<string, Set<string>>();
  for (const { file, to } of imports) {
    const [from, into] = [folderOf(file), folderOf(to)];
    if (roomOf(to) === undefined || from === into) continue;
    arrows.set(from, (arrows.get(from) ?? new Set()).add(into));
  }
  const reach = (from: string, seen = new Set<string>()): Set<string> => {
    for (const into of arrows.get(from) ?? [])
      if (!seen.has(into)) {
        seen.add(into);
        reach(into, seen);
      }
    return seen;
  };
  expect([...arrows.keys()].filter((folder) => reach(folder).has(folder))).toEqual([]);
});

test('what stands among the parts is used by at least two screens, or by the frame around them', () => {
  const roots = (part: string, seen = new Set<string>()): Set<string> => {
    for (const { file, to } of imports)
      if (to === part && !seen.has(file)) {
        seen.add(file);
        if (below('parts')(file)) roots(file, seen);
      }
    return seen;
  };
  const lonely = modules
    .map(({ file }) => file)
    .filter(below('parts'))
    .filter((part) => {
      const users = [...roots(part)].filter((file) => !below('parts')(file));
      const screens = new Set(users.filter(below('screens')).map((file) => posix.dirname(file)));
      return screens.size < 2 && !users.some(below('app'));
    });
  expect(lonely).toEqual([]);
});

/** The words of a text that name classes: whole attributes, and strings inside braces. */
function classesIn(code: string): string[] {
  const attributes = code.match(/className=(?:"[^"]*"|\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\})/g) ?? [];
  return (
    attributes
      // What is compared is not worn.
      .map((attribute) => attribute.replace(/[!=]== ?(["'])(?:(?!\1).)*\1/g, ''))
      .flatMap((attribute) => attribute.match(/(["'`])(?:(?!\1).)*\1/g) ?? [])
      // What is put in while the app runs ends a name that cannot be told here.
      .flatMap((text) =>
        text
          .slice(1, -1)
          .replace(/[\w-]*\$\{[^}]*\}[\w-]*/g, ' ')
          .split(/\s+/),
      )
      .filter((name) => name !== '')
  );
}

test('what a component wears is styled where it is imported, or for the whole app', () => {
  const named = (style: string) =>
    new Set([...style.matchAll(/\.([A-Za-z][\w-]*)/g)].map(([, name = '']) => name));
  const styleOf = (file: string) => named(files.find((each) => each.file === file)?.code ?? '');
  const stylesOf = (file: string) =>
    imports.filter((one) => one.file === file && one.to.endsWith('.css')).map(({ to }) => to);
  const everywhere = stylesOf('main.tsx').map(styleOf);
  const bare = modules
    .filter(({ file }) => file.endsWith('.tsx'))
    .flatMap(({ file, code }) => {
      const styles = [...everywhere, ...stylesOf(file).map(styleOf)];
      return classesIn(code)
        .filter((name) => !styles.some((style) => style.has(name)))
        .map((name) => `src/${file} wears ${name}`);
    });
  expect(bare).toEqual([]);
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
    .filter(({ file }) => !isBuildTime(file))
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
    .filter(({ file }) => !below('content/schema')(file))
    .flatMap(({ file, code }) =>
      (code.normalize('NFC').match(known) ?? []).map((words) => `src/${file} says ${words}`),
    );
  expect(found).toEqual([]);
});

test('what people read stands in the content, not in the code', () => {
  const found = files
    // What judges the content speaks to its editors.
    .filter(({ file }) => !isBuildTime(file))
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
    .filter(({ lines }) => lines >= 220)
    .map(({ file, lines }) => `src/${file} has ${lines} lines`);
  expect(tooLong).toEqual([]);
});

test('tests of the code stand on made content; tests of today’s content are named so', () => {
  const tests = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => file.endsWith('.ts') && !file.startsWith('today/'));
  // The words of the interface belong to the code that says them.
  const todays = /from '[^']*(?:src\/content\/(?!words\/)[^']*\.json|\/today\/[^']*)'/g;
  const found = tests.flatMap((file) =>
    [...readFileSync(join(import.meta.dirname, file), 'utf8').matchAll(todays)].map(
      ([into]) => `${file}: ${into}`,
    ),
  );
  expect(found).toEqual([]);
});
