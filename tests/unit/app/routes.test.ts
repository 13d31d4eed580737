import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { basePath, parsePath, type Route, toPath } from '../../../src/app/routes.ts';

const longestMark = 'đ'.repeat(100);

/** What may stand in an address as an id, in all its lengths. */
const mark = fc.oneof(
  fc.stringMatching(/^[A-Za-z0-9đ]{1,12}([.-][A-Za-z0-9đ]{1,12}){0,4}$/),
  fc.constantFrom('III.7.đ', 'ky-nang-so', '0', longestMark),
);

const partly = { requiredKeys: ['screen' as const], noNullPrototype: true };

/** One generator a screen, so that a new screen does not compile without its round trip. */
const routes: {
  readonly [Name in Route['screen']]: fc.Arbitrary<Extract<Route, { screen: Name }>>;
} = {
  home: fc.constant({ screen: 'home' }),
  tasks: fc.record(
    {
      screen: fc.constant('tasks'),
      notice: mark,
      agency: mark,
      field: mark,
      forPeople: fc.constant(true),
    },
    partly,
  ),
  task: mark.map((task) => ({ screen: 'task', task })),
  targets: fc.record({ screen: fc.constant('targets'), notice: mark, item: mark }, partly),
  notice: fc.record(
    { screen: fc.constant('notice'), notice: mark, paragraph: mark, cited: mark },
    partly,
  ),
  changes: fc.record({ screen: fc.constant('changes'), change: mark }, partly),
  settings: fc.constant({ screen: 'settings' }),
  about: fc.constant({ screen: 'about' }),
  'not-found': fc.constant({ screen: 'not-found' }),
};

const anyRoute = fc.oneof(...(Object.values(routes) as fc.Arbitrary<Route>[]));

test('every route is read back from the address it writes', () => {
  fc.assert(
    fc.property(anyRoute, (route) => {
      expect(parsePath(toPath(route))).toStrictEqual(route);
    }),
  );
});

test('an address with nothing but the longest ids is read back', () => {
  const route: Route = {
    screen: 'tasks',
    notice: longestMark,
    agency: longestMark,
    field: longestMark,
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
  ['/cai-dat', { screen: 'settings' }],
  ['/gioi-thieu', { screen: 'about' }],
  ['/khong-tim-thay', { screen: 'not-found' }],
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

test('marks in a query are read as in the path, encoded twice or not', () => {
  expect(parsePath('/thong-bao?trich=%25C4%2591')).toStrictEqual({ screen: 'notice', cited: 'đ' });
});

test('a mark that no id can be is dropped from a query and the rest is kept', () => {
  expect(parsePath('/nhiem-vu?co-quan=<b>&linh-vuc=ky-nang-so&lien-quan=yes')).toStrictEqual({
    screen: 'tasks',
    field: 'ky-nang-so',
  });
});

test.each([
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
  expect(parsePath(path)).toStrictEqual({ screen: 'not-found' });
});

test.each([
  ['an id of more than a hundred letters', `/nhiem-vu/${'a'.repeat(101)}`],
  ['a query of ten thousand letters', `/nhiem-vu?co-quan=${'a'.repeat(10_000)}`],
  ['ten thousand letters', 'a'.repeat(10_000)],
  ['ten thousand slashes', '/'.repeat(10_000)],
])('%s leads nowhere', (_, path) => {
  expect(parsePath(path)).toStrictEqual({ screen: 'not-found' });
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
        fc.constantFrom(longestMark, '\ud800', 'e\u0323', '\u212a'),
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
