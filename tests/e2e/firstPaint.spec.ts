import type { Page } from '@playwright/test';
import { expect, heading, platforms, test } from './onPhone.ts';

/** What stands on the page before the app itself has come, and how the app takes it over. */

const errand = { step: null, ticks: { chon: true }, submitted: false, receipt: null };
const kept = JSON.stringify({ state: { errands: { 'lam-the': errand } }, version: 1 });
const session = JSON.stringify({
  state: { touched: Date.parse('2026-11-22T09:00:00+07:00') },
  version: 1,
});

/** How far things have moved by themselves since the page was opened. */
async function shift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 300);
      }),
  );
}

for (const platform of platforms) {
  test(`${platform}: home is there before the app, and what is pressed meanwhile is pressed then`, async ({
    browser,
    phone,
  }) => {
    const own = phone({ platform });
    const arrive = own.hold(/\/main\./);
    const page = await own.open(browser);
    await expect(heading(page)).toHaveText('Bà con cần làm gì?');
    const before = page.url();
    await page.getByRole('link', { name: 'Coi mọi hướng dẫn' }).click();
    await page.waitForTimeout(100);
    expect(page.url()).toBe(before);
    arrive();
    await expect(heading(page)).toHaveText('Hướng dẫn');
    await page.goBack();
    await expect(heading(page)).toHaveText('Bà con cần làm gì?');
  });

  test(`${platform}: what is typed before the app listens is searched for`, async ({
    browser,
    phone,
  }) => {
    const own = phone({ platform });
    const arrive = own.hold(/\/main\./);
    const page = await own.open(browser);
    await page.getByRole('searchbox').fill('làm thẻ');
    await page.getByRole('searchbox').press('Enter');
    arrive();
    await expect(page.getByRole('searchbox')).toHaveValue('làm thẻ');
    await expect(heading(page)).toHaveText('Tìm');
  });

  test(`${platform}: errands at hand come to home without moving what stands there`, async ({
    browser,
    phone,
  }) => {
    const own = phone({ platform });
    own.storage.set('errands', kept);
    own.storage.set('session', session);
    const first = await own.open(browser);
    await expect(first.getByRole('heading', { name: 'Việc đang làm' })).toBeVisible();
    const again = await own.open(browser);
    await expect(again.getByRole('heading', { name: 'Việc đang làm' })).toBeVisible();
    expect(await shift(again)).toBe(0);
  });

  test(`${platform}: kept letters and contrast stand in the first paint`, async ({
    browser,
    phone,
  }) => {
    const own = phone({ platform });
    const first = await own.open(browser, '/cai-dat');
    await first.getByLabel('Chữ rất to').check();
    await first.getByLabel('Đậm, tương phản cao').check();
    const arrive = own.hold(/\/main\./);
    const page = await own.open(browser);
    await expect(heading(page)).toHaveText('Bà con cần làm gì?');
    await expect(page.locator('html')).toHaveAttribute('data-text', 'largest');
    await expect(page.locator('html')).toHaveAttribute('data-contrast', 'high');
    arrive();
    await expect(page.getByRole('button', { name: 'Đổi cỡ chữ' })).toBeVisible();
    expect(await shift(page)).toBe(0);
  });
}

for (const path of ['/', '/huong-dan'])
  test(`an app that comes after it was given up takes its place: ${path}`, async ({
    browser,
    phone,
  }) => {
    const own = phone();
    const arrive = own.hold(/\/main\./);
    const page = await own.open(browser, path);
    await expect(page.getByRole('button', { name: 'Thử lại' })).toBeVisible({ timeout: 14_000 });
    await expect(page.locator('h1')).toHaveCount(1);
    arrive();
    await expect(heading(page)).toHaveText(path === '/' ? 'Bà con cần làm gì?' : 'Hướng dẫn');
    await expect(page.getByRole('button', { name: 'Thử lại' })).toHaveCount(0);
  });
