import type { Page } from '@playwright/test';
import { expect, heading, platforms, sdkLoaded, test } from './onPhone.ts';

/** Finds an errand by a spoken phrase, beginning on the home screen. */
async function findBySaying(page: Page, phrase: string, title: RegExp): Promise<void> {
  await page.getByRole('link', { name: /Tìm việc cần làm/ }).click();
  await page.getByLabel('Bạn cần làm gì?').fill(phrase);
  await page.getByRole('link', { name: title }).first().click();
  await expect(heading(page)).toHaveText(title);
}

const errands = [
  { phrase: 'làm khai sanh cho cháu', title: /Làm khai sinh cho bé/, code: 'H61.2-261122-0007' },
  { phrase: 'doi bang lai', title: /Đổi, làm lại bằng lái xe/, code: 'G01.899-261122-001234' },
  { phrase: 'nop ho so tren mang', title: /Nộp hồ sơ qua mạng/, code: 'H13.55-0001' },
] as const;

for (const platform of platforms)
  for (const { phrase, title, code } of errands)
    test(`${platform}: “${phrase}” leads to the errand, through it, and to a kept receipt code`, async ({
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
  const page = await own.open(browser, '/huong-dan/the-can-cuoc');
  await page.getByRole('checkbox').first().check();
  await page.getByRole('navigation').getByRole('link', { name: 'Hướng dẫn' }).click();
  await page.getByRole('link', { name: 'Đăng ký hộ kinh doanh' }).first().click();
  await page.getByRole('checkbox').first().check();
  await page.getByRole('navigation').getByRole('link', { name: 'Trang chủ' }).click();
  const atHand = page.locator('section', { hasText: 'Việc đang làm' });
  await expect(atHand.getByRole('listitem')).toHaveCount(2);

  await atHand.getByRole('link', { name: /căn cước/ }).click();
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
  const page = await phone().open(browser, '/huong-dan/nop-ho-so-truc-tuyen/nhap-otp');
  await page.locator('summary').first().click();
  const stuck = page.locator('section', { hasText: 'Kẹt ở đâu?' }).locator('details').first();
  await stuck.locator('summary').click();
  await expect(stuck.getByText('Hỏi ai')).toBeVisible();
  await page.getByText('Dành cho người ngồi cạnh').click();
  await expect(page.getByText('Không làm:')).toBeVisible();
});

test('what is said can be followed to its source in two presses', async ({ browser, phone }) => {
  const page = await phone().open(browser, '/huong-dan/khai-sinh-lien-thong');
  const where = page.locator('section', { has: page.getByRole('heading', { name: 'Làm ở đâu' }) });
  await where.getByText('Nguồn của phần này').click();
  await expect(where.getByText('chưa đối chiếu bản gốc').first()).toBeVisible();
});

test('a guide overdue for its check says so', async ({ browser, phone }) => {
  const page = await phone({ clock: '2027-03-10T09:00:00+07:00' }).open(
    browser,
    '/huong-dan/tai-khoan-vneid',
  );
  await expect(page.getByText(/quá hạn soát \d+ ngày/)).toBeVisible();
});

test('the fee waiver is told to its last day and gone the day after', async ({
  browser,
  phone,
}) => {
  const last = await phone({ clock: '2027-02-28T23:00:00+07:00' }).open(browser);
  await expect(last.getByText('Phí được miễn, giảm đến hết 28/02/2027')).toBeVisible();
  await expect(
    last.getByRole('link', { name: 'Đưa giấy tờ lên VNeID để được miễn phí' }),
  ).toBeVisible();

  const gone = await phone({ clock: '2027-03-01T00:10:00+07:00' }).open(browser);
  await expect(heading(gone)).toBeVisible();
  await expect(gone.getByText('Phí được miễn, giảm đến hết 28/02/2027')).toHaveCount(0);
  await expect(
    gone.getByRole('link', { name: 'Đưa giấy tờ lên VNeID để được miễn phí' }),
  ).toHaveCount(0);
});

test('a guide that has ended says so to whoever opens its link', async ({ browser, phone }) => {
  const page = await phone({ clock: '2027-03-01T08:00:00+07:00' }).open(
    browser,
    '/huong-dan/tich-hop-giay-to-vneid',
  );
  await expect(
    page.getByText('Việc này chỉ có tới hết ngày 28/02/2027.', { exact: false }),
  ).toBeVisible();
});

test('from 01/3/2027 the death certificate has its new name', async ({ browser, phone }) => {
  const before = await phone({ clock: '2027-02-28T08:00:00+07:00' }).open(
    browser,
    '/huong-dan/khai-tu-lien-thong',
  );
  await expect(heading(before)).toBeVisible();
  const old = await before.locator('main').innerText();
  const after = await phone({ clock: '2027-03-01T08:00:00+07:00' }).open(
    browser,
    '/huong-dan/khai-tu-lien-thong',
  );
  await expect(heading(after)).toBeVisible();
  expect(await after.locator('main').innerText()).not.toBe(old);
});
