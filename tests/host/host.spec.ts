import { rm } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { FakePhone, type PhoneOptions } from './phone.ts';
import { buildProbe } from './probe/build.ts';
import type { ProbeWindow } from './probe/main.ts';
import { settle } from './probe/settle.ts';
import { ANDROID_WITH_WEB_STORAGE, OLD_ZALO } from './userAgent.ts';

// One worker, one build.
test.describe.configure({ mode: 'default' });

let www = '';
const phones: FakePhone[] = [];

test.beforeAll(async () => {
  www = await buildProbe();
});

test.afterEach(async () => {
  for (const phone of phones.splice(0)) await phone.close();
});

test.afterAll(async () => {
  await rm(www, { recursive: true, force: true });
});

function aPhone(options: PhoneOptions = {}): FakePhone {
  const phone = new FakePhone({ www, ...options });
  phones.push(phone);
  return phone;
}

const SHARE = 'action.open.sharesheet';

/** Milliseconds after which a call is taken to stay open: an answer takes a tenth of it. */
const BRIEFLY = 700;

for (const platform of ['android', 'ios'] as const) {
  test.describe(platform, () => {
    test('the app starts at its path and reaches nothing but Zalo', async ({ browser }) => {
      const phone = aPhone({ platform });
      const page = await phone.open(browser, '/nhiem-vu?x=1');

      await expect(page.locator('#app')).toHaveText('probe');
      await expect(page.locator('#app')).toHaveCSS('color', 'rgb(0, 51, 102)');
      expect(page.url()).toBe(phone.address('/nhiem-vu?x=1'));
      expect(await page.evaluate(() => [document.title, document.documentElement.lang])).toEqual([
        '',
        '',
      ]);
      expect(phone.calls).toEqual([{ action: 'action.jump.login', data: {} }]);
      expect(phone.refused).toEqual([]);
      expect(phone.pageErrors).toEqual([]);
      expect(phone.consoleErrors).toEqual([]);
    });

    test('native and web storage outlive a restart', async ({ browser }) => {
      const phone = aPhone({ platform });
      const first = await phone.open(browser);
      await settle(first, (sdk) => sdk.nativeStorage.setItem('step', '2'));
      await first.evaluate(() => localStorage.setItem('web', 'kept'));

      const second = await phone.open(browser);
      expect(await settle(second, (sdk) => sdk.nativeStorage.getItem('step'))).toEqual({
        end: 'resolved',
        value: '2',
      });
      expect(await second.evaluate(() => localStorage.getItem('web'))).toBe('kept');

      await phone.evictStorage();
      const third = await phone.open(browser);
      expect(await settle(third, (sdk) => sdk.nativeStorage.getItem('step'))).toEqual({
        end: 'resolved',
        value: null,
      });
      expect(await third.evaluate(() => localStorage.getItem('web'))).toBeNull();
    });

    test('storage works before the phone has answered the login', async ({ browser }) => {
      const phone = aPhone({ platform });
      phone.answer('action.jump.login', 'silent');
      const page = await phone.open(browser);
      await settle(page, (sdk) => sdk.nativeStorage.setItem('step', '2'));
      expect(phone.storage.get('step')).toBe('2');
    });

    test('an answered share tells where it went', async ({ browser }) => {
      const phone = aPhone({ platform });
      const page = await phone.open(browser);
      expect(await settle(page, share)).toEqual({
        end: 'resolved',
        value: { status: 2, shareType: 2, numberOfUser: 1 },
      });
      expect(phone.callsOf(SHARE)[0]?.data).toMatchObject({ type: 4, link: LINK });
    });

    test('a refusal keeps its code', async ({ browser }) => {
      const phone = aPhone({ platform });
      phone.answer(SHARE, { refuse: -2002 });
      const page = await phone.open(browser);
      expect(await settle(page, share)).toMatchObject({
        end: 'rejected',
        error: { code: -2002, api: 'openShareSheet' },
      });
    });

    test('a silent or failing phone leaves the promise open', async ({ browser }) => {
      const phone = aPhone({ platform });
      const page = await phone.open(browser);
      phone.answer(SHARE, 'silent');
      expect(await settle(page, share, BRIEFLY)).toEqual({ end: 'pending' });
      phone.answer(SHARE, 'throw');
      expect(await settle(page, share, BRIEFLY)).toEqual({ end: 'pending' });
      expect(phone.callsOf(SHARE)).toHaveLength(2);
      expect(phone.pageErrors).toEqual([`Error: ${SHARE} failed in the phone`]);
    });

    test('an old Zalo has no native storage until it is updated', async ({ browser }) => {
      const phone = aPhone({ platform, zaloVersion: OLD_ZALO[platform] });
      const old = await phone.open(browser);
      const unsupported = { end: 'rejected', error: { code: -1404 } };
      const read = await settle(old, (sdk) => sdk.nativeStorage.getItem('step'));
      expect(read).toMatchObject(unsupported);

      phone.zaloVersion = aPhone({ platform }).zaloVersion;
      const updated = await phone.open(browser);
      expect(await settle(updated, (sdk) => sdk.nativeStorage.getItem('step'))).toMatchObject({
        end: 'resolved',
      });
    });

    test('a broken store throws, and works again once mended', async ({ browser }) => {
      const phone = aPhone({ platform });
      const page = await phone.open(browser);
      for (const fault of ['throws', 'garbled', 'full'] as const) {
        phone.breakStorage(fault);
        const kept = await settle(page, (sdk) => sdk.nativeStorage.setItem('step', '2'));
        expect(kept).toMatchObject({ end: 'rejected', error: { code: -2000 } });
      }
      phone.mendStorage();
      phone.corruptStorage('step', '{"half":');
      expect(await settle(page, (sdk) => sdk.nativeStorage.getItem('step'))).toMatchObject({
        value: '{"half":',
      });
    });

    test('a link opened while the app sleeps reaches its listener', async ({ browser }) => {
      const phone = aPhone({ platform });
      const page = await phone.open(browser);
      expect(await phone.openLink('/thu-tuc/1?tu=qr')).toBe(true);
      const heard = await page.evaluate(() => (window as unknown as ProbeWindow).probe.heard);
      expect(heard).toEqual([{ path: '/thu-tuc/1?tu=qr' }]);
      expect(await phone.emit('h5.event.webview.close')).toBe(false);
    });

    test('openWebview hands the phone an address', async ({ browser }) => {
      const phone = aPhone({ platform });
      const page = await phone.open(browser);
      await settle(page, (sdk) => sdk.openWebview({ url: 'https://haugiang.gov.vn/a?b=1' }));
      expect(phone.callsOf('action.open.inapp')[0]?.data).toMatchObject({
        url: 'https://haugiang.gov.vn/a?b=1&typeInapp=1',
      });
      expect(phone.refused).toEqual([]);
    });

    test('without a network only the phone itself still answers', async ({ browser }) => {
      const phone = aPhone({ platform });
      const page = await phone.open(browser);
      await phone.goOffline();

      expect(await page.evaluate(() => navigator.onLine)).toBe(false);
      expect(await settle(page, (sdk) => sdk.getNetworkType())).toMatchObject({
        value: { networkType: 'none' },
      });
      await settle(page, (sdk) => sdk.nativeStorage.setItem('step', '3'));
      expect(phone.storage.get('step')).toBe('3');
      // The access token cannot be fetched, and the SDK calls that a missing login.
      expect(await settle(page, share)).toMatchObject({ error: { code: -1401 } });
      expect(await page.evaluate(loadLate)).toContain('Failed to fetch dynamically imported');

      await phone.goOnline();
      expect(await page.evaluate(loadLate)).toBe('late');
      expect(await settle(page, share)).toMatchObject({ end: 'resolved' });
      expect(phone.consoleErrors).toEqual([]);
    });
  });
}

test('a lazy chunk comes from the asset folder', async ({ browser }) => {
  const phone = aPhone({ version: '17' });
  const page = await phone.open(browser, '/thu-tuc/1');
  const asked = page.waitForRequest(/late\.[\w-]+\.module\.js$/);
  expect(await page.evaluate(loadLate)).toBe('late');
  expect((await asked).url()).toContain(`/zapps/${phone.appId}/17/assets/`);
});

test('addresses outside the app are refused and reported', async ({ browser }) => {
  const phone = aPhone();
  const page = await phone.open(browser, '/thu-tuc/1');
  const statuses = await page.evaluate(async () => {
    const ask = (url: string) =>
      fetch(url).then(
        (r) => r.status,
        () => 'failed',
      );
    return [
      await ask('https://example.vn/track'),
      await ask('/x.json'),
      await ask('./x.json'),
      await ask(`/zapps/${'APP_ID' in window ? window.APP_ID : ''}/1/app-config.json`),
    ];
  });
  expect(statuses).toEqual(['failed', 404, 404, 404]);
  expect(phone.refused).toEqual([
    'https://example.vn/track',
    'https://h5.zdn.vn/x.json',
    phone.address('/thu-tuc/x.json'),
    phone.address('/1/app-config.json'),
  ]);
});

test('a phone without a build says what to do', async ({ browser }) => {
  const phone = aPhone({ www: `${www}/assets` });
  await expect(phone.open(browser)).rejects.toThrow('npm run build');
});

test('what the SDK reports to Zalo is kept for reading', async ({ browser }) => {
  const phone = aPhone();
  const page = await phone.open(browser);
  await settle(page, (sdk) => sdk.openWebview({ url: 'https://haugiang.gov.vn/a?name=An' }));
  await phone.pause();
  await expect
    .poll(() => phone.sent.map(({ url }) => url))
    .toEqual(['https://h5.zalo.me/log/async']);
  const body = decodeURIComponent(phone.sent[0]?.body ?? '');
  expect(body).toContain('https://haugiang.gov.vn/a');
  expect(body).not.toContain('An');
});

test('some Android versions keep native storage in localStorage', async ({ browser }) => {
  const phone = aPhone({ zaloVersion: ANDROID_WITH_WEB_STORAGE });
  const page = await phone.open(browser);
  await settle(page, (sdk) => sdk.nativeStorage.setItem('step', '2'));
  expect(phone.storage.size).toBe(0);
  const kept = await page.evaluate((key) => localStorage.getItem(key), `${phone.appId}_step`);
  expect(kept).toBe('2');
});

test('a page without the native interface never hears from the SDK', async ({ browser }) => {
  const phone = aPhone({ bridge: 'absent', webStorage: 'blocked' });
  const page = await phone.open(browser);
  expect(await settle(page, (sdk) => sdk.nativeStorage.getItem('step'))).toMatchObject({
    error: { code: -2000 },
  });
  const network = await settle(page, (sdk) => sdk.getNetworkType(), BRIEFLY);
  expect(network).toEqual({ end: 'pending' });
  await expect(page.evaluate(() => localStorage.length)).rejects.toThrow('SecurityError');
  expect(phone.pageErrors[0]).toContain('ZaloJavaScriptInterface is not defined');
});

test('after a refused access token a share claims success without happening', async ({
  browser,
}) => {
  const phone = aPhone();
  phone.backEnd.set('oauth.zaloapp.com/v3/access_token', { error: -14 });
  const page = await phone.open(browser);
  expect(await settle(page, share)).toMatchObject({ error: { code: -1401 } });
  expect(await settle(page, share)).toEqual({ end: 'resolved', value: {} });
  expect(await settle(page, share, BRIEFLY)).toEqual({ end: 'pending' });
  expect(phone.callsOf(SHARE)).toEqual([]);
});

const LINK = 'https://zalo.me/s/1234567890123456789/';

function share(sdk: typeof import('zmp-sdk/apis')): Promise<unknown> {
  const link = 'https://zalo.me/s/1234567890123456789/';
  return sdk.openShareSheet({ type: 'link', data: { link } });
}

function loadLate(): Promise<string> {
  const { probe } = window as unknown as ProbeWindow;
  return probe.late().then(({ greeting }) => greeting, String);
}
