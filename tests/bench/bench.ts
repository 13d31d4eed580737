import { mkdirSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../e2e/chromium.ts';
import { measureInteractions } from './interactions.ts';
import { type Opening, open } from './opening.ts';
import { buildFloor, buildPlain, serve } from './pages.ts';

/**
 * `npm run bench [rounds]`: opens the built app, the least such a page can be, and what Zalo's starter makes of
 * it, in turns, on an imitated weak phone. Prints medians and ratios and writes them to
 * `tests/bench/out/`. Compare ratios of one run; milliseconds change from machine to machine.
 */

const rounds = Number(process.argv[2] ?? 5);
const root = join(import.meta.dirname, '../..');
const www = process.env.BENCH_WWW ?? join(root, 'www');
const appIds = { app: '1', plain: '2' } as const;

/** The screens that are opened by a link. */
const links = {
  home: '/',
  task: '/nhiem-vu/sua-cho-chua-tot',
  guide: '/huong-dan/khai-sinh-lien-thong',
  step: '/huong-dan/khai-sinh-lien-thong/tim-giay-chung-sinh',
  procedure: '/thu-tuc/bhxh-mot-lan',
  search: '/tim?q=khai%20sinh',
};

const executablePath = findChromium();
const uploads = new Map([[appIds.app, www] as [string, string]]);
const server = serve(uploads);
await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
const { port } = server.address() as AddressInfo;
const host = `http://h5.zdn.vn:${port}`;
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  // The name makes the app fetch Zalo's SDK, as on a phone; nothing else is reached.
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--host-resolver-rules=MAP h5.zdn.vn 127.0.0.1, MAP * ~NOTFOUND',
    `--unsafely-treat-insecure-origin-as-secure=${host}`,
  ],
});

uploads.set(appIds.plain, await buildPlain());
const urls: Record<string, string> = { plain: `${host}/zapps/${appIds.plain}/` };
for (const [at, [name, path]] of Object.entries(links).entries()) {
  urls[name] = `${host}/zapps/${appIds.app}${path}`;
  const page = await browser.newPage();
  await page.goto(urls[name]);
  await page.waitForSelector('h1');
  await page.waitForTimeout(1500);
  const id = String(10 + at);
  uploads.set(
    id,
    buildFloor(www, await page.evaluate(() => document.getElementById('app')?.innerHTML ?? '')),
  );
  urls[`floor of ${name}`] = `${host}/zapps/${id}/`;
  await page.close();
}

const saved = {
  settings: JSON.stringify({ state: { textSize: 'large', contrast: 'high' }, version: 1 }),
};
const runs: Record<string, () => Promise<Opening>> = {
  ...Object.fromEntries(
    Object.entries(urls).map(([name, url]) => [name, () => open(browser, url)]),
  ),
  'home, warm': () => open(browser, urls.home ?? '', { warm: true }),
  'home, settings kept': () => open(browser, urls.home ?? '', { saved }),
};
const openings: Record<string, Opening[]> = {};
for (let round = 0; round < rounds; round++)
  for (const [name, run] of Object.entries(runs))
    openings[name] = [...(openings[name] ?? []), await run()];

const medians = Object.fromEntries(
  Object.entries(openings).map(([name, all]) => [name, medianOf(all)]),
);
const row = (name: string) => medians[name] as Opening;
const plain = row('plain');
console.log(
  '\nscreen                text ms  ÷floor  ÷plain  KB then  KB idle  requests  longest  work ÷plain  heap ÷plain  shift',
);
for (const [name, each] of Object.entries(medians)) {
  const floor = medians[`floor of ${name.split(',')[0]}`];
  const cells = [
    each.text.toFixed(0),
    floor ? (each.text / floor.text).toFixed(2) : '',
    (each.text / plain.text).toFixed(2),
    each.textKb.toFixed(1),
    each.idleKb.toFixed(0),
    String(each.requests),
    each.longest.toFixed(0),
    (each.work / plain.work).toFixed(2),
    (each.heap / plain.heap).toFixed(2),
    each.shift.toFixed(3),
  ];
  console.log(
    name.padEnd(20),
    cells.map((cell, at) => cell.padStart([8, 7, 7, 8, 8, 9, 8, 12, 12, 6][at] ?? 8)).join(' '),
  );
}

const interactions =
  process.env.BENCH_TAPS === '0'
    ? {}
    : await measureInteractions(browser, `${host}/zapps/${appIds.app}`);
for (const [name, { p50, p95 }] of Object.entries(interactions))
  console.log(`${name.padEnd(20)} p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms`);

const out = join(import.meta.dirname, 'out');
mkdirSync(out, { recursive: true });
writeFileSync(
  join(out, 'bench.json'),
  JSON.stringify({ rounds, medians, interactions, openings }, null, 1),
);
await browser.close();
server.close();

function medianOf(all: readonly Opening[]): Opening {
  const names = Object.keys(all[0] ?? {}) as (keyof Opening)[];
  return Object.fromEntries(
    names.map((name) => {
      const values = all.map((each) => each[name]).sort((a, b) => a - b);
      return [name, values[Math.floor(values.length / 2)] ?? 0];
    }),
  ) as Opening;
}
