import { expect, heading, sdkLoaded, test } from './onPhone.ts';

test('an old name leads to the new one, also by search', async ({ browser, phone }) => {
  const page = await phone().open(browser, '/xa-phuong');
  await page.getByLabel('Tên xã, phường').fill('xa mau');
  await expect(page.locator('.unit-name')).toHaveText('Phường Mẫu');
  const searched = await phone().open(browser, '/tim?q=xã%20mẫu');
  await searched
    .getByRole('link', { name: /Phường Mẫu/ })
    .first()
    .click();
  await expect(searched.locator('.unit-name')).toHaveText('Phường Mẫu');
  await expect(searched.getByText('Xã Mẫu', { exact: false }).first()).toBeVisible();
});

test('nothing found offers people to ask', async ({ browser, phone }) => {
  const page = await phone().open(browser, '/tim?q=qqqq%20zzzz');
  await expect(page.getByText('Chưa thấy “qqqq zzzz”.')).toBeVisible();
  await expect(page.getByText('Hỏi UBND xã, phường nơi bạn ở.')).toBeVisible();
});

test('what was typed is still there when coming back from a hit', async ({ browser, phone }) => {
  const page = await phone().open(browser, '/tim');
  await page.getByLabel('Bạn cần làm gì?').fill('làm thẻ');
  await expect(page).toHaveURL(/q=/);
  await page
    .getByRole('link', { name: /Làm thẻ đọc/ })
    .first()
    .click();
  await expect(heading(page)).not.toHaveText('Tìm');
  await page.getByRole('button', { name: 'Quay lại' }).click();
  await expect(page.getByLabel('Bạn cần làm gì?')).toHaveValue('làm thẻ');
});

test('a hit pressed right after typing opens, and the search does not take the person back', async ({
  browser,
  phone,
}) => {
  const page = await phone().open(browser, '/tim');
  await page.getByLabel('Bạn cần làm gì?').fill('mượn sách');
  await page.getByRole('link', { name: 'Mượn sách', exact: true }).click();
  await expect(heading(page)).toHaveText('Mượn sách');
  await page.waitForTimeout(900);
  await expect(page).toHaveURL(/huong-dan\/muon-sach$/);
});

test('a link to another search is followed while one is open', async ({ browser, phone }) => {
  const own = phone();
  const page = await own.open(browser, '/tim?q=thẻ');
  await sdkLoaded(own);
  await expect.poll(() => own.openLink('/tim?q=mượn sách')).toBe(true);
  await expect(page.getByLabel('Bạn cần làm gì?')).toHaveValue('mượn sách');
});

test('a procedure leads to its guide and back, and says where nothing is known', async ({
  browser,
  phone,
}) => {
  const page = await phone().open(browser, '/thu-tuc?nhom=khong-con');
  await expect(page.getByText('Có 1 thủ tục.')).toBeVisible();
  await page.getByLabel('Nhóm').selectOption('the-doc');
  await page.getByRole('link', { name: /Làm thẻ đọc/ }).click();
  await expect(page.getByText('Chưa có dữ liệu kiểm chứng.').first()).toBeVisible();
  await page.getByRole('link', { name: 'Làm thẻ đọc qua mạng' }).click();
  await expect(heading(page)).toHaveText('Làm thẻ đọc qua mạng');
  await page.getByRole('button', { name: 'Quay lại' }).click();
  await page.getByRole('button', { name: 'Quay lại' }).click();
  await expect(page.getByText('Có 1 thủ tục.')).toBeVisible();
  await expect(page.getByLabel('Nhóm')).toHaveValue('the-doc');
});

test('the exit screen shows the whole address and lets one copy it', async ({ browser, phone }) => {
  const own = phone();
  const page = await own.open(browser, '/roi-ung-dung/trang-the');
  await expect(page.locator('.exit-address')).toHaveText('https://mau.gov.vn/the');
  await expect(page.getByText('Không ai được hỏi mã OTP của bạn')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Mở trang này' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Chép địa chỉ' }).click();
  await expect(page.getByText(/Đã chép địa chỉ|Máy chưa chép được/)).toBeVisible();
  expect(own.callsOf('action.open.inapp')).toEqual([]);
});

test('an address that has been given up is not shown any more', async ({ browser, phone }) => {
  const page = await phone({ clock: '2027-01-01T08:00:00+07:00' }).open(
    browser,
    '/roi-ung-dung/trang-the',
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
  const own = phone();
  const page = await own.open(browser, '/roi-ung-dung/trang-xa');
  await sdkLoaded(own);
  await page.getByRole('button', { name: 'Mở trang này' }).click();
  await expect.poll(() => own.callsOf('action.open.inapp')).toHaveLength(1);
  expect(JSON.stringify(own.callsOf('action.open.inapp')[0]?.data)).toContain(
    'https://mau.gov.vn/',
  );
  const hidden = await own.open(browser, '/roi-ung-dung/trang-kin');
  await expect(hidden.getByText('Không có địa chỉ này trong sổ của ứng dụng.')).toBeVisible();
});

test('what is typed stays as it is typed, and its address is shortened and composed', async ({
  browser,
  phone,
}) => {
  const page = await phone().open(browser, '/tim');
  const field = page.getByRole('searchbox');
  const long = 'làm thẻ đọc sách '.repeat(9);
  await field.fill(long);
  await expect(page).toHaveURL(/tim\?q=/);
  await expect.poll(() => new URL(page.url()).searchParams.get('q')?.length).toBe(100);
  await expect(field).toHaveValue(long);

  const apart = 'thẻ đọc'.normalize('NFD');
  await field.fill(apart);
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('thẻ đọc');
  await expect(field).toHaveValue(apart);
});

test('each other result is announced, also when their number is the same', async ({
  browser,
  phone,
}) => {
  const page = await phone().open(browser, '/tim');
  const field = page.getByRole('searchbox');
  await field.fill('mượn sách');
  await expect(page.getByText(/^Có \d+ kết quả\.$/)).toBeVisible();
  await page.evaluate(() => {
    let told = 0;
    for (const region of document.querySelectorAll('[aria-live]'))
      new MutationObserver(() => {
        told += 1;
        Object.assign(window, { told });
      }).observe(region, { childList: true, subtree: true, characterData: true });
  });
  await field.fill('mượn sách ');
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'told') ?? 0)).toBeGreaterThan(0);
});

test('an errand that is over says so on its steps and where it is handed over', async ({
  browser,
  phone,
}) => {
  const own = phone({ clock: '2027-03-01T08:00:00+07:00' });
  for (const path of ['/huong-dan/muon-sach/chon', '/trao-viec/muon-sach']) {
    const page = await own.open(browser, path);
    await expect(page.getByText('Việc này chỉ có tới hết ngày 28/02/2027.')).toBeVisible();
  }
});

test('an address that ends while its screen is open is not opened any more', async ({
  browser,
  phone,
}) => {
  const own = phone({ clock: '2026-12-31T23:59:00+07:00' });
  const page = await own.open(browser, '/roi-ung-dung/trang-tam');
  const open = page.getByRole('button', { name: 'Mở trang này' });
  await expect(open).toBeVisible();
  await page.clock.setFixedTime(new Date('2027-01-01T00:01:00+07:00'));
  await open.click();
  await expect(page.getByText('Địa chỉ này đã ngừng dùng sau ngày 31/12/2026.')).toBeVisible();
  expect(own.callsOf('action.open.inapp')).toEqual([]);
});
