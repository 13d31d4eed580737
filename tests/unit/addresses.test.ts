import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  basePath,
  parsePath,
  type Route,
  type RouteOf,
  type ScreenName,
  screenPath,
  toPath,
} from '../../src/addresses.ts';

const longestId = 'đ'.repeat(100);

/** What may stand in an address as an id, in all its lengths. */
const id = fc.oneof(
  fc.stringMatching(/^[A-Za-z0-9đ]{1,12}([.-][A-Za-z0-9đ]{1,12}){0,4}$/),
  fc.constantFrom('III.7.đ', 'ky-nang-so', '0', longestId),
);

/** What people may have typed into the search: composed, whole letters, up to a hundred. */
const typed = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 100 }),
    fc.string({ unit: 'grapheme', maxLength: 100 }),
    fc.constantFrom(
      'làm khai sinh',
      '100%',
      '%25',
      'a+b',
      'a&q=b#c?d',
      '🧓🏽 lương hưu',
      'ạ'.repeat(100),
    ),
  )
  .map((text) => text.normalize('NFC').slice(0, 100))
  .filter((text) => text !== '' && isWhole(text));

/** Whether no letter is half of one, as a cut emoji is. */
function isWhole(text: string): boolean {
  return !/[\ud800-\udfff]/u.test(text);
}

const partly = { requiredKeys: ['screen' as const], noNullPrototype: true };

/** One generator a screen, so that a new screen does not compile without its round trip. */
const routes: {
  readonly [Name in ScreenName]: fc.Arbitrary<RouteOf<Name>>;
} = {
  home: fc.constant({ screen: 'home' }),
  tasks: fc.record(
    {
      screen: fc.constant('tasks'),
      notice: id,
      agency: id,
      field: id,
      forPeople: fc.constant(true),
    },
    partly,
  ),
  task: id.map((task) => ({ screen: 'task', task })),
  targets: fc.record({ screen: fc.constant('targets'), notice: id, item: id }, partly),
  notice: fc.record(
    { screen: fc.constant('notice'), notice: id, paragraph: id, cited: id },
    partly,
  ),
  changes: fc.record({ screen: fc.constant('changes'), change: id }, partly),
  search: fc.record({ screen: fc.constant('search'), typed }, partly),
  guides: fc.constant({ screen: 'guides' }),
  event: id.map((event) => ({ screen: 'event', event })),
  guide: id.map((guide) => ({ screen: 'guide', guide })),
  step: fc.record({ screen: fc.constant('step'), guide: id, step: id }, { noNullPrototype: true }),
  handOver: id.map((guide) => ({ screen: 'handOver', guide })),
  takeOver: fc.record(
    {
      screen: fc.constant('takeOver'),
      guide: id,
      code: fc.stringMatching(/^[A-Za-z0-9]{1,100}$/),
    },
    { noNullPrototype: true },
  ),
  leaflet: id.map((guide) => ({ screen: 'leaflet', guide })),
  procedures: fc.record({ screen: fc.constant('procedures'), group: id, level: id }, partly),
  procedure: id.map((procedure) => ({ screen: 'procedure', procedure })),
  exit: id.map((link) => ({ screen: 'exit', link })),
  units: fc.record({ screen: fc.constant('units'), unit: id }, partly),
  rights: fc.constant({ screen: 'rights' }),
  lessons: fc.constant({ screen: 'lessons' }),
  lesson: id.map((lesson) => ({ screen: 'lesson', lesson })),
  safety: fc.constant({ screen: 'safety' }),
  terms: fc.record({ screen: fc.constant('terms'), term: id }, partly),
  help: fc.constant({ screen: 'help' }),
  helper: fc.constant({ screen: 'helper' }),
  tally: fc.constant({ screen: 'tally' }),
  settings: fc.constant({ screen: 'settings' }),
  about: fc.constant({ screen: 'about' }),
  notFound: fc.constant({ screen: 'notFound' }),
};

const anyRoute = fc.oneof(...(Object.values(routes) as fc.Arbitrary<Route>[]));

test('every route is read back from the address it writes', () => {
  fc.assert(
    fc.property(anyRoute, (route) => {
      expect(parsePath(toPath(route))).toStrictEqual(route);
    }),
  );
});

test('a part that is empty is not written', () => {
  expect(toPath({ screen: 'procedures', group: '', level: '' })).toBe('/thu-tuc');
  expect(toPath({ screen: 'tasks', notice: '', agency: 'cong-an' })).toBe(
    '/nhiem-vu?co-quan=cong-an',
  );
});

test.each([
  ['settings', '/cai-dat'],
  ['units', '/xa-phuong'],
  ['guide', '/'],
  ['constructor', '/'],
  ['khong-co', '/'],
])('the screen named %s stands at %s by its name alone', (name, path) => {
  expect(screenPath(name)).toBe(path);
});

test('an address with nothing but the longest ids is read back', () => {
  const route: Route = {
    screen: 'tasks',
    notice: longestId,
    agency: longestId,
    field: longestId,
    forPeople: true,
  };
  expect(parsePath(toPath(route))).toStrictEqual(route);
});

const examples: readonly (readonly [string, Route])[] = [
  ['/', { screen: 'home' }],
  ['/nhiem-vu', { screen: 'tasks' }],
  [
    '/nhiem-vu?van-ban=thong-bao-khac&co-quan=cong-an&linh-vuc=ky-nang-so&lien-quan=1',
    {
      screen: 'tasks',
      notice: 'thong-bao-khac',
      agency: 'cong-an',
      field: 'ky-nang-so',
      forPeople: true,
    },
  ],
  ['/nhiem-vu/ky-nang-so', { screen: 'task', task: 'ky-nang-so' }],
  ['/chi-tieu', { screen: 'targets' }],
  [
    '/chi-tieu/ho-so?van-ban=thong-bao-khac',
    { screen: 'targets', item: 'ho-so', notice: 'thong-bao-khac' },
  ],
  ['/thong-bao', { screen: 'notice' }],
  [
    '/thong-bao/III.2?trich=ky-nang-so',
    { screen: 'notice', paragraph: 'III.2', cited: 'ky-nang-so' },
  ],
  ['/thong-bao/III.7.%C4%91', { screen: 'notice', paragraph: 'III.7.đ' }],
  ['/nay-da-doi', { screen: 'changes' }],
  ['/nay-da-doi/hai-cap', { screen: 'changes', change: 'hai-cap' }],
  ['/tim', { screen: 'search' }],
  ['/tim?q=khai+sinh', { screen: 'search', typed: 'khai sinh' }],
  ['/tim?q=%C4%91%E1%BA%A5t+%26+100%25', { screen: 'search', typed: 'đất & 100%' }],
  ['/tim?q=%F0%9F%A7%93', { screen: 'search', typed: '🧓' }],
  ['/huong-dan', { screen: 'guides' }],
  ['/huong-dan/ket-hon', { screen: 'guide', guide: 'ket-hon' }],
  ['/huong-dan/ket-hon/dang-nhap', { screen: 'step', guide: 'ket-hon', step: 'dang-nhap' }],
  ['/trao-viec/ket-hon', { screen: 'handOver', guide: 'ket-hon' }],
  ['/nhan-viec/ket-hon/1ABC', { screen: 'takeOver', guide: 'ket-hon', code: '1ABC' }],
  ['/to-roi/ket-hon', { screen: 'leaflet', guide: 'ket-hon' }],
  ['/ngoi-canh', { screen: 'helper' }],
  ['/so-dem', { screen: 'tally' }],
  ['/thu-tuc', { screen: 'procedures' }],
  [
    '/thu-tuc?nhom=ho-tich&cap=xa-tinh',
    { screen: 'procedures', group: 'ho-tich', level: 'xa-tinh' },
  ],
  ['/thu-tuc/tach-ho', { screen: 'procedure', procedure: 'tach-ho' }],
  ['/roi-ung-dung/lien-thong', { screen: 'exit', link: 'lien-thong' }],
  ['/xa-phuong', { screen: 'units' }],
  ['/xa-phuong/31321', { screen: 'units', unit: '31321' }],
  ['/quyen-cua-ban', { screen: 'rights' }],
  ['/ky-nang', { screen: 'lessons' }],
  ['/ky-nang/mat-khau', { screen: 'lesson', lesson: 'mat-khau' }],
  ['/an-toan', { screen: 'safety' }],
  ['/tu-dien', { screen: 'terms' }],
  ['/tu-dien/otp', { screen: 'terms', term: 'otp' }],
  ['/tro-giup', { screen: 'help' }],
  ['/cai-dat', { screen: 'settings' }],
  ['/gioi-thieu', { screen: 'about' }],
  ['/khong-tim-thay', { screen: 'notFound' }],
];

describe.each(examples)('%s', (path, route) => {
  test('is written', () => expect(toPath(route)).toBe(path));
  test('is read', () => expect(parsePath(path)).toStrictEqual(route));
});

const paragraph: Route = { screen: 'notice', paragraph: 'III.7.đ' };

test.each([
  ['typed by hand', '/thong-bao/III.7.đ'],
  ['encoded', '/thong-bao/III.7.%C4%91'],
  ['encoded twice by a messenger', '/thong-bao/III.7.%25C4%2591'],
  ['typed with separate marks', '/thong-bao/III.7.đ'.normalize('NFD')],
  ['with a slash at the end', '/thong-bao/III.7.đ/'],
  ['with a fragment', '/thong-bao/III.7.đ#III.8'],
  ['with a query of somebody else', '/thong-bao/III.7.đ?utm_source=zalo&zarsrc=30&trich='],
  ['with a question in the query', '/thong-bao/III.7.đ?x=?trich=a'],
  ['without a slash at the beginning', 'thong-bao/III.7.đ'],
])('a link to a paragraph is read: %s', (_, path) => {
  expect(parsePath(path)).toStrictEqual(paragraph);
});

test('ids in a query are read as in the path, encoded twice or not', () => {
  expect(parsePath('/thong-bao?trich=%25C4%2591')).toStrictEqual({ screen: 'notice', cited: 'đ' });
});

test('a id that no id can be is dropped from a query and the rest is kept', () => {
  expect(parsePath('/nhiem-vu?co-quan=<b>&linh-vuc=ky-nang-so&lien-quan=yes')).toStrictEqual({
    screen: 'tasks',
    field: 'ky-nang-so',
  });
});

test.each([
  ['with letters and marks apart', `/tim?q=${'đất'.normalize('NFD')}`, 'đất'],
  ['with spaces as %20', '/tim?q=khai%20sinh', 'khai sinh'],
  ['with a query of somebody else', '/tim?utm_source=zalo&q=đất', 'đất'],
  ['asked twice', '/tim?q=đất&q=nhà', 'đất'],
  ['with half an emoji', '/tim?q=a\ud83d', 'a\ufffd'],
  ['with bytes that are no letter', '/tim?q=%F0%9F', '\ufffd'],
  ['encoded once more by a message', '/tim?q=khai%2520sinh', 'khai sinh'],
  ['encoded once more, with accents', '/tim?q=c%25C4%2583n', 'căn'],
  ['with a percent sign that means itself', '/tim?q=100%25', '100%'],
  ['with markup, which is text like any other', '/tim?q=<script>', '<script>'],
])('a link to a search is read: %s', (_, path, expected) => {
  expect(parsePath(path)).toStrictEqual({ screen: 'search', typed: expected });
});

test.each([
  ['a full stop at its end', '/nhan-viec/ket-hon/1ABC.'],
  ['a bracket at its end', '/nhan-viec/ket-hon/1ABC)'],
  ['a space inside', '/nhan-viec/ket-hon/1A BC'],
  ['a line of a letter inside', '/nhan-viec/ket-hon/1A-BC'],
  ['a quotation mark that a message encoded', '/nhan-viec/ket-hon/1ABC%E2%80%9D'],
  ['a space that was encoded', '/nhan-viec/ket-hon/1ABC%20'],
  ['a bracket that was encoded twice', '/nhan-viec/ket-hon/1ABC%253E'],
  ['a byte that is no letter', '/nhan-viec/ket-hon/1ABC%FF'],
])('a code with %s is read without it', (_, path) => {
  expect(parsePath(path)).toStrictEqual({ screen: 'takeOver', guide: 'ket-hon', code: '1ABC' });
});

test('of a code that is far too long the beginning is read, so that this can be said', () => {
  expect(parsePath(`/nhan-viec/ket-hon/${'1'.repeat(500)}`)).toStrictEqual({
    screen: 'takeOver',
    guide: 'ket-hon',
    code: '1'.repeat(100),
  });
});

test.each(['/tim?q=', '/tim?', '/tim/', '/tim?Q=đất', '/tim#q=đất'])(
  '%s asks for nothing',
  (path) => {
    expect(parsePath(path)).toStrictEqual({ screen: 'search' });
  },
);

test.each([
  ['letters', 'a'.repeat(150), 'a'.repeat(100)],
  ['letters and marks apart', 'ế'.normalize('NFD').repeat(101), 'ế'.repeat(100)],
  ['emoji', '🧓'.repeat(51), '🧓'.repeat(50)],
  ['emoji of which the last would be cut', `a${'🧓'.repeat(50)}`, `a${'🧓'.repeat(49)}`],
])('of long %s a search takes the beginning, in whole letters', (_, text, taken) => {
  expect(parsePath(`/tim?q=${text}`)).toStrictEqual({ screen: 'search', typed: taken });
  expect(toPath({ screen: 'search', typed: text })).toBe(
    toPath({ screen: 'search', typed: taken }),
  );
});

test('whatever is typed has an address that leads back to the search', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 3000, size: 'max' }),
    fc.constantFrom(
      'ạ'.repeat(10_000),
      '🧓'.repeat(10_000),
      '\ud800'.repeat(200),
      'ế'.normalize('NFD'),
    ),
  );
  fc.assert(
    fc.property(anything, (text) => {
      const path = toPath({ screen: 'search', typed: text });
      const route = parsePath(path);
      expect(route.screen).toBe('search');
      expect(toPath(route)).toBe(path);
    }),
  );
});

test.each([
  '/huong-dan/a/b/c',
  '/huong-dan/a/b/c/',
  '/huong-dan//b',
  '/huong-dan/a//b',
  '/huong-dan/a/%2e%2e',
  '/huong-dan/🧓',
  '/huong-dan/%F0%9F%A7%93/a',
  '/huong-dan/a/\ud800',
  '/huong-dan/dấu'.normalize('NFD'),
  '/thu-tuc/a/b',
  '/ky-nang/a/b',
  '/tim/khai-sinh',
  '/roi-ung-dung',
  '/roi-ung-dung/',
  '/roi-ung-dung/https%3A%2F%2Fevil.com',
  '/roi-ung-dung/https%253A%252F%252Fevil.com',
  '/roi-ung-dung?link=lien-thong',
  '/xa-phuong/31321/a',
  '/xa-phuong/Vị Thủy',
  '/tu-dien/otp/a',
  '/quyen-cua-ban/a',
  '/an-toan/a',
  '/tro-giup/a',
  '/Tim',
  '/simplePaths',
  '/__proto__',
  '/nhiem-vu/%00',
  '/nhiem-vu/..%2f..',
  '/nhiem-vu/%252e%252e',
  '/nhiem-vu/..',
  '/nhiem-vu/%E0%A4%A',
  '/nhiem-vu/<script>',
  '/nhiem-vu/ky nang so',
  '/nhiem-vu/xã'.normalize('NFD'),
  '/nhiem-vu/\ud800',
  '/nhiem-vu//ky-nang-so',
  '/nhiem-vu/ky-nang-so/them',
  '/cai-dat/them',
  '/Nhiem-Vu',
  '//evil.com',
  '/\\evil.com',
  'https://evil.com/nhiem-vu',
  'javascript:alert(1)',
  'constructor',
])('%s leads nowhere', (path) => {
  expect(parsePath(path)).toStrictEqual({ screen: 'notFound' });
});

test.each([
  ['an id of more than a hundred letters', `/nhiem-vu/${'a'.repeat(101)}`],
  ['a query of ten thousand letters', `/nhiem-vu?co-quan=${'a'.repeat(10_000)}`],
  ['a search of ten thousand letters', `/tim?q=${'a'.repeat(10_000)}`],
  ['a step of more than a hundred letters', `/huong-dan/a/${'a'.repeat(101)}`],
  ['ten thousand letters', 'a'.repeat(10_000)],
  ['ten thousand slashes', '/'.repeat(10_000)],
])('%s leads nowhere', (_, path) => {
  expect(parsePath(path)).toStrictEqual({ screen: 'notFound' });
});

test.each(['', '#', '?', '///', '/#javascript:alert(1)'])('%o is the first page', (path) => {
  expect(parsePath(path)).toStrictEqual({ screen: 'home' });
});

/** Any text at all, and texts that look like our addresses. */
const anyLink = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom('/', '?', '&', '=', '#', '%', '%25', '%2f', '%C4', '%91', '..', 'đ', '\\'),
        fc.constantFrom('nhiem-vu', 'thong-bao', 'chi-tieu', 'van-ban', 'trich', 'co-quan'),
        fc.constantFrom('tim?q=', 'huong-dan/', 'thu-tuc', 'nhom=', 'roi-ung-dung/', 'xa-phuong/'),
        fc.constantFrom(longestId, '\ud800', 'e\u0323', '\u212a', '🧓'.repeat(50), 'a'.repeat(99)),
        fc.string({ maxLength: 5 }),
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);

test('whatever a link holds, it leads to an address of the app that means the same', () => {
  fc.assert(
    fc.property(anyLink, (link) => {
      const route = parsePath(link);
      const path = toPath(route);
      // The browser reads it as it stands: no other host, no folder above, nothing to encode.
      expect(new URL(path, 'https://app.example').href).toBe(`https://app.example${path}`);
      expect(parsePath(path)).toStrictEqual(route);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['/zapps/123456', '/zapps/123456'],
  ['/zapps/123456/', '/zapps/123456'],
  ['/zapps/123456/nhiem-vu/ky-nang-so', '/zapps/123456'],
  ['/', ''],
  ['/nhiem-vu', ''],
  ['/zapps', ''],
  ['/zapps/', ''],
  ['/zapps/nhiem-vu', ''],
  ['/zapps/123abc/nhiem-vu', ''],
  ['/khac/zapps/123456', ''],
])('the page at %s has the base path %o', (pathname, base) => {
  expect(basePath(pathname)).toBe(base);
});
