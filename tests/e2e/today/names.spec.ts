import { www } from '../everyScreen.ts';
import { expect, test } from '../onPhone.ts';

test('an old commune name leads to the new one', async ({ browser, phone }) => {
  const page = await phone({ www }).open(browser, '/xa-phuong');
  await page.getByLabel('Tên xã, phường').fill('thi tran nang mau');
  await expect(page.locator('.unit-name')).toHaveText('Xã Vị Thủy');
});

test('a name that several places carry is asked about, with the former district', async ({
  browser,
  phone,
}) => {
  const page = await phone({ www }).open(browser, '/xa-phuong');
  await page.getByLabel('Tên xã, phường').fill('xã Vị Thủy');
  await expect(page.getByText(/Bạn đang nói nơi nào\?/)).toBeVisible();
  await page.getByRole('button', { name: /Huyện Vị Thủy cũ/ }).click();
  await expect(page.locator('.unit-name')).toHaveText('Xã Vĩnh Thuận Đông');
});

test('a unit found by search opens with what it is made of', async ({ browser, phone }) => {
  const page = await phone({ www }).open(browser, '/tim?q=thị%20trấn%20Nàng%20Mau');
  await page
    .getByRole('link', { name: /Xã Vị Thủy/ })
    .first()
    .click();
  await expect(page.locator('.unit-name')).toHaveText('Xã Vị Thủy');
  await expect(page.getByText('Thị trấn Nàng Mau', { exact: false }).first()).toBeVisible();
});
