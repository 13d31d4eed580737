import type { Page } from '@playwright/test';
import type { FakePhone } from '../host/phone.ts';
import { OLD_ZALO } from '../host/userAgent.ts';
import { clock, expect, fold, heading, platforms, sdkLoaded, test } from './onPhone.ts';

const SHARE = 'action.open.sharesheet';
const task = '/nhiem-vu/mo-cua';
const shareButton = (page: Page) => page.getByRole('button', { name: 'Chia sẻ' });
const publicLink = (phone: FakePhone) => `https://zalo.me/s/${phone.appId}${task}`;

for (const platform of platforms)
  test.describe(`${platform}: sharing`, () => {
    test('opens the share sheet with the public link', async ({ browser, phone }) => {
      const own = phone({ platform });
      own.answer(SHARE, { data: { status: 1, share_type: 1, uid_to_size: 1 } });
      const page = await own.open(browser, task);
      await sdkLoaded(own);
      await shareButton(page).click();

      await expect.poll(() => own.callsOf(SHARE)).toHaveLength(1);
      expect(JSON.stringify(own.callsOf(SHARE)[0]?.data)).toContain(publicLink(own));
      await expect(page.getByText('Đã mở bảng chia sẻ.')).toHaveCount(1);
      await expect(page.getByText('Chép đường link')).toHaveCount(0);
    });

    for (const [name, answer, sentence] of [
      ['closed by the person', { refuse: -2002 }, 'Chưa gửi cho ai.'],
      ['closed without a choice', { data: { status: 0 } }, 'Chưa gửi cho ai.'],
      ['not granted to the app', { refuse: -1403 }, 'Máy này không mở được bảng chia sẻ.'],
      ['too new for this Zalo', { refuse: -1404 }, 'Máy này không mở được bảng chia sẻ.'],
      ['failing', { refuse: -2000 }, 'Chưa mở được bảng chia sẻ.'],
      ['never answering', 'silent', 'Nếu chưa thấy bảng chia sẻ'],
    ] as const)
      test(`a sheet ${name} leaves the link to copy`, async ({ browser, phone }) => {
        const own = phone({ platform });
        own.answer(SHARE, answer);
        const page = await own.open(browser, task);
        await sdkLoaded(own);
        await shareButton(page).click();

        await expect(page.getByText(sentence)).toBeVisible();
        await expect(page.getByText(publicLink(own))).toBeVisible();
        await page.getByRole('button', { name: 'Chép đường link' }).click();
        await expect(page.getByText(/Đã chép\.|Máy chưa chép được\./)).toBeVisible();
      });
  });

test('sharing without a network says so and leaves the link', async ({ browser, phone }) => {
  const own = phone();
  const page = await own.open(browser, task);
  await sdkLoaded(own);
  await own.goOffline();
  await shareButton(page).click();
  await expect(page.getByText('Máy đang mất mạng. Hãy chép đường link')).toBeVisible();
  await expect(page.getByText(publicLink(own))).toBeVisible();
});

for (const [name, link, title] of [
  ['a task that does not exist', '/nhiem-vu/khong-co', 'Không tìm thấy trang này'],
  ['a null byte', '/nhiem-vu/%00', 'Không tìm thấy trang này'],
  ['a way out of the folder', '/nhiem-vu/..%2f..%2fgioi-thieu', 'Không tìm thấy trang này'],
  ['broken encoding', '/nhiem-vu/%E0%A4%A', 'Không tìm thấy trang này'],
  ['a script', '/nhiem-vu/%3Cscript%3Ealert(1)%3C%2Fscript%3E', 'Không tìm thấy trang này'],
  ['ten thousand letters', `/nhiem-vu/${'a'.repeat(10_000)}`, 'Không tìm thấy trang này'],
  ['a notice that does not exist', '/thong-bao?van-ban=khong-co', 'Không tìm thấy trang này'],
  ['an encoding done twice', '/thong-bao/III%252E1', 'Thông báo'],
] as const)
  test(`a link with ${name} gets a calm answer`, async ({ browser, phone }) => {
    const page = await phone().open(browser, link);
    await expect(heading(page)).toContainText(title);
  });

test('a link to a paragraph that does not exist shows the notice and says so', async ({
  browser,
  phone,
}) => {
  const page = await phone().open(browser, '/thong-bao/IX.9');
  await expect(page.getByText('Thông báo không có đoạn mà đường link này chỉ tới.')).toBeVisible();
  await expect(page.getByText('1. Giao Thư viện xã')).toBeVisible();
});

for (const text of [
  '{',
  'null',
  '[]',
  '{"state":{"textSize":9,"contrast":[]},"version":1}',
  '\u0000',
])
  test(`saved data that reads ${JSON.stringify(text)} starts the app afresh`, async ({
    browser,
    phone,
  }) => {
    const own = phone();
    own.corruptStorage('settings', text);
    own.corruptStorage('session', text);
    const page = await own.open(browser, '/cai-dat');
    await sdkLoaded(own);
    await expect(page.getByLabel('Chữ vừa')).toBeChecked();
    await page.getByLabel('Chữ to', { exact: true }).check();
    await expect.poll(() => own.storage.get('settings') ?? '').toContain('large');
  });

test('when the phone evicts native storage, large text stays by its copy', async ({
  browser,
  phone,
}) => {
  const own = phone();
  const page = await own.open(browser, '/cai-dat');
  await sdkLoaded(own);
  await page.getByLabel('Chữ rất to').check();
  await own.evictStorage('native');
  const again = await own.open(browser);
  await expect(again.locator('html')).toHaveAttribute('data-text', 'largest');
});

test('when the phone evicts everything, the app starts as new', async ({ browser, phone }) => {
  const own = phone();
  const page = await own.open(browser, '/cai-dat');
  await sdkLoaded(own);
  await page.getByLabel('Chữ rất to').check();
  await own.close();
  await own.evictStorage();
  const again = await own.open(browser);
  await expect(heading(again)).toBeVisible();
  await expect(again.locator('html')).toHaveAttribute('data-text', 'normal');
});

test('an old Zalo without native storage keeps settings in the web storage', async ({
  browser,
  phone,
}) => {
  for (const platform of platforms) {
    const own = phone({ platform, zaloVersion: OLD_ZALO[platform] });
    const page = await own.open(browser, task);
    await sdkLoaded(own);
    await page.getByRole('button', { name: 'Đánh dấu để coi lại' }).click();
    const again = await own.open(browser);
    await expect(again.getByText('Bạn đã đánh dấu')).toBeVisible();
    expect(own.storage.size).toBe(0);
  }
});

test('with no storage at all the app works until it is closed', async ({ browser, phone }) => {
  const own = phone({ webStorage: 'blocked' });
  own.breakStorage('throws');
  const page = await own.open(browser, task);
  await page.getByRole('button', { name: 'Đánh dấu để coi lại' }).click();
  await page.getByRole('navigation').getByRole('link', { name: 'Trang chủ' }).click();
  await expect(page.getByText('Bạn đã đánh dấu')).toBeVisible();
});

test('a phone whose Zalo never answers still shows everything and keeps stars', async ({
  browser,
  phone,
}) => {
  const own = phone();
  own.answer('*', 'silent');
  const page = await own.open(browser, task);
  await page.getByRole('button', { name: 'Đánh dấu để coi lại' }).click();
  await expect.poll(() => own.storage.get('session') ?? '').toContain('mo-cua');
  await page.getByRole('navigation').getByRole('link', { name: 'Thông báo' }).click();
  await expect(heading(page)).toContainText('Thông báo mẫu');
});

test('an SDK that cannot be fetched is fetched later, and the star made meanwhile is kept', async ({
  browser,
  phone,
}) => {
  const own = phone();
  own.storage.set(
    'session',
    JSON.stringify({ state: { read: {}, starred: { 'tra-tien-bang-ma-qr': true } }, version: 1 }),
  );
  own.lose(/\/sdk\./);
  const page = await own.open(browser, task);
  await page.getByRole('button', { name: 'Đánh dấu để coi lại' }).click();
  own.lose(undefined);
  await expect
    .poll(() => own.storage.get('session') ?? '', { timeout: 20_000 })
    .toContain('mo-cua');
  expect(own.storage.get('session')).toContain('tra-tien-bang-ma-qr');
});

test('after loading, help and safety and the list of guides open without a network', async ({
  browser,
  phone,
}) => {
  const own = phone();
  const page = await own.open(browser);
  await sdkLoaded(own);
  await page.waitForLoadState('networkidle');
  await own.goOffline();
  const places = page.getByRole('navigation', { name: 'Các mục chính' });
  for (const [place, title] of [
    ['Hướng dẫn', 'Hướng dẫn'],
    ['Trợ giúp', 'Trợ giúp'],
    ['Trang chủ', 'Bà con cần làm gì'],
  ] as const) {
    await places.getByRole('link', { name: place }).click();
    await expect(heading(page)).toContainText(title);
  }
  await page.getByRole('link', { name: 'Bị lừa?' }).click();
  await expect(heading(page)).toHaveText('An toàn');
});

test('a part that did not arrive says so, is tried again, and nothing done is lost', async ({
  browser,
  phone,
}) => {
  const own = phone();
  own.lose(/\/targets\./);
  const page = await own.open(browser, '/nhiem-vu');
  await page.getByLabel('Chỉ coi việc liên quan người dân').check();
  await page.getByRole('navigation').getByRole('link', { name: 'Trang chủ' }).click();
  await page.getByRole('link', { name: 'Chỉ tiêu và nghị quyết' }).click();
  await expect(heading(page)).toHaveText('Chưa mở được phần này');
  await expect(heading(page)).toBeFocused();

  await page.getByRole('button', { name: 'Quay lại' }).click();
  await expect(heading(page)).toContainText('Bà con cần làm gì');
  await page.getByRole('link', { name: 'Chỉ tiêu và nghị quyết' }).click();
  await expect(heading(page)).toHaveText('Chưa mở được phần này');
  own.lose(undefined);
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await expect(heading(page)).toHaveText('Chỉ tiêu và nghị quyết');
});

test('a part that is never answered for is given up after ten seconds, and opens when it comes', async ({
  browser,
  phone,
}) => {
  const own = phone();
  const page = await own.open(browser);
  await sdkLoaded(own);
  own.hang(/\/targets\./);
  await page.getByRole('link', { name: 'Chỉ tiêu và nghị quyết' }).click();
  await expect(page.getByText('Đang mở…')).toBeVisible();
  await expect(heading(page)).toHaveText('Chưa mở được phần này', { timeout: 14_000 });
  await expect(page.getByRole('button', { name: 'Thử lại' })).toBeVisible();
  await page.getByRole('button', { name: 'Quay lại' }).click();
  await expect(heading(page)).toContainText('Bà con cần làm gì');
});

for (const [what, path, part] of [
  ['home', '/', /\/main\./],
  ['a link', '/chi-tieu', /\/(main|vendor)\./],
] as const) {
  test(`an app that is never answered for offers to try again, and does: ${what}`, async ({
    browser,
    phone,
  }) => {
    const own = phone();
    own.hang(part);
    const page = await own.open(browser, path);
    const again = page.getByRole('button', { name: 'Thử lại' });
    await expect(again).toBeVisible({ timeout: 14_000 });
    await expect(page.getByText('Mạng đang chập chờn.')).toBeVisible();
    own.hang(undefined);
    await again.click();
    await expect(again).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Đổi cỡ chữ' })).toBeVisible();
  });

  test(`an app that does not arrive says so and can be tried again: ${what}`, async ({
    browser,
    phone,
  }) => {
    const own = phone();
    own.lose(part);
    const page = await own.open(browser, path);
    const again = page.getByRole('button', { name: 'Thử lại' });
    await expect(again).toBeVisible();
    own.lose(undefined);
    await again.click();
    await expect(again).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Đổi cỡ chữ' })).toBeVisible();
  });
}

test('when trying again does not help, the app is started afresh at the same screen', async ({
  browser,
  phone,
}) => {
  const own = phone();
  own.lose(/\/targets\./);
  const page = await own.open(browser, '/chi-tieu');
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await expect(page.getByText('Vẫn chưa được.')).toBeVisible();
  own.lose(undefined);
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await expect(heading(page)).toHaveText('Chỉ tiêu và nghị quyết');
});

test('a receipt code is asked for only when it is known that none was kept', async ({
  browser,
  phone,
}) => {
  const own = phone();
  const errand = { step: null, ticks: {}, submitted: true, receipt: 'H13.55-260910-0007' };
  const touched = Date.parse(clock);
  own.storage.set(
    'errands',
    JSON.stringify({ state: { errands: { 'muon-sach': errand } }, version: 1 }),
  );
  own.storage.set('session', JSON.stringify({ state: { touched }, version: 1 }));
  own.lose(/\/sdk\./);
  const page = await own.open(browser, '/huong-dan/muon-sach');
  await fold(page, 'Làm tới đâu rồi?').locator('summary').first().click();
  await expect(page.getByText('Đang đọc mã hồ sơ đã giữ trên máy này.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Mã số hồ sơ' })).toHaveCount(0);
  own.lose(undefined);
  await expect(page.getByText(errand.receipt, { exact: true })).toBeVisible({ timeout: 20_000 });
});
