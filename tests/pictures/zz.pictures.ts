import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { www } from '../e2e/everyScreen.ts';
import { heading, test } from '../e2e/onPhone.ts';

const out = '/tmp/pics';
const guides = readdirSync('src/content/guides').map((f) => f.replace('.json', ''));
const want = process.env.SHOTS?.split(',') ?? [];
for (const spec of want)
  test(spec, async ({ browser, phone }) => {
    const [path, opts = ''] = spec.split('@');
    const own = phone({ www });
    const settings: Record<string, unknown> = {};
    if (opts.includes('h')) settings.helper = true;
    if (opts.includes('L')) settings.textSize = 'largest';
    if (opts.includes('l')) settings.textSize = 'large';
    if (opts.includes('c')) settings.contrast = 'high';
    own.storage?.set?.('settings', JSON.stringify({ state: settings, version: 1 }));
    const page = await own.open(browser, path as string, { deviceScaleFactor: 2 });
    await heading(page).waitFor();
    await page.waitForTimeout(300);
    const name = (path as string).replace(/[^a-z0-9]+/g, '_') + opts;
    await page.screenshot({ path: join(out, `${name}.png`) });
    const height = await page.evaluate(() => {
      const s = document.querySelector('.zaui-page');
      return (s?.scrollHeight ?? 0) + window.innerHeight - (s?.clientHeight ?? 0);
    });
    await page.setViewportSize({ width: 360, height: Math.min(height, 6000) });
    await page.screenshot({ path: join(out, `${name}-all.png`) });
    console.log(name, height, (height / 740).toFixed(2));
  });
if (process.env.MEASURE)
  test('measure guides', async ({ browser, phone }) => {
    test.setTimeout(300000);
    const page = await phone({ www }).open(browser, '/huong-dan', {});
    await heading(page).waitFor();
    for (const g of guides) {
      await page.evaluate(
        (p) => {
          history.pushState({ idx: 1 }, '', p);
          dispatchEvent(new PopStateEvent('popstate', { state: { idx: 1 } }));
        },
        `${new URL(page.url()).pathname.replace(/\/huong-dan.*$/, '')}/huong-dan/${g}`,
      );
      await page.waitForTimeout(400);
      const m = await page.evaluate(() => {
        const s = document.querySelector('.zaui-page') as HTMLElement;
        const rail = document.querySelector('.rail')?.getBoundingClientRect().top ?? 0;
        return {
          h: s.scrollHeight,
          c: s.clientHeight,
          rail: rail + s.scrollTop,
          t: document.querySelector('h1')?.textContent,
        };
      });
      console.log(
        g.padEnd(28),
        ((m.h + 740 - m.c) / 740).toFixed(2),
        'rail',
        (m.rail / 740).toFixed(2),
        m.t,
      );
    }
  });
