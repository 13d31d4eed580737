import { audit, sticksOut, tooSmall, unfold } from './audit.ts';
import {
  expect,
  heading,
  nameOf,
  platforms,
  prepare,
  screens,
  sdkLoaded,
  test,
} from './onPhone.ts';

const textSizes = ['normal', 'large', 'largest'] as const;
const contrasts = ['normal', 'high'] as const;

for (const platform of platforms)
  for (const screen of screens)
    test(`${platform}: ${nameOf(screen)} opens by its link and names the document`, async ({
      browser,
      phone,
    }) => {
      const { path, title } = screen;
      const own = phone({ platform });
      prepare(own, screen);
      const page = await own.open(browser, path);

      await expect(heading(page)).toContainText(title);
      await expect(page).toHaveTitle(new RegExp(`^${title}.* – Hậu Giang số$`));
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('vi');
      expect(await page.locator('h1').count()).toBe(1);
      await sdkLoaded(own);
    });

for (const screen of screens)
  for (const contrast of contrasts)
    test(`${nameOf(screen)} in ${contrast} contrast has no barrier that axe can find`, async ({
      browser,
      phone,
    }) => {
      const own = phone();
      prepare(own, screen, { textSize: 'normal', contrast });
      const page = await own.open(browser, screen.path);
      await expect(heading(page)).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('data-contrast', contrast);
      await unfold(page);

      expect(await audit(page)).toEqual([]);
    });

for (const screen of screens)
  for (const textSize of textSizes)
    test(`${nameOf(screen)} in ${textSize} text fits 320 px, with nothing too small to read or to hit`, async ({
      browser,
      phone,
    }) => {
      const own = phone();
      prepare(own, screen, { textSize, contrast: 'normal' });
      const page = await own.open(browser, screen.path, { viewport: { width: 320, height: 640 } });
      await expect(heading(page)).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('data-text', textSize);
      await unfold(page);

      expect(await sticksOut(page)).toEqual([]);
      expect(await tooSmall(page)).toEqual([]);
    });
