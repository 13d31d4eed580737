import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { build, preview } from 'vite';
import { audit, sticksOut, tooSmall, unfold } from './audit.ts';

const configFile = join(import.meta.dirname, '../gallery/vite.config.ts');
const outDir = mkdtempSync(join(tmpdir(), 'gallery-'));
let address = '';

test.beforeAll(async () => {
  test.setTimeout(60_000);
  await build({ configFile, logLevel: 'silent', build: { outDir, emptyOutDir: true } });
  const server = await preview({ configFile, build: { outDir }, preview: { port: 4610 } });
  address = server.resolvedUrls?.local[0] ?? '';
});
test.afterAll(() => rmSync(outDir, { recursive: true, force: true }));

const look = (page: Page, looks: Readonly<Record<string, string>>) =>
  page.evaluate((data) => Object.assign(document.documentElement.dataset, data), looks);

test('every component has an example, and none a barrier that axe can find, at 320 px and in every look', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const shown = await page.locator('main > section > h2').allInnerTexts();
  const named = shown.flatMap((names) => names.split(', '));
  // Frame, Title, Message and Icon are in every screen; the audit of the screens looks at them.
  const components = readdirSync(join(import.meta.dirname, '../../src/ui'))
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => name.replace('.tsx', ''))
    .filter((name) => !['Frame', 'Title', 'Message', 'Icon', 'Choice', 'Drawing'].includes(name));
  expect(components.filter((name) => !named.includes(name))).toEqual([]);

  await unfold(page);
  for (const contrast of ['normal', 'high'])
    for (const text of ['normal', 'large', 'largest']) {
      await look(page, { contrast, text });
      expect(await sticksOut(page), `${text} ${contrast}`).toEqual([]);
      expect(await tooSmall(page), `${text} ${contrast}`).toEqual([]);
      if (text !== 'large') expect(await audit(page), `${text} ${contrast}`).toEqual([]);
    }
});
