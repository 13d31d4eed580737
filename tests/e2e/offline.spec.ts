import { expect, fold, heading, nextStep, platforms, sdkLoaded, test, things } from './onPhone.ts';

const guide = '/huong-dan/lam-the';

for (const platform of platforms)
  test(`${platform}: an errand goes on to its end after the network is gone`, async ({
    browser,
    phone,
  }) => {
    const own = phone({ platform });
    const page = await own.open(browser, guide);
    await sdkLoaded(own);
    // An errand that is begun brings all it leads through while the phone has nothing else to do.
    await (await things(page)).first().check();
    await expect(async () => {
      await own.goOnline();
      await page.waitForTimeout(500);
      await own.goOffline();
      await page.getByText('Máy đang mất mạng. Còn làm được gì?').click();
      await expect(page.getByText('Việc đang làm đã tải đủ, vẫn làm tiếp được.')).toBeVisible({
        timeout: 500,
      });
    }).toPass();
    await expect(page.getByText('Mở trang ngoài và gửi qua Zalo thì chờ có mạng.')).toBeVisible();
    await page.getByRole('link', { name: 'Bắt đầu bước đầu tiên' }).click();
    const finish = page.getByRole('button', { name: 'Xong hết, về hướng dẫn' });
    while ((await finish.count()) === 0) {
      const before = page.url();
      await nextStep(page).click();
      await expect(page).not.toHaveURL(before);
    }
    await finish.click();
    await page.getByLabel('Tôi đã bấm nộp').check();
    await expect(heading(page)).toContainText('Làm thẻ đọc');
    await page.getByRole('link', { name: 'Tờ dặn dò chữ to' }).click();
    await expect(heading(page)).not.toContainText('Chưa mở được');
    await page.getByRole('button', { name: 'Quay lại' }).click();
    await page.getByRole('link', { name: 'Trao việc qua máy khác' }).click();
    await expect(heading(page)).not.toContainText('Chưa mở được');
    await page.getByRole('button', { name: 'Quay lại' }).click();
    const official = fold(page, /^Thủ tục, thông báo/);
    await official.locator('summary').first().click();
    await official.getByRole('link').first().click();
    await expect(heading(page)).not.toContainText('Chưa mở được');

    await own.goOnline();
    await expect(page.getByText('Máy đang mất mạng. Còn làm được gì?')).toHaveCount(0);
  });

test('what has not been loaded is not said to work', async ({ browser, phone }) => {
  const own = phone();
  own.lose(/paper/);
  const page = await own.open(browser, guide);
  await sdkLoaded(own);
  await page.waitForLoadState('networkidle');
  await (await things(page)).first().check();
  await own.goOffline();
  await page.getByText('Máy đang mất mạng. Còn làm được gì?').click();
  await expect(page.getByText('Việc đang làm mới tải một phần.')).toBeVisible();
  await expect(page.getByText('Trang đã mở rồi vẫn coi được.')).toBeVisible();
});

test('a part that did not come opens by itself when the network is back, and nothing is lost', async ({
  browser,
  phone,
}) => {
  const own = phone();
  own.lose(/paper/);
  const page = await own.open(browser, guide);
  await sdkLoaded(own);
  await (await things(page)).first().check();
  await own.goOffline();
  await page.getByRole('link', { name: 'Tờ dặn dò chữ to' }).click();
  await expect(heading(page)).toHaveText('Chưa mở được phần này');
  await expect(page.getByText('Có mạng lại, phần này tự mở.')).toBeVisible();
  own.lose(undefined);
  await own.goOnline();
  await expect(heading(page)).toContainText('Tờ dặn dò');
  await page.getByRole('button', { name: 'Quay lại' }).click();
  await expect((await things(page)).first()).toBeChecked();
});
