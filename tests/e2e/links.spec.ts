import { www } from './everyScreen.ts';
import { expect, goWithin, heading, test } from './onPhone.ts';

test('every link on every screen leads somewhere', async ({ browser, phone }) => {
  test.setTimeout(240_000);
  const own = phone({ www });
  const page = await own.open(browser);
  await expect(heading(page)).toBeVisible();
  const start = new URL(page.url()).pathname.replace(/\/$/, '');
  const seen = new Set<string>();
  const waiting = ['/'];
  while (waiting.length > 0) {
    const path = waiting.shift() ?? '/';
    if (seen.has(path)) continue;
    seen.add(path);
    await goWithin(page, start + path);
    await expect(page).toHaveURL(new RegExp(`${path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`));
    await expect.poll(() => heading(page).count()).toBe(1);
    await expect(heading(page), path).not.toHaveText(/Không tìm thấy|Chưa mở được|gặp lỗi/);
    const links = await page.$$eval('a[href]', (all) =>
      all.map((a) => a.getAttribute('href') ?? ''),
    );
    for (const link of links) {
      const next = link.startsWith(start) ? link.slice(start.length) || '/' : link;
      // Steps and single items are many and alike: a few of each kind are enough.
      const kind = next.split('/').slice(0, 2).join('/') + (next.split('/').length > 3 ? '/*' : '');
      const alike = [...seen, ...waiting].filter((each) =>
        each.startsWith(kind.replace('/*', '')),
      ).length;
      if (!link.startsWith('#') && !seen.has(next) && alike < 14) waiting.push(next);
    }
  }
});
