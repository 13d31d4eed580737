import type { Page } from '@playwright/test';
import { audit, sticksOut, tooSmall, unfold } from './audit.ts';
import { appName, nameOf, prepare, screens, www } from './everyScreen.ts';
import { expect, goWithin, heading, sdkLoaded, test } from './onPhone.ts';

/** What stands there first may give way to a question, once it is known who used the phone. */
async function opensAndNames(page: Page): Promise<void> {
  await expect(async () =>
    expect(await page.title()).toBe(`${await heading(page).innerText()} – ${appName}`),
  ).toPass();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('vi');
  expect(await page.locator('h1').count()).toBe(1);
}

for (const half of [0, 1])
  test(`ios: every screen opens by its link and names the document: ${half + 1} of 2`, async ({
    browser,
    phone,
  }) => {
    test.setTimeout(120_000);
    const mine = screens.filter((_, at) => at % 2 === half);
    for (const screen of mine) {
      const own = phone({ www, platform: 'ios' });
      prepare(own, screen);
      await opensAndNames(await own.open(browser, screen.path));
      await sdkLoaded(own);
      await own.close();
    }
  });

test('no two screens bear the same name, and only a wrong link is not found', async ({
  browser,
  phone,
}) => {
  const page = await phone({ www }).open(browser);
  await expect(heading(page)).not.toBeEmpty();
  const start = new URL(page.url()).pathname.replace(/\/$/, '');
  const named = new Map<string, string>();
  for (const { screen, path, when } of screens) {
    if (when || named.has(screen)) continue;
    const before = await heading(page).innerText();
    await goWithin(page, start + path);
    if (screen !== 'home') await expect(heading(page)).not.toHaveText(before);
    named.set(screen, await heading(page).innerText());
  }
  expect(new Set(named.values()).size).toBe(named.size);
});

/** Changes how the page looks, as the setting would. */
const look = (page: Page, looks: Readonly<Record<string, string>>) =>
  page.evaluate((data) => Object.assign(document.documentElement.dataset, data), looks);

for (const screen of screens)
  test(`${nameOf(screen)} opens by its link, has no barrier that axe can find, and fits 320 px with nothing too small to read or to hit`, async ({
    browser,
    phone,
  }) => {
    const own = phone({ www });
    prepare(own, screen, { textSize: 'largest', contrast: 'high' });
    const page = await own.open(browser, screen.path, { viewport: { width: 320, height: 640 } });
    await opensAndNames(page);
    await sdkLoaded(own);
    await expect(page.locator('html')).toHaveAttribute('data-text', 'largest');
    await unfold(page);
    for (const text of ['largest', 'large', 'normal']) {
      await look(page, { text });
      expect(await sticksOut(page), text).toEqual([]);
      expect(await tooSmall(page), text).toEqual([]);
    }
    expect(await audit(page), 'high').toEqual([]);
    await look(page, { contrast: 'normal' });
    expect(await audit(page, true), 'normal').toEqual([]);
  });
