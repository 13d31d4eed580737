import type { Page } from '@playwright/test';
import {
  expect,
  fold,
  goWithin,
  heading,
  nextStep,
  platforms,
  sdkLoaded,
  test,
  things,
} from './onPhone.ts';

/** Finds an errand by a spoken phrase, beginning on the home screen. */
async function findBySaying(page: Page, phrase: string, title: string): Promise<void> {
  await page.getByLabel('Tìm việc cần làm').fill(phrase);
  await page.keyboard.press('Enter');
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

    const item = (await things(page)).first();
    await item.check();
    await item.uncheck();
    await item.check();
    await page.getByRole('link', { name: 'Bắt đầu bước đầu tiên' }).click();
    await nextStep(page).click();
    await expect(page.getByText(/Bước 2 trên/)).toBeVisible();
    const second = await heading(page).innerText();

    const again = await own.open(browser);
    const atHand = again.locator('section', { hasText: 'Việc đang làm' });
    await atHand.getByRole('link', { name: title }).click();
    await expect((await things(again)).first()).toBeChecked();
    await again.getByRole('link', { name: 'Làm tiếp từ bước này' }).click();
    await expect(heading(again)).toHaveText(second);

    await own.goOffline();
    for (let step = 2; step < 7; step += 1) {
      await nextStep(again).click();
      await expect(again.getByText(new RegExp(`Bước ${step + 1} trên 7`))).toBeVisible();
    }
    await expect(again.getByRole('button', { name: 'Xong hết, về hướng dẫn' })).toBeVisible();
    await again.getByRole('button', { name: 'Xong hết, về hướng dẫn' }).click();
    await expect(heading(again)).toHaveText(title);
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
  await (await things(page)).first().check();
  await page.getByRole('navigation').getByRole('link', { name: 'Hướng dẫn' }).click();
  await page.getByRole('link', { name: title }).first().click();
  await (await things(page)).first().check();
  await page.getByRole('navigation').getByRole('link', { name: 'Trang chủ' }).click();
  const atHand = page.locator('section', { hasText: 'Việc đang làm' });
  await expect(atHand.getByRole('listitem')).toHaveCount(2);

  await atHand.getByRole('link', { name: 'Mượn sách' }).click();
  await page.getByRole('button', { name: /Bỏ việc này/ }).click();
  await expect(page.getByRole('button', { name: 'Lấy lại' })).toBeFocused();
  await page.getByRole('button', { name: 'Lấy lại' }).click();
  await expect((await things(page)).first()).toBeChecked();
  await page.getByRole('button', { name: /Bỏ việc này/ }).click();
  await page.getByRole('navigation').getByRole('link', { name: 'Trang chủ' }).click();
  await expect(atHand.getByRole('listitem')).toHaveCount(1);
});

test('a step shows what to do when stuck, and the other half for who sits beside', async ({
  browser,
  phone,
}) => {
  const page = await phone().open(browser, '/huong-dan/lam-the/nhap-otp');
  const stuck = fold(page, 'Kẹt ở đâu?');
  await stuck.locator('summary').first().click();
  await stuck.locator('details summary').first().click();
  await expect(stuck.getByText('Hỏi ai').first()).toBeVisible();
  await page.getByText('Dành cho người ngồi cạnh').click();
  await expect(page.getByText('Không làm:')).toBeVisible();
});

test('what is said can be followed to its source in two presses', async ({ browser, phone }) => {
  const page = await phone().open(browser, '/huong-dan/lam-the');
  const where = fold(page, 'Ở đâu');
  await where.locator('summary').first().click();
  await where.getByText(/^Dựa vào đâu/).click();
  await expect(where.getByText('chưa đối chiếu bản gốc').first()).toBeVisible();
});

test('how sure we are stands once in a guide, and in no step', async ({ browser, phone }) => {
  const page = await phone().open(browser, '/huong-dan/lam-the');
  await page.getByText(/^Soát ngày 22\/11\/2026/).click();
  await expect(page.getByText(/1 trên 7 bước theo nguồn kể lại/)).toBeVisible();
  await expect(page.getByText('kiểm tra lại')).toHaveCount(0);
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

test('a thing holds on its days only', async ({ browser, phone }) => {
  const listed = async (clock: string) => {
    const page = await phone({ clock }).open(browser, '/huong-dan/lam-the');
    await things(page);
    return page;
  };
  const last = await listed('2026-12-31T23:00:00+07:00');
  await expect(last.getByText('Hình chân dung.')).toBeVisible();
  await expect(last.getByText('Tờ khai, nơi làm')).toHaveCount(0);
  const after = await listed('2027-01-01T00:10:00+07:00');
  await expect(after.getByText('Tờ khai, nơi làm')).toBeVisible();
  await expect(after.getByText('Hình chân dung.')).toHaveCount(0);
});

test('two parts of one title each list their own steps', async ({ browser, phone }) => {
  const page = await phone().open(browser, '/huong-dan/lam-the');
  const rows = page.locator('.rail section').filter({ hasText: 'Khai và nộp' });
  await expect(rows).toHaveCount(2);
  await expect(rows.nth(0).getByRole('listitem')).toHaveCount(3);
  await expect(rows.nth(1).getByRole('listitem')).toHaveCount(1);
});
