import { expect, heading, platforms, sdkLoaded, test } from './onPhone.ts';

for (const platform of platforms)
  test.describe(platform, () => {
    test('from a task to its words in the notice and back to the same place', async ({
      browser,
      phone,
    }) => {
      const page = await phone({ platform }).open(browser);
      await page.getByRole('link', { name: 'Nhiệm vụ 2 việc được giao' }).click();
      await page.getByRole('link', { name: 'Mở cửa thư viện' }).click();
      await expect(heading(page)).toBeFocused();
      await expect(page.getByText('Thông báo không nêu').first()).toBeVisible();

      const toQuote = page.getByRole('link', { name: 'Mở đoạn III.1 trong thông báo' });
      await toQuote.click();
      await expect(page.locator('mark')).toHaveText(/mở cửa 40 giờ mỗi tuần/);
      await expect(page.locator('mark')).toBeInViewport();
      await expect(page.locator('[data-arrive]')).toBeFocused();
      const paragraph = page.locator('section', { has: page.locator('mark') });
      await expect(paragraph.getByText('Trích dẫn này được dùng ở')).toBeVisible();

      await page.getByRole('button', { name: 'Quay lại' }).click();
      await expect(heading(page)).toHaveText('Mở cửa thư viện');
      await expect(toQuote).toBeFocused();
      await expect(toQuote).toBeInViewport();
    });

    test('a paragraph tells where its words are used, and leads there', async ({
      browser,
      phone,
    }) => {
      const page = await phone({ platform }).open(browser, '/thong-bao/III.1');
      const paragraph = page.getByRole('region', { name: /Giao Thư viện xã|III\.1/ });
      await paragraph
        .getByRole('link', { name: /Giờ mở cửa|Mở cửa/ })
        .first()
        .click();
      await expect(heading(page)).toBeVisible();

      await page.goBack();
      await expect(page).toHaveURL(/III\.1$/);
    });

    test('a filter narrows the tasks, says how many, and is kept when coming back', async ({
      browser,
      phone,
    }) => {
      const page = await phone({ platform }).open(browser, '/nhiem-vu');
      await expect(page.getByText('Có 2 việc.')).toBeVisible();

      await page.getByLabel('Chỉ coi việc liên quan người dân').check();
      await expect(page.getByText('Có 1 việc trong 2 việc.')).toBeVisible();
      await page.getByText('Lọc theo cơ quan, lĩnh vực').click();
      const agency = page.getByLabel('Cơ quan (tên khi đó)');
      await agency.focus();
      await agency.selectOption('Thư viện xã');
      await expect(page.getByText('Có 1 việc trong 2 việc.')).toBeVisible();
      await expect(agency).toBeFocused();

      await page.getByRole('link', { name: 'Mở cửa thư viện' }).click();
      await expect(heading(page)).toContainText('Mở cửa thư viện');
      await page.getByRole('button', { name: 'Quay lại' }).click();
      await expect(page.getByText('Có 1 việc trong 2 việc.')).toBeVisible();
      await expect(page.getByLabel('Chỉ coi việc liên quan người dân')).toBeChecked();

      await page.getByRole('button', { name: 'Bỏ lọc, coi tất cả' }).click();
      await expect(page.getByText('Có 2 việc.')).toBeVisible();
    });

    test('large text and high contrast hold after the app was closed', async ({
      browser,
      phone,
    }) => {
      const own = phone({ platform });
      const page = await own.open(browser, '/cai-dat');
      await sdkLoaded(own);
      await page.getByLabel('Chữ rất to').check();
      await page.getByLabel('Đậm, tương phản cao').check();
      await expect(page.getByText('Đã đổi.')).toBeVisible();

      const again = await own.open(browser);
      await expect(again.locator('html')).toHaveAttribute('data-text', 'largest');
      await expect(again.locator('html')).toHaveAttribute('data-contrast', 'high');
      expect(await again.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('28px');
    });

    test('a starred task waits on the home screen, and a second press takes it away', async ({
      browser,
      phone,
    }) => {
      const own = phone({ platform });
      const page = await own.open(browser, '/nhiem-vu/gop-sach');
      await sdkLoaded(own);
      await page.getByRole('button', { name: 'Đánh dấu để coi lại' }).click();
      await expect.poll(() => own.storage.get('session') ?? '').toContain('gop-sach');

      const again = await own.open(browser);
      const starred = again.locator('section', { hasText: 'Bạn đã đánh dấu' });
      await starred.getByRole('link', { name: 'Góp sách' }).click();
      await again.getByRole('button', { name: 'Đã đánh dấu' }).click();
      await again.getByRole('button', { name: 'Quay lại' }).click();
      await expect(heading(again)).toContainText('Bà con cần làm gì');
      await expect(again.getByText('Bạn đã đánh dấu')).toHaveCount(0);
    });

    test('a link opened while the app runs leads to its screen', async ({ browser, phone }) => {
      const own = phone({ platform });
      const page = await own.open(browser, '/gioi-thieu');
      await sdkLoaded(own);
      await expect.poll(() => own.openLink('/thong-bao/III.2?trich=gop-sach')).toBe(true);
      await expect(page.locator('mark')).toContainText('Các ấp góp sách');

      await own.openLink('/nhiem-vu/%3Cscript%3E');
      await expect(heading(page)).toHaveText('Không tìm thấy trang này');
      await page.getByRole('button', { name: 'Quay lại' }).click();
      await expect(page.locator('mark')).toContainText('Các ấp góp sách');
    });

    test('a first page opened by a link offers home instead of back', async ({
      browser,
      phone,
    }) => {
      const page = await phone({ platform }).open(browser, '/nhiem-vu/gop-sach');
      await expect(page.getByRole('button', { name: 'Quay lại' })).toHaveCount(0);
      await page.getByRole('banner').getByRole('link', { name: 'Trang chủ' }).click();
      await expect(heading(page)).toContainText('Bà con cần làm gì');
    });
  });

test('what has changed tells its source, and nothing leads out of the app unread', async ({
  browser,
  phone,
}) => {
  const own = phone();
  const page = await own.open(browser, '/nay-da-doi/xa-thanh-phuong');
  const card = page.locator('details', { has: page.locator('[data-arrive]') });
  await card.getByText('Nguồn', { exact: true }).click();
  await expect(card.getByText('https://mau.gov.vn/')).toBeVisible();
  await expect(card.getByText('chưa đối chiếu bản gốc')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Mở trang này' })).toHaveCount(0);
  expect(await page.locator('a[href^="http"]').count()).toBe(0);
});

test('changes move to another heading on their day', async ({ browser, phone }) => {
  const lastDay = await phone({ clock: '2027-02-28T23:59:00+07:00' }).open(browser, '/nay-da-doi');
  await expect(lastDay.getByRole('heading', { name: 'Đã hết hạn' })).toHaveCount(0);
  const dayAfter = await phone({ clock: '2027-03-01T00:00:00+07:00' }).open(browser, '/nay-da-doi');
  await expect(dayAfter.getByRole('heading', { name: 'Đã hết hạn' })).toBeVisible();
});

test('everything can be reached with the keyboard, and the skip link skips', async ({
  browser,
  phone,
}) => {
  const page = await phone().open(browser, '/nhiem-vu', { isMobile: false });
  await expect(heading(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Đi thẳng tới nội dung' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Chỉ coi việc liên quan người dân')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.getByText('Có 1 việc trong 2 việc.')).toBeVisible();
});

test('wiping leaves nothing of the person on the phone', async ({ browser, phone }) => {
  const own = phone();
  const page = await own.open(browser, '/nhiem-vu/gop-sach');
  await sdkLoaded(own);
  await page.getByRole('button', { name: 'Đánh dấu để coi lại' }).click();
  await expect.poll(() => own.storage.has('session')).toBe(true);
  await page.getByRole('navigation').getByRole('link', { name: 'Trợ giúp' }).click();
  await page.getByRole('link', { name: 'Chữ to, chữ rõ' }).click();
  await page.getByLabel('Chữ to', { exact: true }).check();

  await page.getByRole('button', { name: 'Xóa hết' }).click();
  await expect(page.getByRole('button', { name: 'Thôi, giữ lại' })).toBeFocused();
  await page.getByRole('button', { name: 'Thôi, giữ lại' }).click();
  expect(own.storage.has('session')).toBe(true);
  await page.getByRole('button', { name: 'Xóa hết' }).click();
  await page.getByRole('button', { name: 'Xóa thật' }).click();

  await expect(page.getByText('Đã xóa.')).toBeVisible();
  await expect.poll(() => [...own.storage.keys()]).toEqual([]);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await expect(page.locator('html')).toHaveAttribute('data-text', 'normal');
  await page.goBack();
  await expect(heading(page)).toContainText('Bà con cần làm gì');
});
