import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { www } from '../everyScreen.ts';
import { clock, expect, goWithin, heading, test } from '../onPhone.ts';

const guides = readdirSync(join(import.meta.dirname, '../../../src/content/guides')).map((name) =>
  name.replace('.json', ''),
);
/** The height of a phone, in CSS pixels; screens are counted in it. */
const screen = 740;

test('every guide is four and a half screens at most, and its rail begins within 1.3', async ({
  browser,
  phone,
}) => {
  test.setTimeout(120_000);
  const page = await phone({ www }).open(browser, '/huong-dan');
  await expect(heading(page)).toBeVisible();
  const start = new URL(page.url()).pathname;
  const long: string[] = [];
  for (const guide of guides) {
    const before = await heading(page).innerText();
    await goWithin(page, `${start}/${guide}`);
    await expect(heading(page)).not.toHaveText(before);
    const { height, rail } = await page.evaluate(() => {
      const scroller = document.querySelector('.zaui-page') as HTMLElement;
      const top = document.querySelector('.rail')?.getBoundingClientRect().top ?? 0;
      const bars = window.innerHeight - scroller.clientHeight;
      return { height: scroller.scrollHeight + bars, rail: top + scroller.scrollTop };
    });
    if (height > 4.5 * screen || rail > 1.3 * screen)
      long.push(`${guide}: ${height / screen} screens, rail at ${rail / screen}`);
  }
  expect(long).toEqual([]);
});

test('the leaflet of every guide is one leaf, front and back, in normal letters', async ({
  browser,
  phone,
}) => {
  test.setTimeout(180_000);
  const page = await phone({ www }).open(browser, `/to-roi/${guides[0]}`);
  const start = new URL(page.url()).pathname.replace(/\/[^/]*$/, '');
  for (const guide of guides) {
    await goWithin(page, `${start}/${guide}`);
    await expect(page.locator(`a[href$="/huong-dan/${guide}"]`).first()).toBeVisible();
    await expect(page.getByText(/^Tờ dặn dò này có \d+ hình/)).toBeVisible();
    await expect(page.locator('.sheets img'), guide).toHaveCount(2);
  }
});

test('home is two and a half screens at most, and with three errands at hand everyday ones are in view', async ({
  browser,
  phone,
}) => {
  const own = phone({ www });
  const plain = await own.open(browser);
  await expect(heading(plain)).toBeVisible();
  const height = await plain.evaluate(
    () => document.querySelector('.zaui-page')?.scrollHeight ?? 0,
  );
  expect(height / screen).toBeLessThanOrEqual(2.5);

  const errand = { step: null, ticks: {}, submitted: false, receipt: null };
  const errands = Object.fromEntries(guides.slice(0, 3).map((guide) => [guide, errand]));
  own.storage.set('errands', JSON.stringify({ state: { errands }, version: 1 }));
  const touched = Date.parse(clock);
  own.storage.set('session', JSON.stringify({ state: { touched }, version: 1 }));
  const page = await own.open(browser);
  await expect(page.getByText('Việc đang làm')).toBeVisible();
  for (const at of [0, 1])
    await expect(page.locator('.tiles a').nth(at)).toBeInViewport({ ratio: 1 });
});

test('the notice’s figures are eight screens at most', async ({ browser, phone }) => {
  const page = await phone({ www }).open(browser, '/chi-tieu');
  await expect(heading(page)).toHaveText('Chỉ tiêu và nghị quyết');
  const height = await page.evaluate(() => document.querySelector('.zaui-page')?.scrollHeight ?? 0);
  expect(height / screen).toBeLessThanOrEqual(8);
});
