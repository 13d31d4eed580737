import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { unfold } from '../e2e/audit.ts';
import { nameOf, prepare, screens, www } from '../e2e/everyScreen.ts';
import { heading, test } from '../e2e/onPhone.ts';

const out = join(import.meta.dirname, 'out');
for (const [number, screen] of screens.entries())
  for (const textSize of ['normal', 'large', 'largest'])
    for (const contrast of ['normal', 'high'])
      test(`${nameOf(screen)} in ${textSize} text and ${contrast} contrast`, async ({
        browser,
        phone,
      }) => {
        const own = phone({ www });
        prepare(own, screen, { textSize, contrast });
        const page = await own.open(browser, screen.path, { deviceScaleFactor: 2 });
        await heading(page).waitFor();
        await page.locator(`html[data-text="${textSize}"][data-contrast="${contrast}"]`).waitFor();
        const file = (kind: string) =>
          join(out, `${number + 1}-${screen.screen}-${textSize}-${contrast}-${kind}.png`);
        await page.screenshot({ path: file('man-hinh') });
        await unfold(page);
        await growToContent(page);
        await page.screenshot({ path: file('ca-trang') });
      });

/** Makes the window as high as the screen's content, so that all of it is in one picture. */
async function growToContent(page: Page): Promise<void> {
  const height = await page.evaluate(() => {
    const scroller = document.querySelector('.zaui-page');
    return (scroller?.scrollHeight ?? 0) + window.innerHeight - (scroller?.clientHeight ?? 0);
  });
  await page.setViewportSize({ width: 360, height: Math.min(height, 8000) });
}
