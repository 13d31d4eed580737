import type { Browser, Page } from '@playwright/test';

/** The phone that is imitated, as in the tables of README: a weak one on a patchy network. */
export const network = {
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 94_000,
};
export const cpu = 4;
export const screen = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 3 };

/** What one opening of a page cost. Times in milliseconds from the beginning, sizes in kilobytes. */
export type Opening = Readonly<{
  /** Until the heading of the screen stood on it. */
  text: number;
  /** What had come over the network by then, and when nothing happened any more. */
  textKb: number;
  idleKb: number;
  requests: number;
  /** The longest the phone was busy at a stretch, and all its work. */
  longest: number;
  work: number;
  heap: number;
  /** How far things moved by themselves. */
  shift: number;
}>;

declare global {
  interface Window {
    bench: { text?: number; shift: number; longest: number };
  }
}

/** The compiler of these files gives functions their names by a helper that pages do not have. */
export const named = 'globalThis.__name = (each) => each;';

function watch(): void {
  window.bench = { shift: 0, longest: 0 };
  const look = () => {
    if (window.bench.text !== undefined || !document.querySelector('h1')?.textContent) return;
    // The frame after the next has it on the screen.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        window.bench.text ??= performance.now();
      }),
    );
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      window.bench.longest = Math.max(window.bench.longest, entry.duration);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      window.bench.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Opens an address as on that phone; `saved` is what localStorage holds before, `warm` what an opening before left in the cache. */
export async function open(
  browser: Browser,
  url: string,
  { saved = {}, warm = false }: { saved?: Record<string, string>; warm?: boolean } = {},
): Promise<Opening> {
  const context = await browser.newContext({ ...screen, locale: 'vi-VN' });
  try {
    if (warm) {
      const before = await context.newPage();
      await before.goto(url);
      await before.waitForSelector('h1');
      await before.waitForTimeout(1500);
      await before.close();
    }
    const page = await context.newPage();
    await page.addInitScript(named);
    await page.addInitScript(watch);
    await page.addInitScript((texts) => {
      for (const [name, text] of Object.entries(texts)) localStorage.setItem(name, text);
    }, saved);
    return await measure(page, url);
  } finally {
    await context.close();
  }
}

async function measure(page: Page, url: string): Promise<Opening> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Performance.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, ...network });
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  let requests = 0;
  let bytes = 0;
  const came: { at: number; bytes: number }[] = [];
  const begun = Date.now();
  session.on('Network.requestWillBeSent', () => {
    requests += 1;
  });
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    came.push({ at: Date.now() - begun, bytes });
  });
  await page.goto(url, { waitUntil: 'commit' });
  const offset = Date.now() - begun - (await page.evaluate(() => performance.now()));
  await page.waitForFunction(() => window.bench.text !== undefined);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(2500);
  const { text = 0, longest, shift } = await page.evaluate(() => window.bench);
  const { metrics } = await session.send('Performance.getMetrics');
  await session.send('HeapProfiler.collectGarbage');
  const heap = await session.send('Runtime.getHeapUsage');
  const byText = came.filter(({ at }) => at <= text + offset).at(-1)?.bytes ?? 0;
  return {
    text,
    textKb: byText / 1000,
    idleKb: bytes / 1000,
    requests,
    longest,
    work: 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0),
    heap: heap.usedSize / 1e6,
    shift,
  };
}
