import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isTrusted } from '../../../../src/domain/outside/trust.ts';

const hosts = ['dichvucong.gov.vn', 'www.bocongan.gov.vn'];

test.each([
  'https://dichvucong.gov.vn',
  'https://dichvucong.gov.vn/',
  'https://www.bocongan.gov.vn/bai-viet/canh-bao-2026-1788865614',
  'https://dichvucong.gov.vn/p/home/tim.html?q=khai+sinh&trang=2',
  'https://dichvucong.gov.vn/tim?q=%C4%91%E1%BA%A5t#ket-qua',
])('%s is trusted', (address) => {
  expect(isTrusted(address, hosts)).toBe(true);
});

describe('is not trusted:', () => {
  test.each([
    ['nothing', ''],
    ['a host that goes on', 'https://dichvucong.gov.vn.evil.com'],
    ['a host that goes on, with a path', 'https://dichvucong.gov.vn.evil.com/'],
    ['a host that begins with more', 'https://xdichvucong.gov.vn/'],
    ['a host below a listed one', 'https://nop.dichvucong.gov.vn/'],
    ['a host above a listed one', 'https://bocongan.gov.vn/'],
    ['a host of the state that is not listed', 'https://thanhpho.gov.vn/'],
    ['a host of somebody else', 'https://evil.com/'],
    ['a host with a hyphen for a dot', 'https://dichvucong-gov.vn/'],
    ['a look-alike in punycode', 'https://xn--dichvucng-y0b.gov.vn/'],
    ['a look-alike with a foreign letter', 'https://dichvuc\u043eng.gov.vn/'],
    ['a full-width dot', 'https://dichvucong\u3002gov.vn/'],
    ['a soft hyphen', 'https://dichvu\u00adcong.gov.vn/'],
    ['a user before another host', 'https://dichvucong.gov.vn@evil.com/'],
    ['a user before a listed host', 'https://evil.com@dichvucong.gov.vn/'],
    ['a user with a password', 'https://a:b@dichvucong.gov.vn/'],
    ['an empty user', 'https://@dichvucong.gov.vn/'],
    ['a host in capitals', 'https://DichVuCong.gov.vn/'],
    ['a scheme in capitals', 'HTTPS://dichvucong.gov.vn/'],
    ['a port', 'https://dichvucong.gov.vn:8443/'],
    ['the port of https', 'https://dichvucong.gov.vn:443/'],
    ['an empty port', 'https://dichvucong.gov.vn:/'],
    ['http', 'http://dichvucong.gov.vn/'],
    ['another scheme', 'ftp://dichvucong.gov.vn/'],
    ['no scheme', 'dichvucong.gov.vn'],
    ['the scheme of the page', '//dichvucong.gov.vn/'],
    ['a script', 'javascript:location="https://dichvucong.gov.vn/"'],
    ['data', 'data:text/html,https://dichvucong.gov.vn/'],
    ['a dot at the end of the host', 'https://dichvucong.gov.vn./'],
    ['a dot at the beginning of the host', 'https://.dichvucong.gov.vn/'],
    ['one slash', 'https:/dichvucong.gov.vn/'],
    ['three slashes', 'https:///dichvucong.gov.vn/'],
    ['backslashes for slashes', 'https:\\\\dichvucong.gov.vn/'],
    ['a backslash before a user', 'https://dichvucong.gov.vn\\@evil.com/'],
    ['a backslash in another host', 'https://evil.com\\.dichvucong.gov.vn/'],
    ['a backslash in the path', 'https://dichvucong.gov.vn/\\evil.com'],
    ['a space at the beginning', ' https://dichvucong.gov.vn/'],
    ['a space at the end', 'https://dichvucong.gov.vn/ '],
    ['a space in the host', 'https://dichvucong.gov.vn .evil.com/'],
    ['a space in the path', 'https://dichvucong.gov.vn/a b'],
    ['a fragment at the host', 'https://dichvucong.gov.vn#@evil.com/'],
    ['a fragment that hides a listed host', 'https://evil.com#.dichvucong.gov.vn/'],
    [
      'a fragment that hides a listed host in a path',
      'https://evil.com/#https://dichvucong.gov.vn/',
    ],
    ['a query at the host', 'https://dichvucong.gov.vn?@evil.com/'],
    ['a query that hides a listed host', 'https://evil.com?https://dichvucong.gov.vn/'],
    ['an encoded slash in the host', 'https://evil.com%2f.dichvucong.gov.vn/'],
    ['a line break at the end', 'https://dichvucong.gov.vn\n'],
    ['a line break in the host', 'https://dichvucong\n.gov.vn/'],
    ['a tab in the path', 'https://dichvucong.gov.vn/\tx'],
    ['a zero byte', 'https://dichvucong.gov.vn/\0'],
    ['a delete character', 'https://dichvucong.gov.vn/\u007f'],
    ['letters turned right to left', 'https://dichvucong.gov.vn/\u202emoc.live'],
    ['an address of numbers', 'https://127.0.0.1/'],
  ])('%s', (_, address) => {
    expect(isTrusted(address, hosts)).toBe(false);
  });

  test.each(['evil.com', 'gov.vn.evil.com', 'xgov.vn', 'xn--a.gov.vn'])(
    '%s, though somebody listed it',
    (host) => {
      expect(isTrusted(`https://${host}/`, [...hosts, host])).toBe(false);
    },
  );

  test('any host, when none is listed', () => {
    expect(isTrusted('https://dichvucong.gov.vn/', [])).toBe(false);
  });
});

const piece = fc.oneof(
  fc.constantFrom(
    'https://',
    'http://',
    '//',
    '/',
    '\\',
    '@',
    ':',
    '443',
    '.',
    '#',
    '?',
    '%2f',
    '\n',
  ),
  fc.constantFrom(...hosts, 'evil.com', 'gov.vn', 'xn--', 'DICHVUCONG.gov.vn', '\u3002', '\u202e'),
  fc.string({ unit: 'binary', maxLength: 3 }),
);
const anyAddress = fc.oneof(
  fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
  fc.array(piece, { maxLength: 6 }).map((pieces) => `https://${pieces.join('')}`),
  fc.array(piece, { maxLength: 6 }).map((pieces) => `https://${hosts[0]}${pieces.join('')}`),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.string({ unit: 'binary' }),
);

test('whatever is trusted leads to exactly a listed host, and reads as it will be opened', () => {
  fc.assert(
    fc.property(anyAddress, (address) => {
      if (!isTrusted(address, hosts)) return;
      const { protocol, host, username, password, port, origin } = new URL(address);
      expect([protocol, username, password, port]).toEqual(['https:', '', '', '']);
      expect(hosts).toContain(host);
      expect(address.startsWith(origin)).toBe(true);
      expect(address).toMatch(/^[\x21-\x7e]+$/);
    }),
    { numRuns: 3000 },
  );
});
