import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'vite';
import { listen, previewServer } from '../host/previewServer.ts';
import { buildIn } from '../site/buildIn.ts';
import { copyOfProject } from '../site/copyOfProject.ts';
import { tasks } from '../site/libraryNotice.ts';
import { withSecondNotice } from '../site/secondNotice.ts';
import { secondSite } from '../site/secondSite.ts';
import { appName, www } from './everyScreen.ts';
import { expect, heading, test } from './onPhone.ts';

const root = join(import.meta.dirname, '../..');

test('www/app-config.json names what Zalo has to load, and all of it is there', () => {
  const { app, listCSS, listSyncJS, listAsyncJS } = JSON.parse(
    readFileSync(join(www, 'app-config.json'), 'utf8'),
  );
  expect(app.title).toBe(appName);
  expect(listCSS).toHaveLength(1);
  expect(listSyncJS).toHaveLength(1);
  for (const file of [...listSyncJS, ...listAsyncJS]) expect(file).toMatch(/\.module\.js$/);
  for (const file of [...listCSS, ...listSyncJS, ...listAsyncJS])
    expect(existsSync(join(www, file)), file).toBe(true);
});

test('the SDK and the screens are not among what loads first', () => {
  const { listSyncJS, listAsyncJS } = JSON.parse(
    readFileSync(join(www, 'app-config.json'), 'utf8'),
  );
  const first = [...listSyncJS, ...listAsyncJS].map((file: string) =>
    readFileSync(join(www, file), 'utf8'),
  );
  const [guide = ''] = readdirSync(join(root, 'src/content/guides'));
  const whoItIsFor = JSON.parse(readFileSync(join(root, 'src/content/guides', guide), 'utf8'))
    .forWhom[0].text;
  for (const text of first) {
    expect(text).not.toContain('jsCall(');
    expect(text).not.toContain(whoItIsFor);
  }
});

test('a browser without Zalo sees what Zalo would load, and asks nobody else', async ({
  browser,
}) => {
  const server = previewServer({ www: process.env.MADE_WWW ?? '', appId: '123', version: '1' });
  const port = await listen(server, 4300, 'localhost');
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 } });
  const page = await context.newPage();
  const strangers: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).host !== `localhost:${port}`) strangers.push(request.url());
  });
  await page.goto(`http://localhost:${port}/?path=/nhiem-vu/mo-cua`);
  const phone = page.frameLocator('iframe');
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Mở cửa thư viện');

  await phone.getByRole('button', { name: 'Chia sẻ' }).click();
  await expect(phone.getByText('Máy này không mở được bảng chia sẻ.')).toBeVisible();
  await expect(phone.getByText(/^http:\/\/localhost:\d+\/zapps\/123\/nhiem-vu/)).toBeVisible();
  await phone.getByRole('button', { name: 'Đánh dấu để coi lại' }).click();
  await page.reload();
  await expect(phone.getByRole('button', { name: 'Đã đánh dấu' })).toBeVisible();
  expect(strangers).toEqual([]);
  await context.close();
  server.close();
});

test('the development server opens the app', async ({ page }) => {
  const server = await createServer({ root, server: { port: 4400 }, logLevel: 'error' });
  await server.listen();
  const address = server.resolvedUrls?.local[0] ?? '';
  expect(address).toMatch(/^http:\/\/localhost:\d+\/$/);
  await page.goto(`${address}nhiem-vu`);
  await expect(heading(page)).toHaveText('Nhiệm vụ', { timeout: 30_000 });
  await server.close();
});

test.describe('a copy of the project', () => {
  // Building takes as long as it takes on a machine that does other things too.
  test.setTimeout(120_000);
  let copy = '';

  test.afterEach(() => rmSync(copy, { recursive: true, force: true }));

  test('shows a second notice that was added as a folder, with no code touched', async ({
    browser,
    phone,
  }) => {
    copy = copyOfProject(withSecondNotice(secondSite()));
    await buildIn(copy);
    const own = phone({ www: join(copy, 'www') });
    const page = await own.open(browser);
    await expect(
      page.getByRole('heading', { name: 'Một thông báo mẫu về thư viện xã' }),
    ).toBeVisible();

    await page
      .getByRole('link', { name: /^Nhiệm vụ 2 việc/ })
      .nth(1)
      .click();
    await expect(page.getByText('Có 2 việc trong 4 việc.')).toBeVisible();
    await page.getByRole('link', { name: 'Mở cửa thư viện' }).click();
    await page.getByRole('link', { name: /^Mở đoạn/ }).click();
    await expect(page.locator('mark').first()).toBeVisible();
    await expect(page).toHaveURL(/van-ban=hop-thu/);
    await page.getByRole('button', { name: 'Quay lại' }).click();
    await page.getByRole('button', { name: 'Quay lại' }).click();
    // What one notice alone is narrowed to, one press widens again.
    await page.getByRole('button', { name: 'Bỏ lọc, coi tất cả' }).click();
    await expect(page.getByText('Có 4 việc.')).toBeVisible();
    // Before its files are gone, which it may still be loading ahead.
    await own.close();
  });

  test('does not build when a quote is one letter off, and says where', async () => {
    copy = copyOfProject(secondSite().set(tasks, 'tasks.1.source.quote', 'Các ấp góp sạch'));
    await expect(buildIn(copy)).rejects.toThrow(
      /tasks\.json, dòng \d+, ô tasks\[2\]\.source\.quote: câu trích khác đoạn “III\.2”/,
    );
  });
});
