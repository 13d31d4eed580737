import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { FakePhone, type PhoneOptions } from '../host/phone.ts';

/** The day on which the content was last read; what depends on the date is tested around it. */
export const clock = '2026-11-22T09:00:00+07:00';

/**
 * `phone` makes a phone with a pinned clock, on which the made site is installed unless told. At the end of each test it is seen that the app asked
 * for nothing beyond Zalo, and that no script broke.
 */
export const test = base.extend<{ phone: (options?: PhoneOptions) => FakePhone }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from this pattern
  phone: async ({}, use) => {
    const phones: FakePhone[] = [];
    const madeSite = process.env.MADE_WWW;
    await use((options) => {
      const phone = new FakePhone({ clock, ...(madeSite ? { www: madeSite } : {}), ...options });
      phones.push(phone);
      return phone;
    });
    for (const phone of phones) {
      await phone.close();
      expect(phone.refused, 'addresses beyond Zalo').toEqual([]);
      expect(phone.pageErrors, 'broken scripts').toEqual([]);
      expect(phone.consoleErrors, 'errors on the console').toEqual([]);
    }
  },
});

export { expect };

export const platforms = ['android', 'ios'] as const;

export const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Waits until the SDK has been loaded and has begun to talk to Zalo. */
export async function sdkLoaded(phone: FakePhone): Promise<void> {
  await expect.poll(() => phone.callsOf('action.jump.login').length).toBeGreaterThan(0);
}

/** Moves to another screen without loading the app anew, as its own links do. */
export async function goWithin(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState({ idx: 1, key: to }, '', to);
    dispatchEvent(new PopStateEvent('popstate', { state: { idx: 1, key: to } }));
  }, path);
}

/** The ticks on the things that a guide says to bring; the list is opened first. */
export async function things(page: Page): Promise<Locator> {
  const list = page.locator('details', { has: page.getByRole('heading', { name: /^Mang gì/ }) });
  await list.waitFor();
  if ((await list.getAttribute('open')) === null) await list.locator('summary').first().click();
  return list.getByRole('checkbox');
}

/** The way on from a step, under the thumb. */
export const nextStep = (page: Page) =>
  page.getByRole('button', { name: /^(Xong, bước tiếp|Bước tiếp theo)$/ }).last();

/** A fold of the screen by its heading. */
export const fold = (page: Page, name: string | RegExp) =>
  page.locator('details', { has: page.getByRole('heading', { name }) });
