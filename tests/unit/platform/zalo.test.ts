import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { TextStorage } from '../../../src/platform/port.ts';
import { memoryStorage } from '../../../src/platform/storage.ts';
import { zaloPlatform } from '../../../src/platform/zalo.ts';

type Sdk = Parameters<typeof zaloPlatform>[1] extends () => Promise<infer Loaded> ? Loaded : never;

/** Longer than any limit or pause, in milliseconds. */
const ages = 60_000;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal('window', { localStorage: memoryStorage() });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** An SDK that does what it is asked and remembers it. */
function anSdk(otherwise: Partial<Sdk> = {}) {
  const asked: string[] = [];
  const following = new Set<(path: string) => void>();
  const sdk: Sdk = {
    openShare: async (shared) => void asked.push(`share ${Object.values(shared)[0]}`),
    saveToGallery: async (picture) => void asked.push(`save ${picture}`),
    keepScreenOn: async (on) => void asked.push(`keep ${on}`),
    openInApp: async (url) => void asked.push(`open ${url}`),
    zaloStorage: memoryStorage(),
    listenToOpen: (follow) => {
      following.add(follow);
      return () => following.delete(follow);
    },
    ...otherwise,
  };
  const open = (path: string) => {
    for (const follow of following) follow(path);
  };
  return { sdk, asked, open };
}

const here = (sdk: Sdk) => () => Promise.resolve(sdk);
const never = () => new Promise<never>(() => {});

/** A loader that fails a number of times before it brings the SDK. */
function afterFailures(times: number, sdk: Sdk) {
  let calls = 0;
  return () =>
    calls++ < times ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve(sdk);
}

/** A loader whose SDK comes when it is told to. */
function onItsWay(sdk: Sdk) {
  let arrive = () => {};
  const loading = new Promise<Sdk>((resolve) => {
    arrive = () => resolve(sdk);
  });
  return { load: () => loading, arrive };
}

/** What an asynchronous answer has been so far. */
function watch<Value>(answer: Promise<Value>) {
  const seen: Value[] = [];
  answer.then((value) => seen.push(value));
  return seen;
}

test('the public link is the one that other people can open in Zalo', () => {
  const zalo = zaloPlatform('123', never);
  expect(zalo.publicLink('/nhiem-vu/ky-nang-so')).toBe('https://zalo.me/s/123/nhiem-vu/ky-nang-so');
  expect(zalo.publicLink('/')).toBe('https://zalo.me/s/123/');
});

describe('sharing and opening', () => {
  test('reach the SDK and are answered', async () => {
    const { sdk, asked } = anSdk();
    const zalo = zaloPlatform('123', here(sdk));
    const answers = [
      await zalo.share('/thong-bao', 'Thông báo'),
      await zalo.openOutside('https://example.gov.vn/'),
      await zalo.shareText('Ba lượt'),
      await zalo.saveImage('data:image/png;base64,AA==', 'to-roi.png'),
      await zalo.keepAwake().answer,
    ];
    for (const answer of answers) expect(answer).toEqual({ ok: true, value: undefined });
    expect(asked).toEqual([
      'share https://zalo.me/s/123/thong-bao',
      'open https://example.gov.vn/',
      'share Ba lượt',
      'save data:image/png;base64,AA==',
      'keep true',
    ]);
  });

  test.each([
    [-2003, true, 'refused'],
    [-1404, true, 'unsupported'],
    [-2000, true, 'failed'],
    [-1401, true, 'refused'],
    [-1401, false, 'offline'],
  ])('say why not: code %i, network %o → %s', async (code, onLine, why) => {
    vi.stubGlobal('navigator', { onLine });
    const no = () => Promise.reject({ code });
    const zalo = zaloPlatform('123', here(anSdk({ openShare: no, openInApp: no }).sdk));
    expect(await zalo.share('/', '')).toEqual({ ok: false, why });
    expect(await zalo.openOutside('https://example.gov.vn/')).toEqual({ ok: false, why });
  });

  test('say why not when the SDK throws at once', async () => {
    const no = () => {
      throw { code: -1404 };
    };
    const zalo = zaloPlatform('123', here(anSdk({ openShare: no }).sdk));
    expect(await zalo.share('/', '')).toEqual({ ok: false, why: 'unsupported' });
  });

  test.each([
    ['the SDK never comes', never],
    ['the phone never answers', here(anSdk({ openShare: never, openInApp: never }).sdk)],
  ])('do not stay open when %s', async (_, load) => {
    const zalo = zaloPlatform('123', load);
    const share = watch(zalo.share('/', ''));
    const open = watch(zalo.openOutside('https://example.gov.vn/'));
    await vi.advanceTimersByTimeAsync(ages);
    expect([...share, ...open]).toEqual([
      { ok: false, why: 'timeout' },
      { ok: false, why: 'timeout' },
    ]);
  });

  test('do not happen any more once they were given up', async () => {
    const { sdk, asked } = anSdk();
    const { load, arrive } = onItsWay(sdk);
    const zalo = zaloPlatform('123', load);
    const share = watch(zalo.share('/', ''));
    const open = watch(zalo.openOutside('https://example.gov.vn/'));
    await vi.advanceTimersByTimeAsync(ages);
    arrive();
    await vi.advanceTimersByTimeAsync(ages);
    expect([...share, ...open].map(({ ok }) => ok)).toEqual([false, false]);
    expect(asked).toEqual([]);
  });

  test('try to load the SDK again after it could not be fetched', async () => {
    const { sdk, asked } = anSdk();
    // The first load is the one for the storage.
    const zalo = zaloPlatform('123', afterFailures(2, sdk));
    expect(await zalo.share('/', '')).toEqual({ ok: false, why: 'failed' });
    expect(await zalo.share('/', '')).toEqual({ ok: true, value: undefined });
    expect(asked).toEqual(['share https://zalo.me/s/123/']);
  });

  test('say that the network is missing when the SDK cannot be fetched without one', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    const zalo = zaloPlatform('123', afterFailures(2, anSdk().sdk));
    expect(await zalo.share('/', '')).toEqual({ ok: false, why: 'offline' });
  });
});

test('the SDK is loaded once for everything that needs it', async () => {
  let loads = 0;
  const { sdk } = anSdk();
  const zalo = zaloPlatform('123', async () => {
    loads++;
    return sdk;
  });
  zalo.onOpen(() => {});
  await Promise.all([zalo.share('/', ''), zalo.openOutside('https://example.gov.vn/')]);
  await zalo.storage;
  expect(loads).toBe(1);
});

describe('the storage', () => {
  const throws = () => {
    throw { code: -1404 };
  };

  test("is Zalo's", async () => {
    const { sdk } = anSdk();
    expect(await zaloPlatform('123', here(sdk)).storage).toBe(sdk.zaloStorage);
  });

  test("is the browser's where Zalo's does not work", async () => {
    const localStorage = memoryStorage();
    vi.stubGlobal('window', { localStorage });
    const old: TextStorage = { getItem: throws, setItem: throws, removeItem: throws };
    const storage = await zaloPlatform('123', here(anSdk({ zaloStorage: old }).sdk)).storage;
    storage.setItem('a', 'one');
    expect(localStorage.getItem('a')).toBe('one');
    // Zalo's may still hold something.
    expect(storage.standsIn).toBe(true);
  });

  test('is memory where nothing else works', async () => {
    vi.stubGlobal('window', {
      get localStorage() {
        return throws();
      },
    });
    const old: TextStorage = { getItem: throws, setItem: throws, removeItem: throws };
    const storage = await zaloPlatform('123', here(anSdk({ zaloStorage: old }).sdk)).storage;
    storage.setItem('a', 'one');
    expect(storage.getItem('a')).toBe('one');
  });

  test('comes with the SDK, however often that could not be fetched', async () => {
    const { sdk } = anSdk();
    const storage = watch(zaloPlatform('123', afterFailures(3, sdk)).storage);
    await vi.advanceTimersByTimeAsync(0);
    expect(storage).toEqual([]);
    await vi.advanceTimersByTimeAsync(ages);
    expect(storage).toEqual([sdk.zaloStorage]);
  });

  test("is waited for as long as the SDK takes, rather than replaced by the browser's", async () => {
    const storage = watch(zaloPlatform('123', never).storage);
    await vi.advanceTimersByTimeAsync(ages);
    expect(storage).toEqual([]);
  });
});

describe('links that open the app while it runs', () => {
  test('are followed from the moment the SDK is there', async () => {
    const { sdk, open } = anSdk();
    const { load, arrive } = onItsWay(sdk);
    const paths: string[] = [];
    zaloPlatform('123', load).onOpen((path) => paths.push(path));
    arrive();
    await vi.advanceTimersByTimeAsync(0);
    open('/thong-bao');
    open('/nhiem-vu');
    expect(paths).toEqual(['/thong-bao', '/nhiem-vu']);
  });

  test('are followed although the SDK could not be fetched at first', async () => {
    const { sdk, open } = anSdk();
    const paths: string[] = [];
    zaloPlatform('123', afterFailures(2, sdk)).onOpen((path) => paths.push(path));
    await vi.advanceTimersByTimeAsync(ages);
    open('/thong-bao');
    expect(paths).toEqual(['/thong-bao']);
  });

  test('are not followed after stopping', async () => {
    const { sdk, open } = anSdk();
    const paths: string[] = [];
    const stop = zaloPlatform('123', here(sdk)).onOpen((path) => paths.push(path));
    await vi.advanceTimersByTimeAsync(0);
    stop();
    open('/thong-bao');
    expect(paths).toEqual([]);
  });

  test('are not followed when stopped before the SDK arrives', async () => {
    const { sdk, open } = anSdk();
    const { load, arrive } = onItsWay(sdk);
    const paths: string[] = [];
    const zalo = zaloPlatform('123', load);
    zalo.onOpen((path) => paths.push(`stopped ${path}`))();
    zalo.onOpen((path) => paths.push(path));
    arrive();
    await vi.advanceTimersByTimeAsync(0);
    open('/thong-bao');
    expect(paths).toEqual(['/thong-bao']);
  });

  test('do no harm when the SDK never comes', async () => {
    const stop = zaloPlatform('123', never).onOpen(() => {});
    await vi.advanceTimersByTimeAsync(ages);
    expect(stop).not.toThrow();
  });
});
