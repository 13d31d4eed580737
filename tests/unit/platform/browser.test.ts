import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browserPlatform } from '../../../src/platform/browser.ts';
import { detectPlatform } from '../../../src/platform/detect.ts';
import { memoryStorage } from '../../../src/platform/storage.ts';

beforeEach(() => {
  vi.stubGlobal('location', { origin: 'https://app.example', hostname: 'app.example' });
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal('window', { localStorage: memoryStorage() });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('the public link is the address in this browser, below its base path', () => {
  expect(browserPlatform('').publicLink('/thong-bao')).toBe('https://app.example/thong-bao');
  expect(browserPlatform('/zapps/123').publicLink('/thong-bao')).toBe(
    'https://app.example/zapps/123/thong-bao',
  );
});

describe('sharing', () => {
  test('hands the public link to the browser', async () => {
    const share = vi.fn(async () => {});
    vi.stubGlobal('navigator', { share });
    expect(await browserPlatform('').share('/thong-bao', 'Thông báo')).toEqual({
      ok: true,
      value: undefined,
    });
    expect(share.mock.calls).toEqual([
      [{ title: 'Thông báo', url: 'https://app.example/thong-bao' }],
    ]);
  });

  test.each([
    ['the person closes the sheet', new DOMException('closed', 'AbortError'), 'refused'],
    ['the browser forbids it', new DOMException('no', 'NotAllowedError'), 'failed'],
    ['something else goes wrong', new TypeError('no'), 'failed'],
  ])('says why not when %s', async (_, error, why) => {
    vi.stubGlobal('navigator', { share: () => Promise.reject(error) });
    expect(await browserPlatform('').share('/', '')).toEqual({ ok: false, why });
  });

  test('says so where a browser cannot share', async () => {
    expect(await browserPlatform('').share('/', '')).toEqual({ ok: false, why: 'unsupported' });
  });
});

test('an outside address opens apart from the app', async () => {
  const open = vi.fn(() => null);
  vi.stubGlobal('window', { open });
  expect(await browserPlatform('').openOutside('https://example.gov.vn/')).toEqual({
    ok: true,
    value: undefined,
  });
  expect(open.mock.calls).toEqual([['https://example.gov.vn/', '_blank', 'noopener']]);
});

test("the storage is the browser's, or memory where it is forbidden", async () => {
  const localStorage = memoryStorage();
  vi.stubGlobal('window', { localStorage });
  (await browserPlatform('').storage).setItem('a', 'one');
  expect(localStorage.getItem('a')).toBe('one');

  vi.stubGlobal('window', {
    get localStorage() {
      throw new DOMException('no', 'SecurityError');
    },
  });
  const memory = await browserPlatform('').storage;
  memory.setItem('a', 'one');
  expect(memory.getItem('a')).toBe('one');
});

test('no link arrives from outside, and stopping does no harm', () => {
  expect(browserPlatform('').onOpen(() => {})).not.toThrow();
});

test.each([
  ['app.example', ''],
  ['localhost', '/zapps/123'],
  ['h5.zdn.vn.evil.com', '/zapps/123'],
  ['other.zdn.vn', '/zapps/123'],
  ['zdn.vn', '/zapps/123'],
  ['h5.zdn.vn', ''],
])('a page on %s below %o is an ordinary one', (hostname, base) => {
  vi.stubGlobal('location', { origin: `https://${hostname}`, hostname });
  expect(detectPlatform(base).name).toBe('browser');
});
