import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'vite';
import { listen, previewServer } from '../host/previewServer.ts';
import { buildIn } from '../site/buildIn.ts';
import { copyOfProject } from '../site/copyOfProject.ts';
import { expect, heading, test } from './onPhone.ts';

const root = join(import.meta.dirname, '../..');
const www = join(root, 'www');

test('www/app-config.json names what Zalo has to load, and all of it is there', () => {
  const { app, listCSS, listSyncJS, listAsyncJS } = JSON.parse(
    readFileSync(join(www, 'app-config.json'), 'utf8'),
  );
  expect(app.title).toBe('Hậu Giang số');
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
  for (const text of first) {
    expect(text).not.toContain('jsCall(');
    expect(text).not.toContain('Kho bạc Nhà nước Hậu Giang');
  }
});

test('a browser without Zalo sees what Zalo would load, and asks nobody else', async ({
  browser,
}) => {
  const server = previewServer({ www, appId: '123', version: '1' });
  const port = await listen(server, 4300, 'localhost');
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 } });
  const page = await context.newPage();
  const strangers: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).host !== `localhost:${port}`) strangers.push(request.url());
  });
  await page.goto(`http://localhost:${port}/?path=/nhiem-vu/lam-tot-53-dich-vu-cong`);
  const phone = page.frameLocator('iframe');
  await expect(phone.getByRole('heading', { level: 1 })).toContainText('53 dịch vụ công');

  await phone.getByRole('button', { name: 'Chia sẻ' }).click();
  await expect(phone.getByText('Máy này không mở được bảng chia sẻ.')).toBeVisible();
  await expect(phone.getByText(/^http:\/\/localhost:\d+\/zapps\/123\/nhiem-vu/)).toBeVisible();
  await phone.getByRole('button', { name: 'Đánh dấu để xem lại' }).click();
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

  test.beforeEach(() => {
    copy = copyOfProject();
  });
  test.afterEach(() => rmSync(copy, { recursive: true, force: true }));

  test('shows a second notice that was added as a folder, with no code touched', async ({
    browser,
    phone,
  }) => {
    cpSync(
      join(root, 'tests/content/second-notice'),
      join(copy, 'src/content/notices/hop-thu-2025-01-15'),
      { recursive: true },
    );
    await buildIn(copy);
    const own = phone({ www: join(copy, 'www') });
    const page = await own.open(browser);
    await expect(page.getByRole('heading', { name: /ví dụ/i })).toBeVisible();

    await page.getByRole('link', { name: /^Nhiệm vụ 2 việc/ }).click();
    await expect(page.getByText('Có 2 việc.')).toBeVisible();
    await page.getByLabel('Thông báo nào').selectOption({ index: 0 });
    await expect(page.getByText('Có 40 việc.')).toBeVisible();

    const second = JSON.parse(
      readFileSync(join(root, 'tests/content/second-notice/tasks.json'), 'utf8'),
    ).tasks.find((task: { deadline: unknown }) => task.deadline !== null);
    await page.getByRole('link', { name: second.title }).click();
    await expect(page.getByText(second.deadline.text, { exact: true })).toBeVisible();
    await page.getByRole('link', { name: /^Mở đoạn/ }).click();
    await expect(page.locator('mark').first()).toBeVisible();
    await expect(page).toHaveURL(/van-ban=hop-thu-2025-01-15/);
    // Before its files are gone, which it may still be loading ahead.
    await own.close();
  });

  test('does not build when a quote is one letter off, and says where', async () => {
    const file = join(copy, 'src/content/notices/ket-luan-2024-09-10/tasks.json');
    const text = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      text.replace('hướng dẫn công dân tự đăng ký', 'hướng dẫn công dân tự đăng kí'),
    );
    await expect(buildIn(copy)).rejects.toThrow(
      /tasks\.json, dòng \d+, ô tasks\[\d+\]\.source\.quote: câu trích khác đoạn “III\.6”: đoạn viết “ký thực hiện/,
    );
  });
});
