import type { Page } from '@playwright/test';
import type { FakePhone } from '../host/phone.ts';
import { expect, goWithin, platforms, sdkLoaded, test, things } from './onPhone.ts';

/** What is said of keeping and wiping is so, also on a phone whose storage does not do as it is told. */

const guide = '/huong-dan/lam-the';
const receipt = 'H61.2-261122-0007';
const errand = { step: null, ticks: {}, submitted: true, receipt };
const kept = JSON.stringify({ state: { errands: { 'lam-the': errand } }, version: 1 });
const session = JSON.stringify({
  state: { touched: Date.parse('2026-11-22T09:00:00+07:00') },
  version: 1,
});

const settings = JSON.stringify({ state: { textSize: 'large' }, version: 1 });

/** A phone that holds an errand with its receipt. */
function used(phone: FakePhone): FakePhone {
  phone.storage.set('errands', kept);
  phone.storage.set('session', session);
  phone.storage.set('settings', settings);
  return phone;
}

/** Waits until the phone's storage has come and has been read. */
async function storageRead(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-text', 'large');
}

async function wipe(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Xóa hết' }).click();
  await page.getByRole('button', { name: 'Xóa thật' }).click();
}

const notKept = 'Máy không lưu được. Đóng ứng dụng là mất.';

for (const platform of platforms)
  test.describe(platform, () => {
    test('what the phone does not let go of is not said to be gone, nor shown again', async ({
      browser,
      phone,
    }) => {
      const own = used(phone({ platform }));
      const page = await own.open(browser, '/cai-dat');
      await storageRead(page);
      own.breakStorage('stuck');
      await wipe(page);
      await expect(page.getByText('Máy chưa xóa được hết. Bấm “Xóa hết” lần nữa.')).toBeVisible();
      await expect(page.getByText('Đã xóa.')).toHaveCount(0);

      const stuck = await own.open(browser, guide);
      await sdkLoaded(own);
      await expect(stuck.getByText('Đang làm dở')).toHaveCount(0);
      await expect(stuck.getByText(receipt)).toHaveCount(0);

      own.mendStorage();
      await own.open(browser, guide);
      await expect.poll(() => JSON.stringify([...own.storage])).not.toContain(receipt);
      await expect(own.page.getByText(receipt)).toHaveCount(0);
      // What the next person does is kept again, and not taken for what was to go.
      await (await things(own.page)).first().check();
      const again = await own.open(browser, guide);
      await expect((await things(again)).first()).toBeChecked();
    });

    test('a second press wipes what the first could not', async ({ browser, phone }) => {
      const own = used(phone({ platform }));
      const page = await own.open(browser, '/cai-dat');
      await storageRead(page);
      own.breakStorage({ refuse: -3000 });
      await wipe(page);
      await expect(page.getByText('Máy chưa xóa được hết.')).toBeVisible();
      own.mendStorage();
      await wipe(page);
      await expect(page.getByText('Đã xóa. Máy này không còn giữ gì của bạn.')).toBeVisible();
      expect(JSON.stringify([...own.storage])).not.toContain(receipt);
    });

    test('a storage that refused from the start is wiped when it can be reached', async ({
      browser,
      phone,
    }) => {
      const own = used(phone({ platform }));
      own.breakStorage('throws');
      const page = await own.open(browser, '/cai-dat');
      await sdkLoaded(own);
      await wipe(page);
      await expect(page.getByText('Máy chưa xóa được hết.')).toBeVisible();
      own.mendStorage();
      await own.open(browser, guide);
      await expect.poll(() => JSON.stringify([...own.storage])).not.toContain(receipt);
      await expect(own.page.getByText(receipt)).toHaveCount(0);
    });

    test('before the storage has come, what is still to be wiped is told, and is', async ({
      browser,
      phone,
    }) => {
      const own = used(phone({ platform }));
      own.lose(/\/sdk\./);
      const page = await own.open(browser, '/cai-dat');
      await wipe(page);
      await expect(page.getByText('Màn hình đã sạch.')).toBeVisible();
      own.lose(undefined);
      await expect(page.getByText('Đã xóa. Máy này không còn giữ gì của bạn.')).toBeVisible({
        timeout: 20_000,
      });
      expect(JSON.stringify([...own.storage])).not.toContain(receipt);
    });

    test('a full storage is told at once, wherever keeping is spoken of', async ({
      browser,
      phone,
    }) => {
      const own = phone({ platform });
      const page = await own.open(browser, guide);
      await (await things(page)).first().check();
      await expect.poll(() => own.storage.has('errands')).toBe(true);
      own.breakStorage('full');
      await (await things(page)).first().uncheck();
      await expect(page.getByText(notKept)).toBeVisible();
      await own.goOffline();
      await page.getByText('Máy đang mất mạng. Còn làm được gì?').click();
      await expect(page.getByText('Máy chưa lưu được việc vừa làm.')).toBeVisible();
      await expect(page.getByText('vẫn nằm trên máy này')).toHaveCount(0);
      await own.goOnline();
      await goWithin(page, own.address('/cai-dat'));
      await page.getByLabel('Chữ to', { exact: true }).check();
      await expect(page.getByText('Máy không lưu được nên lần sau phải chọn lại.')).toBeVisible();
      await expect(page.getByText('Lần sau mở lại vẫn giữ như vậy.')).toHaveCount(0);

      own.mendStorage();
      await page.getByLabel('Chữ vừa', { exact: true }).check();
      await expect(page.getByText('Lần sau mở lại vẫn giữ như vậy.')).toBeVisible();
    });

    test('a tick made before the storage has come outlives a closing', async ({
      browser,
      phone,
    }) => {
      const own = used(phone({ platform }));
      own.lose(/\/sdk\./);
      const page = await own.open(browser, guide);
      await (await things(page)).first().check();
      await own.close();
      own.lose(undefined);
      const again = await own.open(browser, guide);
      await expect((await things(again)).first()).toBeChecked({ timeout: 20_000 });
      await expect.poll(() => own.storage.get('errands') ?? '').toContain(receipt);
      expect(await again.evaluate(() => localStorage.getItem('early errands'))).toBeNull();
    });

    test('a tick made before the storage has come does not outlive a wiping', async ({
      browser,
      phone,
    }) => {
      const own = phone({ platform });
      own.lose(/\/sdk\./);
      const page = await own.open(browser, guide);
      await (await things(page)).first().check();
      await goWithin(page, own.address('/cai-dat'));
      await wipe(page);
      await own.close();
      own.lose(undefined);
      const again = await own.open(browser, guide);
      await sdkLoaded(own);
      await expect((await things(again)).first()).not.toBeChecked();
      expect(await again.evaluate(() => Object.keys(localStorage))).toEqual([]);
    });
  });
