import type { Locator, Page } from '@playwright/test';
import type { FakePhone } from '../host/phone.ts';
import { OLD_ZALO } from '../host/userAgent.ts';
import {
  clock,
  expect,
  fold,
  heading,
  nextStep,
  platforms,
  sdkLoaded,
  test,
  things,
} from './onPhone.ts';

const KEEP = 'action.keep.screen';
const guide = '/huong-dan/lam-the';
const step = `${guide}/bam-dang-nhap`;
const code = 'H13.55-260910-0007';

/** A phone of somebody who sits beside others. */
function helping(phone: FakePhone): FakePhone {
  phone.storage.set('settings', saved({ textSize: 'large', contrast: 'normal', helper: true }));
  return phone;
}

const saved = (state: object) => JSON.stringify({ state, version: 1 });
const nextPerson = (page: Page) => page.getByRole('button', { name: 'Người tiếp theo' });
const kept = (phone: FakePhone) => phone.callsOf(KEEP).map(({ data }) => JSON.stringify(data));

for (const platform of platforms)
  test.describe(`${platform}: sitting beside`, () => {
    test('is turned on where it is explained, and from then on each step has two halves', async ({
      browser,
      phone,
    }) => {
      const own = phone({ platform });
      const page = await own.open(browser, '/ngoi-canh');
      await expect(nextPerson(page)).toHaveCount(0);
      await page.getByRole('button', { name: 'Bật lên' }).click();
      await expect(page.getByText('Đã bật.')).toBeFocused();
      await page.getByRole('link', { name: 'Làm thẻ đọc qua mạng' }).click();
      await page.getByRole('link', { name: 'Bắt đầu bước đầu tiên' }).click();
      await expect(page.getByRole('heading', { name: 'Dành cho người ngồi cạnh' })).toBeVisible();
      await expect(page.getByText('Nói:')).toBeVisible();
      await expect(page.getByText('Không làm:')).toBeVisible();

      const again = await own.open(browser, '/cai-dat');
      await expect(again.getByLabel('Tôi ngồi cạnh chỉ bà con')).toBeChecked();
      await again.getByLabel('Tôi ngồi cạnh chỉ bà con').uncheck();
      await expect(nextPerson(again)).toHaveCount(0);
    });

    test('the resident’s half turns to the person across the table and back, step after step', async ({
      browser,
      phone,
    }) => {
      const page = await helping(phone({ platform })).open(browser, step);
      const turned = () =>
        heading(page).evaluate((element) => {
          const half = element.parentElement as HTMLElement;
          return getComputedStyle(half).transform;
        });
      const flip = page.getByRole('button', { name: 'Lật màn hình' });
      await flip.waitFor();
      expect(await turned()).toBe('none');
      await flip.click();
      await expect(flip).toHaveAttribute('aria-pressed', 'true');
      expect(await turned()).toContain('matrix(-1, 0, 0, -1, 0, 0)');
      await nextStep(page).click();
      await expect(page.getByText(/Bước \d+ trên/)).toBeVisible();
      await expect(flip).toHaveAttribute('aria-pressed', 'true');
      await flip.click();
      await expect.poll(turned).toBe('none');
    });

    test('the screen is kept on through the steps and let go of on leaving', async ({
      browser,
      phone,
    }) => {
      const own = helping(phone({ platform }));
      const page = await own.open(browser, step);
      await sdkLoaded(own);
      await expect.poll(() => kept(own)).toHaveLength(1);
      expect(kept(own)[0]).toContain('"keep_screen_on":1');
      await nextStep(page).click();
      await expect(page).not.toHaveURL(/bam-dang-nhap/);
      await nextStep(page).click();
      await page.getByRole('navigation').getByRole('link', { name: 'Trang chủ' }).click();
      await expect.poll(() => kept(own)).toHaveLength(2);
      expect(kept(own)[1]).toContain('"keep_screen_on":0');
      await expect(page.getByText('Máy không giữ sáng')).toHaveCount(0);
    });

    for (const [name, answer] of [
      ['refuses', { refuse: -2002 }],
      ['was not granted it', { refuse: -1403 }],
      ['is too old for it', { refuse: -1404 }],
      ['never answers', 'silent'],
    ] as const)
      test(`a phone that ${name} says that the screen may go dark`, async ({ browser, phone }) => {
        const own = helping(phone({ platform }));
        own.answer(KEEP, answer);
        const page = await own.open(browser, step);
        await expect(page.getByText('Máy không giữ sáng màn hình được.')).toBeVisible({
          timeout: 20_000,
        });
        await nextStep(page).click();
        await expect(page).not.toHaveURL(/bam-dang-nhap/);
      });
  });

test('an ancient Zalo sits beside as well', async ({ browser, phone }) => {
  const own = phone({ zaloVersion: OLD_ZALO.android });
  const first = await own.open(browser, '/ngoi-canh');
  await first.getByRole('button', { name: 'Bật lên' }).click();
  const page = await own.open(browser, step);
  await expect(page.getByText('Nói:')).toBeVisible();
  await page.getByRole('button', { name: 'Lật màn hình' }).click();
  await expect(nextStep(page)).toBeVisible();
});

test('without the mode no screen is kept on and no half is turned', async ({ browser, phone }) => {
  const own = phone();
  const page = await own.open(browser, step);
  await sdkLoaded(own);
  await nextStep(page).click();
  await expect(page.getByRole('button', { name: 'Lật màn hình' })).toHaveCount(0);
  expect(kept(own)).toEqual([]);
});

test('what a person will manage alone is asked at the end and told the next time', async ({
  browser,
  phone,
}) => {
  const own = helping(phone());
  const page = await own.open(browser, guide);
  const question = page.getByRole('group', { name: 'Lần sau bà con tự làm được bước nào?' });
  const first = question.getByRole('checkbox').first();
  await first.check();
  await question.getByRole('checkbox').nth(1).check();
  await question.getByRole('checkbox').nth(1).uncheck();

  const later = await own.open(browser, guide);
  await expect(later.getByText('Lần trước mình nói bước này tự làm được.')).toHaveCount(1);
  await later.getByRole('link', { name: 'Bắt đầu bước đầu tiên' }).click();
  await expect(later.getByText('Lần trước mình nói bước này tự làm được.')).toBeVisible();
});

for (const platform of platforms)
  test(`${platform}: when the next person sits down, no byte of the one before is left`, async ({
    browser,
    phone,
  }) => {
    const own = helping(phone({ platform }));
    const page = await own.open(browser, '/nhiem-vu/gop-sach');
    await sdkLoaded(own);
    await page.getByRole('button', { name: 'Đánh dấu để coi lại' }).click();
    await page.getByRole('navigation').getByRole('link', { name: 'Trang chủ' }).click();
    await page.getByLabel('Tìm việc cần làm').fill('làm thẻ đọc cho bà Tư');
    await page.getByRole('button', { name: 'Tìm', exact: true }).click();
    await page.getByRole('link', { name: 'Làm thẻ đọc qua mạng' }).first().click();
    await (await things(page)).first().check();
    await page.getByRole('link', { name: 'Bắt đầu bước đầu tiên' }).click();
    await nextStep(page).click();
    await page.getByRole('button', { name: 'Quay lại' }).click();
    await page.getByRole('button', { name: 'Quay lại' }).click();
    await page
      .getByRole('group', { name: /tự làm được/ })
      .getByRole('checkbox')
      .first()
      .check();
    await page.getByRole('textbox', { name: 'Mã số hồ sơ' }).fill(code);
    await page.getByRole('button', { name: 'Giữ mã này' }).click();
    await expect(page.getByText(code, { exact: true })).toBeVisible();
    const before = JSON.stringify([...own.storage]);
    expect(before).toContain(code);

    await nextPerson(page).click();
    await expect(page.getByRole('button', { name: 'Thôi, giữ lại' })).toBeFocused();
    await page.getByRole('button', { name: 'Thôi, giữ lại' }).click();
    await expect(nextPerson(page)).toBeFocused();
    expect(JSON.stringify([...own.storage])).toContain(code);

    const settings = own.storage.get('settings');
    const tally = own.storage.get('tally');
    await nextPerson(page).click();
    await page.getByRole('button', { name: 'Xóa, mời người tiếp' }).click();
    await expect(heading(page)).toHaveText('Ngồi cạnh bà con');
    await expect(page.getByText('Đã xóa. Mời người tiếp theo.')).toBeVisible();
    await expect(page.getByText('Máy không giữ việc của ai.')).toBeVisible();
    await expect(page.getByText('Máy đang giữ việc của người này.')).toHaveCount(0);

    expect(Object.fromEntries(own.storage)).toEqual({ settings, tally });
    const web = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
    expect(web).not.toMatch(/H13|item |lam-the|gop-sach|bà Tư/);
    expect(tally).toContain('guide lam-the');

    // Going back leads home, not to what the person before typed.
    await page.goBack();
    await expect(heading(page)).toHaveText('Bà con cần làm gì?');
    await expect(page.getByText('Việc đang làm')).toHaveCount(0);
    // Nothing lies before it.
    await page.goBack().catch(() => null);
    expect(page.url()).not.toMatch(/huong-dan|q=/);
    const again = await own.open(browser, guide);
    await expect((await things(again)).first()).not.toBeChecked();
    await expect(again.getByText(code)).toHaveCount(0);
  });

test('two quick taps on the same place wipe nothing', async ({ browser, phone }) => {
  const own = helping(phone());
  const page = await own.open(browser, guide, { viewport: { width: 320, height: 640 } });
  await (await things(page)).first().check();
  const { x, y, width, height } = (await nextPerson(page).boundingBox()) ?? {
    x: 0,
    y: 0,
    width: 0,
    height: 0,
  };
  for (const part of [0.2, 0.5, 0.8]) {
    const [at, down] = [x + part * width, y + height / 2];
    await page.touchscreen.tap(at, down);
    await page.touchscreen.tap(at, down);
    await expect(heading(page)).toHaveText('Làm thẻ đọc qua mạng');
    await expect((await things(page)).first()).toBeChecked();
    const no = page.getByRole('button', { name: 'Thôi, giữ lại' });
    if (await no.isVisible()) await no.click();
  }
});

test('an open question does not follow to another screen', async ({ browser, phone }) => {
  const page = await helping(phone()).open(browser, guide);
  await nextPerson(page).click();
  await expect(page.getByRole('button', { name: 'Xóa, mời người tiếp' })).toBeVisible();
  await page.getByRole('navigation').getByRole('link', { name: 'Trợ giúp' }).click();
  await expect(heading(page)).toHaveText('Trợ giúp');
  await expect(page.getByRole('button', { name: 'Xóa, mời người tiếp' })).toHaveCount(0);
});

test('that a person was wiped is not said once the next one has begun', async ({
  browser,
  phone,
}) => {
  const page = await helping(phone()).open(browser, guide);
  await (await things(page)).first().check();
  await nextPerson(page).click();
  await page.getByRole('button', { name: 'Xóa, mời người tiếp' }).click();
  await expect(page.getByText('Đã xóa. Mời người tiếp theo.')).toBeVisible();
  await page.getByRole('link', { name: 'Làm thẻ đọc qua mạng' }).click();
  await (await things(page)).first().check();
  await page.goBack();
  await expect(heading(page)).toHaveText('Ngồi cạnh bà con');
  await expect(page.getByText('Máy đang giữ việc của người này.')).toBeVisible();
  await expect(page.getByText('Đã xóa. Mời người tiếp theo.')).toHaveCount(0);
});

test('a person who goes while Zalo is still silent is gone in the next run, too', async ({
  browser,
  phone,
}) => {
  const own = helping(phone());
  const first = await own.open(browser, guide);
  await sdkLoaded(own);
  await (await things(first)).first().check();
  await expect.poll(() => own.storage.get('errands') ?? '').toContain('item ');

  own.lose(/\/sdk\./);
  const page = await own.open(browser, '/ngoi-canh');
  // Without Zalo's storage the copy of the settings knows that one sits beside.
  await nextPerson(page).click();
  await page.getByRole('button', { name: 'Xóa, mời người tiếp' }).click();
  await expect(page.getByText('Màn hình đã sạch.')).toBeVisible();
  expect(own.storage.get('errands')).toContain('item ');

  own.lose(undefined);
  const next = await own.open(browser, guide);
  await sdkLoaded(own);
  await expect((await things(next)).first()).not.toBeChecked();
  await expect.poll(() => own.storage.has('errands')).toBe(false);
});

test('what was typed and not kept goes with the person', async ({ browser, phone }) => {
  const page = await helping(phone()).open(browser, guide);
  await fold(page, 'Làm tới đâu rồi?').locator('summary').first().click();
  await page.getByRole('textbox', { name: 'Mã số hồ sơ' }).fill(code);
  await nextPerson(page).click();
  await page.getByRole('button', { name: 'Xóa, mời người tiếp' }).click();
  await expect(heading(page)).toHaveText('Ngồi cạnh bà con');
  await page.getByRole('link', { name: 'Làm thẻ đọc qua mạng' }).click();
  await fold(page, 'Làm tới đâu rồi?').locator('summary').first().click();
  await expect(page.getByRole('textbox', { name: 'Mã số hồ sơ' })).toHaveValue('');
});

/** The phone some hours later, with what it has stored. */
function later(phone: (options: { clock: string }) => FakePhone, own: FakePhone, hours: number) {
  const moment = new Date(new Date(clock).getTime() + hours * 3_600_000);
  const same = phone({ clock: moment.toISOString() });
  for (const [name, text] of own.storage) same.storage.set(name, text);
  return same;
}

test.describe('after a long pause', () => {
  test('within 12 hours nobody is asked', async ({ browser, phone }) => {
    const own = phone();
    const page = await own.open(browser, guide);
    await sdkLoaded(own);
    await (await things(page)).first().check();
    await expect.poll(() => own.storage.get('session') ?? '').toContain('touched":1');
    const soon = await later(phone, own, 11.9).open(browser);
    await expect(soon.getByText('Việc đang làm')).toBeVisible();
  });

  test('the one who did it goes on with everything there', async ({ browser, phone }) => {
    const own = phone();
    const page = await own.open(browser, guide);
    await sdkLoaded(own);
    await (await things(page)).first().check();
    await expect.poll(() => own.storage.get('session') ?? '').toContain('touched":1');

    const same = later(phone, own, 12.1);
    const next = await same.open(browser, guide);
    await expect(heading(next)).toHaveText('Bạn có phải người đã dùng máy này?');
    await expect(next.getByRole('checkbox')).toHaveCount(0);
    await next.getByRole('navigation').getByRole('link', { name: 'Trang chủ' }).click();
    await expect(next.getByText('Việc đang làm')).toHaveCount(0);
    await next.getByRole('navigation').getByRole('link', { name: 'Trợ giúp' }).click();
    await expect(heading(next)).toHaveText('Trợ giúp');
    await next.getByRole('button', { name: 'Quay lại' }).click();
    await next.getByRole('button', { name: 'Phải, tôi làm tiếp' }).click();
    await expect(next.getByText('Việc đang làm')).toBeVisible();
    const again = await same.open(browser, guide);
    await expect((await things(again)).first()).toBeChecked();
  });

  test('an app that was left open asks when it comes to the front again', async ({
    browser,
    phone,
  }) => {
    const own = phone();
    const page = await own.open(browser, guide);
    await sdkLoaded(own);
    await (await things(page)).first().check();
    await page.clock.setFixedTime(new Date(new Date(clock).getTime() + 13 * 3_600_000));
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect(heading(page)).toHaveText('Bạn có phải người đã dùng máy này?');
    await expect(heading(page)).toBeFocused();
    await page.getByRole('button', { name: 'Phải, tôi làm tiếp' }).click();
    await expect(heading(page)).toHaveText('Làm thẻ đọc qua mạng');
    await expect(heading(page)).toBeFocused();
    await expect((await things(page)).first()).toBeChecked();
  });

  test('somebody else is asked once more, and begins with nothing', async ({ browser, phone }) => {
    const own = phone();
    const page = await own.open(browser, guide);
    await sdkLoaded(own);
    await (await things(page)).first().check();
    await expect.poll(() => own.storage.get('session') ?? '').toContain('touched":1');

    const other = later(phone, own, 40);
    const next = await other.open(browser, guide);
    await next.getByRole('button', { name: 'Không phải tôi, xóa đi' }).click();
    await expect(next.getByRole('button', { name: 'Thôi, giữ lại' })).toBeFocused();
    await next.getByRole('button', { name: 'Xóa, bắt đầu mới' }).click();
    await expect(heading(next)).toHaveText('Làm thẻ đọc qua mạng');
    await expect((await things(next)).first()).not.toBeChecked();
    expect(JSON.stringify([...other.storage])).not.toContain('item ');
  });
});

test('the tally counts a guide and a way of being stuck once a person, and is sent on a press', async ({
  browser,
  phone,
}) => {
  const SHARE = 'action.open.sharesheet';
  const own = helping(phone());
  const page = await own.open(browser, `${guide}/nhap-otp`);
  await sdkLoaded(own);
  await fold(page, 'Kẹt ở đâu?').locator('summary').first().click();
  const stuck = fold(page, 'Kẹt ở đâu?').locator('details summary').first();
  const when = (await stuck.textContent()) ?? '';
  for (let times = 0; times < 3; times++) await stuck.click();
  await nextStep(page).click();
  await nextPerson(page).click();
  await page.getByRole('button', { name: 'Xóa, mời người tiếp' }).click();
  await expect(page.getByText('Làm thẻ đọc qua mạng: 1 lượt')).toBeVisible();
  await page.getByRole('link', { name: 'Làm thẻ đọc qua mạng' }).click();
  await page.getByRole('link', { name: 'Bắt đầu bước đầu tiên' }).click();
  await page.getByRole('button', { name: 'Quay lại' }).click();
  await page.getByRole('button', { name: 'Quay lại' }).click();
  await expect(page.getByText('Làm thẻ đọc qua mạng: 2 lượt')).toBeVisible();

  await page.getByRole('link', { name: 'Mở sổ đếm' }).click();
  await expect(heading(page)).toHaveText('Sổ đếm');
  await expect(page.getByRole('img', { name: 'Làm thẻ đọc qua mạng: 2 lượt' })).toBeVisible();
  await expect(page.getByRole('img', { name: `${when}: 1 lượt` })).toBeVisible();
  await expect(page.getByRole('img', { name: 'Tuần 16/11–22/11: 2 lượt' })).toBeVisible();
  expect(own.callsOf(SHARE)).toEqual([]);
  await page.getByRole('button', { name: 'Gửi qua Zalo' }).click();
  await expect.poll(() => own.callsOf(SHARE)).toHaveLength(1);
  const sent = JSON.stringify(own.callsOf(SHARE)[0]?.data);
  expect(sent).toContain('Làm thẻ đọc qua mạng: 2 lượt');
  expect(sent).toContain('16/11/2026');

  await page.getByLabel('Coi tuần nào').selectOption({ index: 1 });
  await expect(page.getByText('Tuần này không có lượt chỉ việc.')).toBeVisible();
  await page.getByRole('button', { name: 'Xóa sổ đếm' }).click();
  await page.getByRole('button', { name: 'Thôi, giữ lại' }).click();
  await page.getByRole('button', { name: 'Xóa sổ đếm' }).click();
  await page.getByRole('button', { name: 'Xóa sổ', exact: true }).click();
  await expect(page.getByText('Đã xóa sổ đếm.')).toBeFocused();
  expect(own.storage.get('tally') ?? '').not.toContain('lam-the');
});

for (const [name, answer, sentence] of [
  ['closed', { data: { status: 0 } }, 'Chưa gửi cho ai.'],
  ['too new for this Zalo', { refuse: -1404 }, 'Máy này không mở được bảng chia sẻ.'],
  ['silent', 'silent', 'Nếu chưa thấy bảng chia sẻ'],
] as const)
  test(`a tally whose share sheet is ${name} can be copied`, async ({ browser, phone }) => {
    const own = helping(phone());
    own.storage.set('tally', saved({ days: { '2026-11-20': { 'guide muon-sach': 3 } } }));
    own.answer('action.open.sharesheet', answer);
    const page = await own.open(browser, '/so-dem');
    await sdkLoaded(own);
    await page.getByRole('button', { name: 'Gửi qua Zalo' }).click();
    await expect(page.getByText(sentence)).toBeVisible();
    await page.getByRole('button', { name: 'Chép lời này' }).click();
    await expect(page.getByText(/Đã chép\.|Máy chưa chép được\./)).toBeVisible();
  });

test('without the mode nothing is counted', async ({ browser, phone }) => {
  const own = phone();
  const page = await own.open(browser, step);
  await sdkLoaded(own);
  await nextStep(page).click();
  const tally = await own.open(browser, '/so-dem');
  await expect(tally.getByText('Chưa có lượt nào.')).toBeVisible();
  expect(own.storage.has('tally')).toBe(false);
});

test('two neighbours with an errand each are twenty taps, and the list stays whole between them', async ({
  browser,
  phone,
}) => {
  const page = await helping(phone()).open(browser, '/ngoi-canh');
  let taps = 0;
  const tap = async (what: Locator) => {
    await what.click();
    taps += 1;
  };
  const rows = page.locator('section', { hasText: 'Việc hay làm' }).getByRole('listitem');
  await expect(rows.first()).toBeVisible();
  const whole = await rows.count();
  for (let neighbour = 0; neighbour < 2; neighbour += 1) {
    await expect(rows).toHaveCount(whole);
    await tap(page.getByRole('link', { name: 'Làm thẻ đọc qua mạng' }));
    await tap(page.getByRole('link', { name: 'Bắt đầu bước đầu tiên' }));
    for (let step = 2; step <= 7; step += 1) {
      await tap(nextStep(page));
      await expect(page.getByText(new RegExp(`Bước ${step} trên 7`))).toBeVisible();
    }
    await tap(nextPerson(page));
    await tap(page.getByRole('button', { name: 'Xóa, mời người tiếp' }));
    await expect(heading(page)).toHaveText('Ngồi cạnh bà con');
  }
  expect(taps).toBe(20);
});
