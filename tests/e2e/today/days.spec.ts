import { www } from '../everyScreen.ts';
import { expect, heading, test } from '../onPhone.ts';

test('the fee waiver is told to its last day and gone the day after', async ({
  browser,
  phone,
}) => {
  const last = await phone({ www, clock: '2027-02-28T23:00:00+07:00' }).open(browser);
  await expect(last.getByText('Phí được miễn, giảm đến hết 28/02/2027')).toBeVisible();
  await expect(last.getByRole('link', { name: 'Đưa giấy lên VNeID' })).toBeVisible();

  const gone = await phone({ www, clock: '2027-03-01T00:10:00+07:00' }).open(browser);
  await expect(heading(gone)).toBeVisible();
  await expect(gone.getByText('Phí được miễn, giảm đến hết 28/02/2027')).toHaveCount(0);
  await expect(gone.getByRole('link', { name: 'Đưa giấy lên VNeID' })).toHaveCount(0);
});

test('from 01/3/2027 the death certificate has its new name', async ({ browser, phone }) => {
  const before = await phone({ www, clock: '2027-02-28T08:00:00+07:00' }).open(
    browser,
    '/huong-dan/khai-tu-lien-thong',
  );
  await expect(heading(before)).toBeVisible();
  const old = await before.locator('main').innerText();
  const after = await phone({ www, clock: '2027-03-01T08:00:00+07:00' }).open(
    browser,
    '/huong-dan/khai-tu-lien-thong',
  );
  await expect(heading(after)).toBeVisible();
  expect(await after.locator('main').innerText()).not.toBe(old);
});

for (const wrong of ['1970-01-01T08:00:00+07:00', '2024-05-01T08:00:00+07:00'])
  test(`a clock at ${wrong.slice(0, 10)} is not believed: nothing old is still to come`, async ({
    browser,
    phone,
  }) => {
    for (const path of ['/', '/nay-da-doi', '/huong-dan']) {
      const shown = async (clock: string) => {
        const page = await phone({ www, clock }).open(browser, path);
        await expect(heading(page)).toBeVisible();
        await page.waitForLoadState('networkidle');
        return page.locator('main').innerText();
      };
      expect(await shown(wrong), path).toBe(await shown('2026-11-25T08:00:00+07:00'));
    }
  });

test('a screen that is kept on over midnight shows the new day', async ({ browser, phone }) => {
  const page = await phone({ www, clock: '2027-02-28T23:59:00+07:00' }).open(browser);
  const waiver = page.getByText('Phí được miễn, giảm đến hết 28/02/2027');
  await expect(waiver).toBeVisible();
  await page.clock.setFixedTime(new Date('2027-03-01T00:01:00+07:00'));
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(waiver).toHaveCount(0);
});
