import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readAddress } from './address.ts';
import { readAppId, STAND_IN_APP_ID } from './appId.ts';
import { hostPage } from './hostPage.ts';
import { NativeStorage } from './nativeStorage.ts';
import { listen, previewServer } from './previewServer.ts';
import { isBuilt, readAsset } from './www.ts';

const LISTS = {
  listCSS: ['assets/app.css'],
  listSyncJS: ['assets/app.module.js', 'old.js'],
  listAsyncJS: ['assets/shared.module.js'],
};

test.describe.configure({ mode: 'default' });

let www = '';

test.beforeAll(async () => {
  www = await mkdtemp(join(tmpdir(), 'www-'));
  await mkdir(join(www, 'assets'));
  await writeFile(join(www, 'app-config.json'), JSON.stringify({ app: {}, ...LISTS }));
  await writeFile(join(www, 'index.html'), '<title>Hậu Giang số</title>');
  await writeFile(join(www, 'assets/app.css'), '#app { color: red; }');
  await writeFile(join(www, 'assets/app.module.js.map'), '{}');
});

test.afterAll(async () => {
  await rm(www, { recursive: true, force: true });
});

test('the page names files in the asset folder, and only .module.js is a module', () => {
  const page = hostPage(LISTS, '42', '7');
  expect(page).toContain('<link rel="stylesheet" href="/zapps/42/7/assets/app.css">');
  expect(page).toContain('<script type="module" src="/zapps/42/7/assets/app.module.js"></script>');
  expect(page).toContain('<script defer src="/zapps/42/7/old.js"></script>');
  expect(page).toContain(
    '<script type="module" async src="/zapps/42/7/assets/shared.module.js"></script>',
  );
});

test('the page has neither a language nor a title, but it has the app id', () => {
  const page = hostPage(LISTS, '42', '7');
  expect(page).toContain('<html>');
  expect(page).toContain('<title></title>');
  expect(page).toContain('window.APP_ID = window.zAppID = "42"');
});

test('page folder and asset folder differ', () => {
  const kinds = ['/zapps/42', '/zapps/42/', '/zapps/42/nhiem-vu', '/zapps/42/7/'].map(
    (path) => readAddress(path, '42', '7').kind,
  );
  expect(kinds).toEqual(['page', 'page', 'page', 'page']);
  expect(readAddress('/zapps/42/7/assets/a%20b.js', '42', '7')).toEqual({
    kind: 'asset',
    file: 'assets/a b.js',
  });
  for (const path of ['/', '/x.json', '/zapps/421/', '/zapps/43/7/a.js', '/zapps/42/7/%E0']) {
    expect(readAddress(path, '42', '7')).toEqual({ kind: 'outside' });
  }
});

test('only uploaded files are served, never the configuration or a page of the build', () => {
  expect(readAsset(www, 'assets/app.css')?.type).toBe('text/css; charset=utf-8');
  const refused = ['app-config.json', 'index.html', 'assets', '../www.ts', 'assets/none.css'];
  for (const file of [...refused, 'assets/app.module.js.map', '/etc/hostname']) {
    expect(readAsset(www, file)).toBeUndefined();
  }
  expect(isBuilt(www)).toBe(true);
  expect(isBuilt(join(www, 'assets'))).toBe(false);
});

test('an id that is not issued yet gives way to the stand-in', async () => {
  const site = join(www, 'site.json');
  expect(readAppId(site)).toBe(STAND_IN_APP_ID);
  await writeFile(site, '{"appId": ""}');
  expect(readAppId(site)).toBe(STAND_IN_APP_ID);
  await writeFile(site, '{"appId": "77"}');
  expect(readAppId(site)).toBe('77');
});

test('a full store forgets what was written longest ago', () => {
  const storage = new NativeStorage('42', 'android');
  const keep = (key: string, size: number) =>
    storage.answer(
      JSON.stringify({
        mpds_action: 'mpds.set',
        mpds_data: { map: { [key]: 'x'.repeat(size) } },
        appId: '42',
      }),
    );
  keep('first', 2_000_000);
  keep('second', 2_000_000);
  keep('first', 2_000_000);
  keep('third', 2_000_000);
  expect([...storage.entries.keys()]).toEqual(['first', 'third']);
});

test.describe('the preview', () => {
  const servers: Server[] = [];
  let home = '';

  test.beforeAll(async () => {
    const upload = { www, appId: '42', version: '7' };
    const [first, second] = [previewServer(upload), previewServer(upload)];
    servers.push(first, second);
    const taken = await listen(first, 41730, 'localhost');
    const next = await listen(second, taken, 'localhost');
    expect(next).toBeGreaterThan(taken);
    home = `http://localhost:${next}`;
  });

  test.afterAll(() => {
    for (const server of servers) server.close();
  });

  test('opens the app at the path of the link', async () => {
    expect(await text('/')).toContain('<iframe src="/zapps/42/"');
    expect(await text('/?path=/nhiem-vu?a=1')).toContain('<iframe src="/zapps/42/nhiem-vu?a=1"');
    expect(await text('/?path=https://example.vn')).toContain('<iframe src="/zapps/42/"');
    expect(await text('/?path=/"><script>')).not.toContain('"><script>');
  });

  test('serves the page of the host and compressed files', async () => {
    expect(await text('/zapps/42/nhiem-vu')).toBe(hostPage(LISTS, '42', '7'));
    const styles = await fetch(`${home}/zapps/42/7/assets/app.css`);
    expect(styles.headers.get('content-encoding')).toBe('gzip');
    expect(await styles.text()).toBe('#app { color: red; }');
  });

  test('has no file beside the page', async () => {
    for (const path of ['/x.json', '/index.html', '/zapps/42/7/index.html', '/zapps/43/']) {
      expect((await fetch(home + path)).status).toBe(404);
    }
    const beside = { headers: { 'sec-fetch-dest': 'image' } };
    expect((await fetch(`${home}/zapps/42/x.png`, beside)).status).toBe(404);
  });

  async function text(path: string): Promise<string> {
    return (await fetch(home + path)).text();
  }
});
