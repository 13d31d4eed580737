import type { Page } from '@playwright/test';
import { newErrand } from '../../src/domain/errands/errand.ts';
import { writeHandOver } from '../../src/domain/errands/handOver.ts';
import { askingGuide } from '../site/askingGuide.ts';
import { madeGuide } from '../site/secondSite.ts';
import { expect, fold, heading, nextStep, platforms, sdkLoaded, test, things } from './onPhone.ts';

const path = `/huong-dan/${askingGuide.id}`;
const helper = JSON.stringify({ state: { helper: true }, version: 1 });

/** Answers the questions of a guide or a life event, one after the other. */
async function answer(page: Page, ...answers: string[]): Promise<void> {
  await page.getByRole('button', { name: /^Trả lời \d câu/ }).click();
  for (const each of answers) await page.getByRole('button', { name: each, exact: true }).click();
}

const listed = async (page: Page) =>
  (await things(page)).evaluateAll((ticks) => ticks.map((tick) => tick.parentElement?.textContent));

for (const platform of platforms)
  test(`${platform}: after two questions only one’s own things are left, and it is told why`, async ({
    browser,
    phone,
  }) => {
    const own = phone({ platform });
    const page = await own.open(browser, path);
    await sdkLoaded(own);
    await expect(page.getByRole('heading', { name: 'Mang gì: 1 món' })).toBeVisible();
    await expect(page.getByText('Căn cước. Có thể thêm 3 món, tùy nhà.')).toBeVisible();

    await answer(page, 'Còn', 'Ra tận quầy');
    await expect(page.getByRole('heading', { name: 'Mang gì: 2 món' })).toBeVisible();
    expect(await listed(page)).toEqual(['Căn cước của mình.', 'Thẻ cũ.']);
    await page.getByText('Vì sao không thấy…?').click();
    await expect(page.getByText('Đơn báo mất: Thẻ cũ còn không? Còn')).toBeVisible();
    await expect(page.getByText('Điện thoại: Làm cách nào? Ra tận quầy')).toBeVisible();
    await expect(page.getByText(/nơi nhận có thể hỏi thêm/)).toBeVisible();

    const again = await own.open(browser, path);
    await expect(again.getByRole('heading', { name: 'Mang gì: 2 món' })).toBeVisible();
    await again.getByText('Đã trả lời 2 trên 2 câu.').click();
    await again.getByRole('button', { name: 'Đổi câu trả lời: Thẻ cũ còn không?' }).click();
    await again.getByRole('button', { name: 'Mất rồi' }).click();
    await again.getByRole('button', { name: 'Thôi, để sau' }).click();
    expect(await listed(again)).toEqual(['Căn cước của mình.', 'Đơn báo mất thẻ.']);
  });

test('“I do not know” takes nothing away', async ({ browser, phone }) => {
  const page = await phone().open(browser, path);
  await answer(page, 'Không biết', 'Không biết');
  expect(await listed(page)).toHaveLength(4);
  await expect(page.getByText('Vì sao không thấy…?')).toHaveCount(0);
});

test('questions are reached and answered by keyboard, each one in turn', async ({
  browser,
  phone,
}) => {
  const page = await phone().open(browser, path);
  await page.getByRole('button', { name: /^Trả lời 2 câu/ }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Thẻ cũ còn không?' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Làm cách nào?' })).toBeFocused();
  await page.getByRole('button', { name: 'Câu trước' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Thẻ cũ còn không?' })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Còn', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('another way is a branch beside the rail, and who has chosen it goes along it', async ({
  browser,
  phone,
}) => {
  const page = await phone().open(browser, path);
  await page.getByText('Hoặc: Ra tận quầy').click();
  await page.getByRole('link', { name: /Tới quầy\./ }).click();
  await expect(page.getByText('Bước 3 trên 4 · Tại quầy')).toBeVisible();
  await nextStep(page).click();
  await expect(heading(page)).toHaveText('Nhận thẻ mới.');

  const other = await phone().open(browser, path);
  await answer(other, 'Còn', 'Ra tận quầy');
  await expect(other.getByText('Hoặc:')).toHaveCount(0);
  await other.getByRole('link', { name: 'Bắt đầu bước đầu tiên' }).click();
  await expect(other.getByText('Bước 1 trên 3 · Ở nhà')).toBeVisible();
  await nextStep(other).click();
  await expect(heading(other)).toHaveText('Tới quầy.');
});

test('answers shape the leaflet, and stand in no code, no link and no address', async ({
  browser,
  phone,
}) => {
  const own = phone();
  const page = await own.open(browser, path);
  await sdkLoaded(own);
  await answer(page, 'Mất rồi', 'Ra tận quầy');
  await (await things(page)).nth(1).check();
  const addresses = [page.url()];
  await page.getByRole('link', { name: /Tờ dặn dò/ }).click();
  await page.getByText('Đọc bằng chữ').click();
  await expect(page.getByText('Đơn báo mất thẻ.')).toBeVisible();
  await expect(page.getByText('Thẻ cũ.', { exact: true })).toHaveCount(0);
  await expect(page.getByText('Mở trang của thư viện.')).toHaveCount(0);
  addresses.push(page.url());
  await page.getByRole('button', { name: 'Quay lại' }).click();
  await page.getByRole('link', { name: /Trao việc/ }).click();
  await expect(page.getByText('Đã chuẩn bị')).toHaveCount(0);
  await page.getByRole('button', { name: 'Gửi đường link' }).click();
  await expect.poll(() => own.callsOf('action.open.sharesheet')).toHaveLength(1);
  const told = JSON.stringify([addresses, own.callsOf('action.open.sharesheet'), own.sent]);
  expect(told).not.toMatch(/answers|"mat"|quay|don-bao/);
  // The code is that of somebody who has done nothing yet.
  expect(told).toContain(writeHandOver(madeGuide(askingGuide.id), newErrand));
});

test('answers go with the person', async ({ browser, phone }) => {
  const own = phone();
  own.storage.set('settings', helper);
  const page = await own.open(browser, path);
  await sdkLoaded(own);
  await answer(page, 'Mất rồi', 'Ra tận quầy');
  await expect.poll(() => own.storage.get('session') ?? '').toContain('"the":"mat"');
  await page.getByRole('button', { name: 'Người tiếp theo' }).click();
  await page.getByRole('button', { name: 'Xóa, mời người tiếp' }).click();
  await expect(page.getByText('Đã xóa. Mời người tiếp theo.')).toBeVisible();
  expect(JSON.stringify([...own.storage])).not.toContain('"the"');
  const next = await own.open(browser, path);
  await expect(next.getByRole('button', { name: /^Trả lời 2 câu/ })).toBeVisible();
});

test('what happened in the house gives its errands in order', async ({ browser, phone }) => {
  const page = await phone().open(browser, '/huong-dan');
  await page.getByRole('link', { name: 'Nhà có trẻ đi học' }).click();
  await expect(heading(page)).toHaveText('Nhà có trẻ đi học');
  const items = page.locator('ol').getByRole('listitem');
  await expect(items).toHaveText([/^Làm thẻ cho bé\./, /^Mượn sách cho bé\./]);
  await answer(page, 'Có rồi');
  // Only a weak source says so: it stays.
  await expect(items).toHaveCount(1);
  await page.getByRole('link', { name: 'Mượn sách', exact: true }).click();
  await expect(heading(page)).toHaveText('Mượn sách');
});

test('the receipt code is asked for where it is got, and stands there once it is kept', async ({
  browser,
  phone,
}) => {
  const own = phone();
  const page = await own.open(browser, `${path}/giu-ma`);
  await sdkLoaded(own);
  await page.getByRole('textbox', { name: 'Mã số hồ sơ' }).fill('H61.2-261122-0007');
  await page.getByRole('button', { name: 'Giữ mã này' }).click();
  await expect(page.getByText('Đã giữ mã số hồ sơ')).toBeVisible();
  await expect(page.getByText('H61.2-261122-0007', { exact: true })).toBeVisible();
  await nextStep(page).click();
  await expect(page.getByRole('textbox', { name: 'Mã số hồ sơ' })).toHaveCount(0);
});

test('a part can be seen whole, and the app made small for it; a phone that will not says so', async ({
  browser,
  phone,
}) => {
  const own = phone();
  const page = await own.open(browser, `${path}/mo-trang`);
  await sdkLoaded(own);
  const part = fold(page, 'Coi trọn phần này (3 bước)');
  await part.locator('summary').click();
  await expect(part.getByRole('listitem')).toHaveText([
    /Mở trang/,
    /Tự tay bấm gửi/,
    /Chụp lại mã/,
  ]);
  await part.getByRole('button', { name: 'Thu nhỏ, để mở ứng dụng khác' }).click();
  await expect.poll(() => own.callsOf('action.ma.menu.minimize')).toHaveLength(1);
  own.answer('action.ma.menu.minimize', { refuse: -1404 });
  await part.getByRole('button', { name: 'Thu nhỏ, để mở ứng dụng khác' }).click();
  await expect(part.getByText(/Máy chưa thu nhỏ được/)).toBeVisible();
});

for (const state of [{}, { helper: true }])
  for (const textSize of ['normal', 'large', 'largest'])
    test(`the way on is in view on every step, in ${textSize} text${'helper' in state ? ', sitting beside' : ''}`, async ({
      browser,
      phone,
    }) => {
      const own = phone();
      own.storage.set('settings', JSON.stringify({ state: { ...state, textSize }, version: 1 }));
      const page = await own.open(browser, '/huong-dan/lam-the/mo-trang');
      await page.locator(`html[data-text="${textSize}"]`).waitFor();
      for (let step = 1; step < 7; step += 1) {
        await expect(page.getByText(new RegExp(`Bước ${step} trên 7`))).toBeVisible();
        await expect(nextStep(page)).toBeInViewport({ ratio: 1 });
        await nextStep(page).click();
      }
      await expect(page.getByRole('button', { name: 'Xong hết, về hướng dẫn' })).toBeInViewport({
        ratio: 1,
      });
    });
