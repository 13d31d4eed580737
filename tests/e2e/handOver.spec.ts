import type { Browser, Page } from '@playwright/test';
import type { Guide } from '../../src/content/types.ts';
import { type Errand, itemTick, newErrand } from '../../src/domain/errands/errand.ts';
import { type HandOver, writeHandOver } from '../../src/domain/errands/handOver.ts';
import type { FakePhone } from '../host/phone.ts';
import { listen, previewServer } from '../host/previewServer.ts';
import { madeGuide } from '../site/secondSite.ts';
import { lookAt } from './lookAt.ts';
import { clock, expect, heading, nextStep, platforms, sdkLoaded, test, things } from './onPhone.ts';

const guide = madeGuide('lam-the');
const steps = guide.parts.flatMap((part) => part.steps);
const [first, second, third] = steps.map(({ id }) => id) as [string, string, string];
const [paper, , form] = guide.prepare.map(({ text }) => itemTick(text)) as [string, string, string];
const receipt = 'H61.2-261122-0007';

/** What the other phone hands over, and a phone that went another way and has handed in. */
const handed: HandOver = { step: third, ticks: { [first]: true, [second]: true, [paper]: true } };
const own: Errand = {
  step: second,
  ticks: { [first]: true, [form]: true },
  submitted: true,
  receipt,
};
const code = writeHandOver(guide, handed);

const guidePath = `/huong-dan/${guide.id}`;
const stepPath = (step: string) => `${guidePath}/${step}`;
const takePath = (given: string, of = guide.id) => `/nhan-viec/${of}/${given}`;

/** How far the guide is on a phone, as it is kept there. */
function kept(phone: FakePhone): Errand | undefined {
  return JSON.parse(phone.storage.get('errands') ?? '{}').state?.errands?.[guide.id];
}

function keep(phone: FakePhone, errand: Errand): void {
  const state = { errands: { [guide.id]: errand } };
  phone.storage.set('errands', JSON.stringify({ state, version: 1 }));
  const used = { touched: Date.parse(clock) };
  phone.storage.set('session', JSON.stringify({ state: used, version: 1 }));
}

const qrCode = (page: Page) => page.getByRole('img', { name: /Mã QR/ });
const title = (step: string) => steps.find(({ id }) => id === step)?.do ?? '';

/** What a decoder that is not ours reads on a screenshot. */
async function scan(browser: Browser, picture: Buffer, seen = {}): Promise<string | undefined> {
  const address = `data:image/png;base64,${picture.toString('base64')}`;
  return (await lookAt(browser, address, seen)).code;
}

for (const platform of platforms) {
  const other = platform === 'ios' ? 'android' : 'ios';

  test(`${platform} hands over to ${other}: the same guide at the same step with the same ticks`, async ({
    browser,
    phone,
  }) => {
    const giver = phone({ platform });
    const page = await giver.open(browser, guidePath, { deviceScaleFactor: 2 });
    await sdkLoaded(giver);
    await (await things(page)).nth(0).check();
    await (await things(page)).nth(2).check();
    await page.getByRole('link', { name: 'Bắt đầu bước đầu tiên' }).click();
    await nextStep(page).click();
    await expect(heading(page)).toHaveText(title(second));
    await page.getByRole('link', { name: /Trao việc/ }).click();
    await expect(heading(page)).toHaveText('Trao việc qua máy khác');
    await expect(page.getByText('Đã xong 1 bước.')).toBeVisible();
    await expect(page.getByText('Đã chuẩn bị 2 món.')).toBeVisible();

    const link = (await scan(browser, await qrCode(page).screenshot())) ?? '';
    const start = `https://zalo.me/s/${giver.appId}`;
    expect(link).toMatch(/^https:\/\/zalo\.me\/s\/\d+\/nhan-viec\/lam-the\/1[0-9A-Z]+$/);
    expect(link.startsWith(`${start}/`)).toBe(true);
    await page.getByRole('button', { name: 'Gửi đường link' }).click();
    await expect
      .poll(() => JSON.stringify(giver.callsOf('action.open.sharesheet')))
      .toContain(link.slice(start.length));
    await page.getByRole('link', { name: 'Về lại bước đang làm' }).click();
    await expect(heading(page)).toHaveText(title(second));

    const taker = phone({ platform: other });
    const there = await taker.open(browser, link.slice(start.length));
    await expect(heading(there)).toHaveText(title(second));
    await expect.poll(() => kept(taker)).toEqual(kept(giver));
    expect(new URL(there.url()).pathname).toBe(`/zapps/${taker.appId}${stepPath(second)}`);
    // As on any first page that a link opened, there is nothing to go back to.
    await expect(there.getByRole('banner').getByRole('link', { name: 'Trang chủ' })).toBeVisible();
    await there.getByRole('link', { name: 'Bước trước' }).click();
    await expect(there.getByText('Đã xong', { exact: true })).toBeVisible();
  });

  test(`${platform}: a phone with progress of its own is asked, and keeps it when told so`, async ({
    browser,
    phone,
  }) => {
    const taker = phone({ platform });
    keep(taker, own);
    const page = await taker.open(browser);
    await expect.poll(() => taker.openLink(takePath(code))).toBe(true);
    await expect(heading(page)).toHaveText('Nhận việc từ máy khác');
    const sides = page.locator('section');
    await expect(sides.nth(0)).toContainText(`Đang ở bước 2 trên ${steps.length}`);
    await expect(sides.nth(0)).toContainText('Đã xong 1 bước.');
    await expect(sides.nth(1)).toContainText(`Đang ở bước 3 trên ${steps.length}`);
    await expect(sides.nth(1)).toContainText('Đã xong 2 bước.');
    await expect(sides.nth(1)).toContainText('Mã hồ sơ trên máy này vẫn còn.');
    expect(kept(taker)).toEqual(own);

    await page.getByRole('button', { name: 'Giữ theo máy này' }).click();
    await expect(heading(page)).toHaveText(title(second));
    expect(kept(taker)).toEqual(own);
    await page.goBack();
    await expect(heading(page)).toContainText('Bà con cần làm gì');
  });

  test(`${platform}: who goes on with what was handed over keeps the receipt code, and is not asked again`, async ({
    browser,
    phone,
  }) => {
    const taker = phone({ platform });
    keep(taker, own);
    const page = await taker.open(browser);
    await expect.poll(() => taker.openLink(takePath(code))).toBe(true);
    await page.getByRole('button', { name: 'Lấy theo máy kia' }).click();
    await expect(heading(page)).toHaveText(title(third));
    expect(kept(taker)).toEqual({ ...own, ...handed });
    await page.goBack();
    await expect(heading(page)).toContainText('Bà con cần làm gì');

    await taker.openLink(takePath(code));
    await expect(heading(page)).toHaveText(title(third));
    expect(kept(taker)).toEqual({ ...own, ...handed });
  });

  test(`${platform}: a code that arrives while the app is open is taken over where nothing was begun`, async ({
    browser,
    phone,
  }) => {
    const taker = phone({ platform });
    const page = await taker.open(browser, '/an-toan');
    await expect.poll(() => taker.openLink(takePath(code.toLowerCase()))).toBe(true);
    await expect(heading(page)).toHaveText(title(third));
    await expect.poll(() => kept(taker)).toEqual({ ...newErrand, ...handed });
    await page.goBack();
    await expect(heading(page)).toHaveText('An toàn');
  });
}

for (const contrast of ['normal', 'high'])
  test(`in ${contrast} contrast the code is read from a picture of the screen, also from afar`, async ({
    browser,
    phone,
  }) => {
    const giver = phone();
    keep(giver, own);
    giver.storage.set(
      'settings',
      JSON.stringify({ state: { textSize: 'largest', contrast }, version: 1 }),
    );
    const page = await giver.open(browser, `/trao-viec/${guide.id}`, {
      viewport: { width: 320, height: 640 },
      deviceScaleFactor: 1,
    });
    await expect(page.locator('html')).toHaveAttribute('data-contrast', contrast);
    await expect(page.getByText(`Đang ở bước 2 trên ${steps.length}`)).toBeVisible();
    const link = `https://zalo.me/s/${giver.appId}${takePath(writeHandOver(guide, own))}`;
    expect(link).not.toContain(receipt);
    await expect(page.locator('main')).not.toContainText(receipt);

    await qrCode(page).scrollIntoViewIfNeeded();
    const picture = await page.screenshot();
    expect(await scan(browser, picture)).toBe(link);
    expect(await scan(browser, picture, { blur: 1.5 })).toBe(link);
    expect(await scan(browser, picture, { scale: 0.5 })).toBe(link);
    expect(await scan(browser, picture, { scale: 0.5, blur: 0.75 })).toBe(link);
    await page.getByText('Không gửi được thì chép đường link').click();
    await expect(page.getByText(link, { exact: true })).toBeVisible();
  });

test('an errand that nobody began is handed over from its beginning, and none is begun by it', async ({
  browser,
  phone,
}) => {
  const giver = phone();
  const page = await giver.open(browser, `/trao-viec/${guide.id}`);
  await expect(page.getByText('Chưa bắt đầu bước nào.')).toBeVisible();
  const link = (await scan(browser, await qrCode(page).screenshot())) ?? '';
  await page.getByRole('link', { name: 'Về lại hướng dẫn' }).click();
  await expect(heading(page)).toHaveText(guide.title);

  const taker = phone();
  const there = await taker.open(browser, new URL(link).pathname.replace(/^\/s\/\d+/, ''));
  await expect(heading(there)).toHaveText(guide.title);
  expect(kept(taker)).toBeUndefined();
});

test('nothing is decided before it is known what this phone has', async ({ browser, phone }) => {
  const taker = phone();
  keep(taker, own);
  taker.lose(/\/sdk\./);
  const page = await taker.open(browser, takePath(code));
  await expect(page.getByText('Đang đọc việc đã làm trên máy này.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Mở hướng dẫn này' })).toBeVisible();
  taker.lose(undefined);
  await expect(page.getByRole('button', { name: 'Giữ theo máy này' })).toBeVisible({
    timeout: 20_000,
  });
  expect(kept(taker)).toEqual(own);
});

/** The same guide after an editor has taken its last step out. */
const shorter: Guide = {
  ...guide,
  parts: guide.parts.map((part, at) =>
    at === guide.parts.length - 1 ? { ...part, steps: part.steps.slice(0, -1) } : part,
  ),
};

for (const { name, given, of, says, next } of [
  {
    name: 'damaged',
    given: code.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
    says: /thiếu chữ hoặc sai chữ/,
  },
  { name: 'cut short', given: code.slice(0, 9), says: /thiếu chữ hoặc sai chữ/ },
  { name: 'foreign', given: 'KHUYEN-MAI', says: /không phải của ứng dụng này/ },
  { name: 'newer', given: `2${code.slice(1)}`, says: /bản ứng dụng mới hơn/ },
  { name: 'over-long', given: `${code}${'0'.repeat(80 - code.length)}`, says: /dài quá/ },
  { name: 'far too long', given: '1'.repeat(500), says: /dài quá/ },
  { name: 'for another edition', given: writeHandOver(shorter, handed), says: /không giống nhau/ },
  {
    name: 'of another guide',
    given: code,
    of: 'muon-sach',
    says: /thiếu chữ hoặc sai chữ/,
    next: 'Mượn sách',
  },
  {
    name: 'of an unknown guide',
    given: code,
    of: 'bay-len-trang',
    says: /không có hướng dẫn/,
    next: 'Hướng dẫn',
  },
])
  test(`a code that is ${name} says so, leads on, and changes nothing`, async ({
    browser,
    phone,
  }) => {
    const taker = phone();
    keep(taker, own);
    const page = await taker.open(browser, takePath(given, of));
    await sdkLoaded(taker);
    await expect(heading(page)).toHaveText('Nhận việc từ máy khác');
    await expect(page.getByText(says)).toBeVisible();
    await expect(page.getByText('Những gì máy này đã làm vẫn còn nguyên.')).toBeVisible();
    await page.locator('main').getByRole('link').click();
    await expect(heading(page)).toContainText(next ?? guide.title);
    expect(kept(taker)).toEqual(own);
    expect(Object.keys(JSON.parse(taker.storage.get('errands') ?? '').state.errands)).toEqual([
      guide.id,
    ]);
  });

test('outside Zalo the code holds the plain web address, and another browser goes on from it', async ({
  browser,
}) => {
  const server = previewServer({ www: process.env.MADE_WWW ?? '', appId: '123', version: '1' });
  const address = `http://localhost:${await listen(server, 4500, 'localhost')}`;
  const giver = await browser.newContext();
  const page = await giver.newPage();
  await page.goto(`${address}/zapps/123${guidePath}`);
  await (await things(page)).first().check();
  await page.getByRole('link', { name: /Trao việc/ }).click();
  const link = (await scan(browser, await qrCode(page).screenshot())) ?? '';
  expect(link).toContain(`${address}/zapps/123/nhan-viec/${guide.id}/`);

  const taker = await browser.newContext();
  const other = await taker.newPage();
  await other.goto(link);
  await expect(heading(other)).toHaveText(guide.title);
  await expect((await things(other)).first()).toBeChecked();
  await expect((await things(other)).nth(1)).not.toBeChecked();
  await giver.close();
  await taker.close();
  server.close();
});
