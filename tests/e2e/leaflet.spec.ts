import type { Page } from '@playwright/test';
import type { FakePhone } from '../host/phone.ts';
import { listen, previewServer } from '../host/previewServer.ts';
import { OLD_ZALO } from '../host/userAgent.ts';
import { audit } from './audit.ts';
import { lookAt } from './lookAt.ts';
import { expect, heading, platforms, sdkLoaded, test } from './onPhone.ts';

const SAVE = 'action.save.image.gallery';
const shortest = 'muon-sach';
const longest = 'lam-the';
const leaflet = (guide: string) => `/to-roi/${guide}`;
const pictures = (page: Page) => page.locator('.sheets img');
const saveButton = (page: Page) => page.getByRole('button', { name: 'Lưu hình vào máy' });
const largePictures = (page: Page) => page.getByRole('region', { name: /^Hình phóng to/ });

/** The pictures handed to the phone, oldest first. */
function saved(phone: FakePhone): string[] {
  return phone
    .callsOf(SAVE)
    .map(({ data }) => /"(data:image\/png;base64,[^"]+)"/.exec(JSON.stringify(data))?.[1] ?? '');
}

async function openLeaflet(own: FakePhone, page: Page, guide = shortest): Promise<number> {
  await expect(heading(page)).toContainText('Tờ dặn dò');
  await expect(pictures(page).first()).toBeVisible();
  await sdkLoaded(own);
  expect(page.url()).toContain(leaflet(guide));
  return pictures(page).count();
}

for (const platform of platforms)
  test.describe(`${platform}: the leaflet`, () => {
    for (const guide of [shortest, longest])
      test(`of ${guide} is saved sheet by sheet, with a code that leads to the guide`, async ({
        browser,
        phone,
      }) => {
        const own = phone({ platform });
        const page = await own.open(browser, leaflet(guide));
        const count = await openLeaflet(own, page, guide);
        await saveButton(page).click();
        await expect(page.getByText(`Đã lưu ${count} hình.`)).toBeVisible();

        const shown = await pictures(page).evaluateAll((all) =>
          all.map((image) => image.getAttribute('src')),
        );
        expect(saved(own)).toEqual(shown);
        const looked = [];
        for (const picture of saved(own)) looked.push(await lookAt(browser, picture));
        expect(looked).toEqual(
          looked.map((_, at) => ({
            width: 1049,
            height: 1488,
            code: at === 0 ? `https://zalo.me/s/${own.appId}/huong-dan/${guide}` : undefined,
          })),
        );
      });

    test('that is not saved says why in a sentence, and is shown large', async ({
      browser,
      phone,
    }) => {
      const own = phone({ platform });
      const page = await own.open(browser, leaflet(shortest));
      const count = await openLeaflet(own, page);
      const before = await pictures(page).first().boundingBox();
      for (const [name, answer, sentence] of [
        ['refused by the person', { refuse: -201 }, 'Chưa lưu, vì máy chưa được cho phép'],
        ['broken off by the person', { refuse: -2002 }, 'Chưa lưu, vì máy chưa được cho phép'],
        ['not granted to the app', { refuse: -1403 }, 'Zalo trên máy này chưa lưu được hình.'],
        ['too new for this Zalo', { refuse: -1404 }, 'Zalo trên máy này chưa lưu được hình.'],
        ['failing', { refuse: -2000 }, 'Máy chưa lưu được.'],
        // The SDK drops what the phone throws, and then keeps silent.
        ['throwing', 'throw', 'Zalo chưa trả lời.'],
        ['never answering', 'silent', 'Zalo chưa trả lời.'],
      ] as const) {
        const asked = own.callsOf(SAVE).length;
        own.answer(SAVE, answer);
        await saveButton(page).click();
        await expect(page.getByText(sentence), name).toBeVisible({ timeout: 20_000 });
        expect(own.pageErrors.splice(0), name).toHaveLength(answer === 'throw' ? 1 : 0);
        await expect(page.getByText('Máy báo đã lưu'), name).toHaveCount(0);
        await expect(largePictures(page), name).toBeVisible();
        await expect(pictures(page)).toHaveCount(count);
        const after = await pictures(page).first().boundingBox();
        expect(after?.width).toBeGreaterThan(1.8 * (before?.width ?? 0));
        expect(own.callsOf(SAVE), name).toHaveLength(asked + 1);

        const refused = own.callsOf(SAVE).length;
        own.answer(SAVE, 'as usual');
        await saveButton(page).click();
        await expect(page.getByText(`Máy báo đã lưu ${count} hình.`), name).toBeVisible();
        expect(new Set(saved(own).slice(refused)).size, name).toBe(count);
      }
    });

    test('that was saved in part says so, and saving goes on from there', async ({
      browser,
      phone,
    }) => {
      const own = phone({ platform });
      const page = await own.open(browser, leaflet(longest));
      const count = await openLeaflet(own, page, longest);
      own.answer(SAVE, { data: {}, afterMs: 4000 });
      await saveButton(page).click();
      await expect(page.getByText(`Đang lưu hình 1 trên ${count}…`)).toBeVisible();
      await expect.poll(() => own.callsOf(SAVE)).toHaveLength(1);
      own.answer(SAVE, { refuse: -2000 });
      await expect(page.getByText(`Đã lưu 1 trên ${count} hình. Từ tờ 2`)).toBeVisible();

      own.answer(SAVE, 'as usual');
      await saveButton(page).click();
      await expect(page.getByText(`Đã lưu ${count} hình.`)).toBeVisible();
      const shown = await pictures(page).evaluateAll((all) =>
        all.map((image) => image.getAttribute('src') ?? ''),
      );
      expect([...new Set(saved(own))]).toEqual(shown);
    });

    test('on an old Zalo is drawn and shown, and saving never pretends', async ({
      browser,
      phone,
    }) => {
      const own = phone({ platform, zaloVersion: OLD_ZALO[platform] });
      own.answer(SAVE, { refuse: -1404 });
      const page = await own.open(browser, leaflet(shortest));
      await openLeaflet(own, page);
      await saveButton(page).click();
      await expect(page.getByText('Zalo trên máy này chưa lưu được hình.')).toBeVisible();
      await expect(largePictures(page)).toBeVisible();
    });
  });

test('without a network the leaflet is drawn; what the phone cannot save it says', async ({
  browser,
  phone,
}) => {
  const own = phone();
  own.answer(SAVE, { refuse: -2000 });
  const page = await own.open(browser, leaflet(shortest));
  await openLeaflet(own, page);
  await own.goOffline();
  await page.getByLabel('Chữ to, nhiều tờ hơn').check();
  await expect(pictures(page).first()).toBeVisible();
  await saveButton(page).click();
  await expect(page.getByText('Chưa lưu được vì máy đang mất mạng.')).toBeVisible();
  await expect(largePictures(page)).toBeVisible();
});

test('larger letters take more sheets; both sizes are drawn anew', async ({ browser, phone }) => {
  const own = phone();
  const page = await own.open(browser, leaflet(longest));
  const few = await openLeaflet(own, page, longest);
  const first = await pictures(page).first().getAttribute('src');
  await page.getByLabel('Chữ to, nhiều tờ hơn').check();
  await expect(pictures(page).first()).not.toHaveAttribute('src', first ?? '');
  expect(await pictures(page).count()).toBeGreaterThan(few);
  await page.getByLabel('Chữ vừa, một tờ hai mặt').check();
  await expect(pictures(page).first()).toHaveAttribute('src', first ?? '');
  await expect(pictures(page)).toHaveCount(few);
});

test('who reads large text gets a leaflet in large letters at once', async ({ browser, phone }) => {
  const own = phone();
  const settings = { state: { textSize: 'largest', contrast: 'normal' }, version: 1 };
  own.storage.set('settings', JSON.stringify(settings));
  await own.open(browser);
  await sdkLoaded(own);
  const page = await own.open(browser, leaflet(shortest));
  await expect(page.getByLabel('Chữ to, nhiều tờ hơn')).toBeChecked();
});

test('the pictures can be shown large and small again, by keyboard too', async ({
  browser,
  phone,
}) => {
  const own = phone();
  const page = await own.open(browser, leaflet(shortest));
  await openLeaflet(own, page);
  await page.getByRole('button', { name: 'Coi hình thật to' }).click();
  expect(await audit(page)).toEqual([]);
  await largePictures(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect
    .poll(() => largePictures(page).evaluate((region) => region.scrollLeft))
    .toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Thu nhỏ, coi trọn tờ' }).click();
  await expect(largePictures(page)).toHaveCount(0);
});

test('all that the pictures say can be read as text', async ({ browser, phone }) => {
  const own = phone();
  const page = await own.open(browser, leaflet(shortest));
  await openLeaflet(own, page);
  await page.getByText('Đọc bằng chữ').first().click();
  const text = page.locator('details', { hasText: 'Mang gì' });
  await expect(text.getByText('1. Chọn sách.')).toBeVisible();
  await expect(text.getByText('Soát ngày 22/11/2026. Sau 22/02/2027 thì coi lại.')).toBeVisible();
});

for (const [name, breakCanvas] of [
  [
    'has no canvas',
    () => {
      HTMLCanvasElement.prototype.getContext = () => null;
    },
  ],
  [
    'has no memory for a picture',
    () => {
      HTMLCanvasElement.prototype.toDataURL = () => {
        throw new RangeError('out of memory');
      };
    },
  ],
  [
    'gives an empty picture',
    () => {
      HTMLCanvasElement.prototype.toDataURL = () => 'data:,';
    },
  ],
] as const)
  test(`a phone that ${name} shows the leaflet as text`, async ({ browser, phone }) => {
    const own = phone();
    const page = await own.open(browser);
    await sdkLoaded(own);
    await page.evaluate(breakCanvas);
    await own.openLink(leaflet(longest));
    await expect(page.getByText('Máy này chưa vẽ được hình.')).toBeVisible();
    await expect(page.getByText('7. Chụp lại mã hồ sơ.')).toBeVisible();
    await expect(saveButton(page)).toHaveCount(0);
    expect(await audit(page)).toEqual([]);
    await expect(page.getByRole('button', { name: 'Chia sẻ' })).toBeVisible();
  });

test('a leaflet overdue for its check says so', async ({ browser, phone }) => {
  const own = phone({ clock: '2027-03-10T09:00:00+07:00' });
  const page = await own.open(browser, leaflet(shortest));
  await openLeaflet(own, page);
  await page.getByText('Đọc bằng chữ').first().click();
  await expect(page.getByText('Ngày 10/3/2027, tờ này đã quá hạn soát 16 ngày.')).toBeVisible();
});

test('its link can be shared, and the guide is one press away', async ({ browser, phone }) => {
  const own = phone();
  const page = await own.open(browser, leaflet(shortest));
  await openLeaflet(own, page);
  await page.getByRole('button', { name: 'Chia sẻ' }).click();
  await expect.poll(() => own.callsOf('action.open.sharesheet')).toHaveLength(1);
  expect(JSON.stringify(own.callsOf('action.open.sharesheet'))).toContain(
    `https://zalo.me/s/${own.appId}${leaflet(shortest)}`,
  );
  await expect(page.getByRole('button', { name: 'In tờ dặn dò' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Về hướng dẫn này' }).click();
  await expect(heading(page)).toHaveText('Mượn sách');
});

test('a leaflet of a guide that does not exist is not found', async ({ browser, phone }) => {
  const page = await phone().open(browser, leaflet('khong-co'));
  await expect(heading(page)).toContainText('Không tìm thấy');
});

test.describe('in a browser', () => {
  const server = previewServer({ www: process.env.MADE_WWW ?? '', appId: '123', version: '1' });
  let base = '';
  test.beforeAll(async () => {
    base = `http://localhost:${await listen(server, 4350, 'localhost')}/zapps/123`;
  });
  test.afterAll(() => {
    server.close();
  });

  /** The sheets of paper a printer gets, each as "width×height" in points. */
  async function printed(page: Page): Promise<string[]> {
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    return [...pdf.matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/g)].map(
      ([, width, height]) => `${Math.round(Number(width))}×${Math.round(Number(height))}`,
    );
  }

  test('the pictures are downloaded, a file each', async ({ page }) => {
    await page.goto(`${base}${leaflet(shortest)}`);
    await expect(pictures(page).first()).toBeVisible();
    const download = page.waitForEvent('download');
    await saveButton(page).click();
    expect((await download).suggestedFilename()).toBe(`to-roi-${shortest}-1.png`);
    await expect(page.getByText(/Máy báo đã lưu \d hình\./)).toBeVisible();
  });

  for (const size of ['Chữ vừa, một tờ hai mặt', 'Chữ to, nhiều tờ hơn'])
    test(`printing gives one A5 sheet a picture and nothing else: ${size}`, async ({ page }) => {
      await page.goto(`${base}${leaflet(longest)}`);
      await page.getByLabel(size).check();
      await expect(pictures(page).first()).toBeVisible();
      await expect(page.getByRole('button', { name: 'In tờ dặn dò' })).toBeVisible();
      const count = await pictures(page).count();
      expect(await printed(page)).toEqual(Array(count).fill('420×595'));
      await page.getByRole('button', { name: 'Coi hình thật to' }).click();
      expect(await printed(page)).toEqual(Array(count).fill('420×595'));
    });

  test('printing a guide gives its leaflet, front and back', async ({ page }) => {
    await page.goto(`${base}/huong-dan/${longest}`);
    await expect(heading(page)).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(await printed(page)).toEqual(['420×595', '420×595']);
    await expect(page.locator('.printed-instead img')).toHaveCount(2);
    await expect(heading(page)).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.printed-instead')).toBeVisible();
    await expect(heading(page)).toBeHidden();
  });

  test('a guide whose leaflet cannot be drawn is printed with its text', async ({ page }) => {
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await page.goto(`${base}/huong-dan/${longest}`);
    await expect(heading(page)).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect((await printed(page)).length).toBeGreaterThan(2);
    await page.emulateMedia({ media: 'print' });
    await expect(heading(page)).toBeVisible();
    await expect(page.locator('summary + *').first()).toBeVisible();
  });

  test('another screen is printed with its text, without bars and buttons', async ({ page }) => {
    await page.goto(`${base}/cai-dat`);
    await expect(heading(page)).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(heading(page)).toBeVisible();
    await expect(page.locator('.top-bar')).toBeHidden();
    await expect(page.getByRole('navigation', { name: 'Các mục chính' })).toBeHidden();
    for (const button of await page.locator('main button').all()) await expect(button).toBeHidden();
  });
});
