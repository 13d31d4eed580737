import type { Page } from '@playwright/test';
import { expect, goWithin, heading, platforms, sdkLoaded, test } from './onPhone.ts';

/** Finds an errand by a spoken phrase, beginning on the home screen. */
async function findBySaying(page: Page, phrase: string, title: string): Promise<void> {
  await page.getByRole('link', { name: /Tìm việc cần làm/ }).click();
  await page.getByLabel('Bạn cần làm gì?').fill(phrase);
  await page.getByRole('link', { name: title }).first().click();
  await expect(heading(page)).toHaveText(title);
}

const phrase = 'lam the tho vien';
const title = 'Làm thẻ đọc qua mạng';
const code = 'H61.2-261122-0007';

for (const platform of platforms)
  test(`${platform}: what people say leads to the errand, through it, and to a kept receipt code`, async ({
    browser,
    phone,
  }) => {
    const own = phone({ platform });
    own.storage.set(
      'settings',
      JSON.stringify({ state: { textSize: 'largest', contrast: 'normal' }, version: 1 }),
    );
    const page = await own.open(browser);
    await sdkLoaded(own);
    await findBySaying(page, phrase, title);

    const item = page.getByRole('checkbox').first();
    await item.check();
    await item.uncheck();
    await item.check();
    await page.getByRole('link', { name: 'Bắt đầu bước đầu tiên' }).click();
    await page.getByLabel('Xong bước này').check();
    await page.getByRole('link', { name: 'Bước tiếp theo' }).click();
    await expect(page.getByText(/Bước 2 trên/)).toBeVisible();
    const second = await heading(page).innerText();

    const again = await own.open(browser);
    const atHand = again.locator('section', { hasText: 'Việc đang làm' });
    await atHand.getByRole('link', { name: title }).click();
    await expect(again.getByRole('checkbox').first()).toBeChecked();
    await again.getByRole('link', { name: 'Làm tiếp từ bước này' }).click();
    await expect(heading(again)).toHaveText(second);

    await own.goOffline();
    while ((await again.getByRole('link', { name: 'Bước tiếp theo' }).count()) > 0) {
      const before = await heading(again).innerText();
      await again.getByRole('link', { name: 'Bước tiếp theo' }).click();
      await expect(heading(again)).not.toHaveText(before);
    }
    await again.getByLabel('Tôi đã bấm nộp').check();
    await expect(again.getByText('Đã bấm nộp, chưa có mã hồ sơ')).toBeVisible();
    await again.getByLabel('Mã số hồ sơ').fill('123456');
    await again.getByRole('button', { name: 'Giữ mã này' }).click();
    await expect(again.getByText(/giống mã OTP/)).toBeVisible();
    await again.getByLabel('Mã số hồ sơ').fill(code.toLowerCase());
    await again.getByRole('button', { name: 'Giữ mã này' }).click();
    await expect(again.getByText(code, { exact: true })).toBeVisible();
    await expect(again.getByText('Đã có mã hồ sơ')).toBeVisible();
    await own.goOnline();

    const last = await own.open(browser);
    await expect(last.getByText('Đã có mã hồ sơ')).toBeVisible();
    await last.getByRole('link', { name: title }).first().click();
    await last.getByRole('button', { name: 'Bỏ mã này' }).click();
    await last.getByRole('button', { name: 'Lấy lại' }).click();
    await expect(last.getByText(code, { exact: true })).toBeVisible();
    expect(JSON.stringify(own.sent)).not.toContain(code);
  });

test('several errands at once stand on the home screen, and one can be dropped and taken back', async ({
  browser,
  phone,
}) => {
  const own = phone();
  const page = await own.open(browser, '/huong-dan/muon-sach');
  await page.getByRole('checkbox').first().check();
  await page.getByRole('navigation').getByRole('link', { name: 'Hướng dẫn' }).click();
  await page.getByRole('link', { name: title }).first().click();
  await page.getByRole('checkbox').first().check();
  await page.getByRole('navigation').getByRole('link', { name: 'Trang chủ' }).click();
  const atHand = page.locator('section', { hasText: 'Việc đang làm' });
  await expect(atHand.getByRole('listitem')).toHaveCount(2);

  await atHand.getByRole('link', { name: 'Mượn sách' }).click();
  await page.getByRole('button', { name: /Bỏ việc này/ }).click();
  await expect(page.getByRole('button', { name: 'Lấy lại' })).toBeFocused();
  await page.getByRole('button', { name: 'Lấy lại' }).click();
  await expect(page.getByRole('checkbox').first()).toBeChecked();
  await page.getByRole('button', { name: /Bỏ việc này/ }).click();
  await page.getByRole('navigation').getByRole('link', { name: 'Trang chủ' }).click();
  await expect(atHand.getByRole('listitem')).toHaveCount(1);
});

test('a step shows what to do when stuck, and the other half for who sits beside', async ({
  browser,
  phone,
}) => {
  const page = await phone().open(browser, '/huong-dan/lam-the/nhap-otp');
  await page.locator('summary').first().click();
  const stuck = page.locator('section', { hasText: 'Kẹt ở đâu?' }).locator('details').first();
  await stuck.locator('summary').click();
  await expect(stuck.getByText('Hỏi ai')).toBeVisible();
  await page.getByText('Dành cho người ngồi cạnh').click();
  await expect(page.getByText('Không làm:')).toBeVisible();
});

test('what is said can be followed to its source in two presses', async ({ browser, phone }) => {
  const page = await phone().open(browser, '/huong-dan/lam-the');
  const where = page.locator('section', { has: page.getByRole('heading', { name: 'Làm ở đâu' }) });
  await where.getByText('Nguồn của phần này').click();
  await expect(where.getByText('chưa đối chiếu bản gốc').first()).toBeVisible();
});

test('a guide overdue for its check says so', async ({ browser, phone }) => {
  const page = await phone({ clock: '2027-03-10T09:00:00+07:00' }).open(
    browser,
    '/huong-dan/lam-the',
  );
  await expect(page.getByText(/quá hạn soát \d+ ngày/)).toBeVisible();
});

test('a guide that has ended says so to whoever opens its link, stands in no list, and has no heading over nothing', async ({
  browser,
  phone,
}) => {
  const own = phone({ clock: '2027-03-01T08:00:00+07:00' });
  const page = await own.open(browser, '/huong-dan/muon-sach');
  await expect(page.getByText('Việc này chỉ có tới hết ngày 28/02/2027.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Bắt đầu bước đầu tiên' })).toHaveCount(0);
  const empty = await page.$$eval('main section', (sections) =>
    sections.filter((each) => each.children.length < 2).map((each) => each.textContent),
  );
  expect(empty).toEqual([]);

  const start = new URL(page.url()).pathname.replace('/huong-dan/muon-sach', '');
  for (const path of [
    '/',
    '/huong-dan',
    '/thu-tuc/lam-the',
    '/ky-nang/tim-sach',
    '/nhiem-vu/mo-cua',
  ]) {
    const before = await heading(page).innerText();
    await goWithin(page, start + path);
    await expect(heading(page)).not.toHaveText(before);
    await expect(page.getByRole('link', { name: 'Mượn sách', exact: true }), path).toHaveCount(0);
  }
});

test('a sentence holds on its days only', async ({ browser, phone }) => {
  const last = await phone({ clock: '2026-12-31T23:00:00+07:00' }).open(
    browser,
    '/huong-dan/lam-the',
  );
  await expect(last.getByText('Hình chân dung.')).toBeVisible();
  await expect(last.getByText('Khỏi đem hình')).toHaveCount(0);
  const after = await phone({ clock: '2027-01-01T00:10:00+07:00' }).open(
    browser,
    '/huong-dan/lam-the',
  );
  await expect(after.getByText('Khỏi đem hình')).toBeVisible();
  await expect(after.getByText('Hình chân dung.')).toHaveCount(0);
});

test('two parts of one title each list their own steps', async ({ browser, phone }) => {
  const page = await phone().open(browser, '/huong-dan/lam-the');
  const rows = page.locator('section.group').filter({ hasText: 'Khai và nộp' });
  await expect(rows).toHaveCount(2);
  await expect(rows.nth(0).getByRole('listitem')).toHaveCount(3);
  await expect(rows.nth(1).getByRole('listitem')).toHaveCount(1);
});
