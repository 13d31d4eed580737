import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIn } from '../site/buildIn.ts';
import { expect, heading, sdkLoaded, test } from './onPhone.ts';

const root = join(import.meta.dirname, '../..');

test('an old commune name leads to the new one', async ({ browser, phone }) => {
  const page = await phone().open(browser, '/xa-phuong');
  await page.getByLabel('Tên xã, phường').fill('thi tran nang mau');
  await expect(page.locator('.unit-name')).toHaveText('Xã Vị Thủy');
});

test('a name that several places carry is asked about, with the former district', async ({
  browser,
  phone,
}) => {
  const page = await phone().open(browser, '/xa-phuong');
  await page.getByLabel('Tên xã, phường').fill('xã Vị Thủy');
  await expect(page.getByText(/Bạn đang nói nơi nào\?/)).toBeVisible();
  await page.getByRole('button', { name: /Huyện Vị Thủy cũ/ }).click();
  await expect(page.locator('.unit-name')).toHaveText('Xã Vĩnh Thuận Đông');
});

test('a unit found by search opens with what it is made of', async ({ browser, phone }) => {
  const page = await phone().open(browser, '/tim?q=thị%20trấn%20Nàng%20Mau');
  await page
    .getByRole('link', { name: /Xã Vị Thủy/ })
    .first()
    .click();
  await expect(page.locator('.unit-name')).toHaveText('Xã Vị Thủy');
  await expect(page.getByText('Thị trấn Nàng Mau', { exact: false }).first()).toBeVisible();
});

test('nothing found offers people to ask', async ({ browser, phone }) => {
  const page = await phone().open(browser, '/tim?q=qqqq%20zzzz');
  await expect(page.getByText('Chưa thấy “qqqq zzzz”.')).toBeVisible();
  await expect(page.getByText('Hỏi UBND xã, phường nơi bạn ở.')).toBeVisible();
});

test('what was typed is still there when coming back from a hit', async ({ browser, phone }) => {
  const page = await phone().open(browser, '/tim');
  await page.getByLabel('Bạn cần làm gì?').fill('căn cước');
  await expect(page).toHaveURL(/q=/);
  await page
    .getByRole('link', { name: /căn cước/ })
    .first()
    .click();
  await expect(heading(page)).not.toHaveText('Tìm');
  await page.getByRole('button', { name: 'Quay lại' }).click();
  await expect(page.getByLabel('Bạn cần làm gì?')).toHaveValue('căn cước');
});

test('a hit pressed right after typing opens, and the search does not take the person back', async ({
  browser,
  phone,
}) => {
  const page = await phone().open(browser, '/tim');
  await page.getByLabel('Bạn cần làm gì?').fill('đổi bằng lái');
  await page.getByRole('link', { name: /Đổi, làm lại bằng lái xe/ }).click();
  await expect(heading(page)).toHaveText('Đổi, làm lại bằng lái xe');
  await page.waitForTimeout(900);
  await expect(page).toHaveURL(/huong-dan\/giay-phep-lai-xe$/);
});

test('a link to another search is followed while one is open', async ({ browser, phone }) => {
  const own = phone();
  const page = await own.open(browser, '/tim?q=khai%20sinh');
  await sdkLoaded(own);
  await expect.poll(() => own.openLink('/tim?q=căn cước')).toBe(true);
  await expect(page.getByLabel('Bạn cần làm gì?')).toHaveValue('căn cước');
});

test('procedures narrow by group and lead to their guide and back', async ({ browser, phone }) => {
  const page = await phone().open(browser, '/thu-tuc');
  await expect(page.getByText('Có 42 thủ tục.')).toBeVisible();
  await page.getByLabel('Nhóm').selectOption('chung-thuc');
  await page.getByRole('link', { name: /Chứng thực bản sao từ bản chính/ }).click();
  await page.getByRole('link', { name: /sao y giấy tờ/ }).click();
  await expect(heading(page)).toContainText('Chứng thực bản sao');
  await page.getByRole('button', { name: 'Quay lại' }).click();
  await page.getByRole('button', { name: 'Quay lại' }).click();
  await expect(page.getByText(/Có 1 thủ tục trong 42 thủ tục\./)).toBeVisible();
});

test('an electricity contract has no verified data, and says so', async ({ browser, phone }) => {
  const page = await phone().open(browser, '/thu-tuc/cap-dien-moi-doi-chu-hop-dong-dien');
  await expect(page.getByText('Chưa có dữ liệu kiểm chứng.').first()).toBeVisible();
});

test('the exit screen shows the whole address and lets one copy it', async ({ browser, phone }) => {
  const own = phone();
  const page = await own.open(browser, '/roi-ung-dung/cong-dich-vu-cong');
  await expect(page.locator('.exit-address')).toHaveText('https://dichvucong.gov.vn/');
  await expect(page.getByText('Không ai được hỏi mã OTP của bạn')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Mở trang này' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Chép địa chỉ' }).click();
  await expect(page.getByText(/Đã chép địa chỉ|Máy chưa chép được/)).toBeVisible();
  expect(own.callsOf('action.open.inapp')).toEqual([]);
});

test('an address that has been given up is not shown any more', async ({ browser, phone }) => {
  const page = await phone({ clock: '2027-01-01T08:00:00+07:00' }).open(
    browser,
    '/roi-ung-dung/lien-thong',
  );
  await expect(page.getByText('Địa chỉ này đã ngừng dùng sau ngày 31/12/2026.')).toBeVisible();
  await expect(page.locator('.exit-address')).toHaveCount(0);
});

test('an address that is not in the registry leads nowhere', async ({ browser, phone }) => {
  const page = await phone().open(browser, '/roi-ung-dung/dichvucong.gov.vn.evil.com');
  await expect(page.getByText('Không có địa chỉ này trong sổ của ứng dụng.')).toBeVisible();
});

test('where the site allows it, the address opens in Zalo; where it hides it, there is no way out', async ({
  browser,
  phone,
}) => {
  test.setTimeout(120_000);
  const copy = mkdtempSync(join(tmpdir(), 'copy-'));
  for (const name of ['src', 'app-config.json', 'index.html', 'vite.config.ts', 'package.json'])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const file = join(copy, 'src/content/site.json');
  const site = JSON.parse(readFileSync(file, 'utf8'));
  site.linkModes.links = [
    { link: 'cong-dich-vu-cong', mode: 'open' },
    { link: 'tim-thu-tuc', mode: 'hide' },
  ];
  writeFileSync(file, JSON.stringify(site));
  await buildIn(copy);

  const own = phone({ www: join(copy, 'www') });
  const page = await own.open(browser, '/roi-ung-dung/cong-dich-vu-cong');
  await sdkLoaded(own);
  await page.getByRole('button', { name: 'Mở trang này' }).click();
  await expect.poll(() => own.callsOf('action.open.inapp')).toHaveLength(1);
  expect(JSON.stringify(own.callsOf('action.open.inapp')[0]?.data)).toContain(
    'https://dichvucong.gov.vn/',
  );
  const hidden = await own.open(browser, '/roi-ung-dung/tim-thu-tuc');
  await expect(hidden.getByText('Không có địa chỉ này trong sổ của ứng dụng.')).toBeVisible();
  await own.close();
  rmSync(copy, { recursive: true, force: true });
});

test('every control on every place leads somewhere', async ({ browser, phone }) => {
  test.setTimeout(240_000);
  const own = phone();
  const page = await own.open(browser);
  await expect(heading(page)).toBeVisible();
  const start = new URL(page.url()).pathname.replace(/\/$/, '');
  const seen = new Set<string>();
  const waiting = ['/'];
  while (waiting.length > 0) {
    const path = waiting.shift() ?? '/';
    if (seen.has(path)) continue;
    seen.add(path);
    await page.evaluate((to) => {
      history.pushState({ idx: 1, key: to }, '', to);
      dispatchEvent(new PopStateEvent('popstate', { state: { idx: 1, key: to } }));
    }, start + path);
    await expect(page).toHaveURL(new RegExp(`${path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`));
    await expect.poll(() => heading(page).count()).toBe(1);
    await expect(heading(page), path).not.toHaveText(/Không tìm thấy|Chưa mở được|gặp lỗi/);
    const links = await page.$$eval('a[href]', (all) =>
      all.map((a) => a.getAttribute('href') ?? ''),
    );
    for (const link of links) {
      const next = link.startsWith(start) ? link.slice(start.length) || '/' : link;
      // Steps and single items are many and alike: a few of each kind are enough.
      const kind = next.split('/').slice(0, 2).join('/') + (next.split('/').length > 3 ? '/*' : '');
      const alike = [...seen, ...waiting].filter((each) =>
        each.startsWith(kind.replace('/*', '')),
      ).length;
      if (!link.startsWith('#') && !seen.has(next) && alike < 14) waiting.push(next);
    }
  }
  expect(seen.size).toBeGreaterThan(60);
});
