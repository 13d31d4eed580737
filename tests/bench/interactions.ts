import type { Browser, Page } from '@playwright/test';
import { cpu, named, screen } from './opening.ts';

type Taps = Readonly<{ p50: number; p95: number }>;

const times = 12;

/** From a tap or a key to the next paint, in milliseconds, on a phone whose network is no matter. */
export async function measureInteractions(
  browser: Browser,
  base: string,
): Promise<Record<string, Taps>> {
  const guide = '/huong-dan/khai-sinh-lien-thong';
  return {
    tick: await taps(browser, `${base}${guide}`, async (page) => {
      const fold = page.locator('details', {
        has: page.getByRole('heading', { name: /^Mang gì/ }),
      });
      if ((await fold.getAttribute('open')) === null) await fold.locator('summary').first().click();
      return () => page.getByRole('checkbox').first().click();
    }),
    'next step': await taps(
      browser,
      `${base}${guide}/tim-giay-chung-sinh`,
      async (page) => () => page.locator('.thumb-bar button').last().click(),
    ),
    filter: await taps(
      browser,
      `${base}/nhiem-vu`,
      async (page) => () => page.getByRole('checkbox').first().click(),
    ),
    'search key': await taps(browser, `${base}/tim`, async (page) => {
      const letters = 'khai sinh cho be'.split('');
      let at = 0;
      await page.getByRole('searchbox').click();
      return () => page.keyboard.type(letters[at++ % letters.length] ?? ' ');
    }),
    'open guide': await taps(
      browser,
      `${base}/`,
      async (page) => async () => {
        if (!(await page.locator('.tiles a').first().isVisible())) {
          await page.goBack();
          await page.locator('.tiles a').first().waitFor();
          await page.waitForTimeout(150);
        }
        await page.locator('.tiles a').first().click();
      },
      'h1',
    ),
    'text size': await taps(
      browser,
      `${base}/`,
      async (page) => () => page.locator('.tool button').click(),
    ),
  };
}

async function taps(
  browser: Browser,
  url: string,
  prepare: (page: Page) => Promise<() => Promise<void>>,
  _until?: string,
): Promise<Taps> {
  const context = await browser.newContext({ ...screen, locale: 'vi-VN' });
  const page = await context.newPage();
  await page.addInitScript(named);
  await page.addInitScript(() => {
    const events: number[] = [];
    Object.assign(window, { tapTimes: events });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (/^(click|keydown|pointerup)$/.test(entry.name)) events.push(entry.duration);
    }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  });
  await page.goto(url);
  await page.waitForSelector('h1');
  await page.waitForTimeout(1500);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  const tap = await prepare(page);
  const all: number[] = [];
  for (let time = 0; time < times; time++) {
    await page.evaluate(() => {
      (window as unknown as { tapTimes: number[] }).tapTimes.length = 0;
    });
    await tap();
    await page.waitForTimeout(400);
    const durations = await page.evaluate(
      () => (window as unknown as { tapTimes: number[] }).tapTimes,
    );
    // Under 16 ms the browser tells nothing.
    all.push(Math.max(8, ...durations));
  }
  await context.close();
  all.sort((a, b) => a - b);
  return {
    p50: all[Math.floor(all.length / 2)] ?? 0,
    p95: all[Math.floor(all.length * 0.95)] ?? 0,
  };
}
