import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Step } from '../../src/content/types.ts';
import { flatSteps } from '../../src/domain/errands/steps.ts';
import type { SpeakingWindow, VoiceSetting } from '../host/voices.ts';
import { buildIn } from '../site/buildIn.ts';
import { copyOfProject } from '../site/copyOfProject.ts';
import { madeGuide, secondSite } from '../site/secondSite.ts';
import { expect, heading, nextStep, platforms, test } from './onPhone.ts';

/** A step of four sentences, with an address and a date. */
const step = '/huong-dan/lam-the/bam-dang-nhap';
const { do: title, see } = stepOf('bam-dang-nhap');
const own: VoiceSetting = { lang: 'vi-VN', local: true };

function stepOf(id: string): Step {
  const found = flatSteps(madeGuide('lam-the')).find(({ step }) => step.id === id);
  if (!found) throw new Error(`no such step: ${id}`);
  return found.step;
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const said = (page: Page) =>
  page.evaluate(() => [...(window as unknown as SpeakingWindow).fakeSpeech.said]);
const reading = (page: Page) =>
  page.evaluate(() => (window as unknown as SpeakingWindow).fakeSpeech.reading);
const end = (page: Page) =>
  page.evaluate(() => (window as unknown as SpeakingWindow).fakeSpeech.end());
const fail = (page: Page) =>
  page.evaluate(() => (window as unknown as SpeakingWindow).fakeSpeech.fail());

/** The page goes out of sight, or comes back. */
async function setHidden(page: Page, hidden: boolean): Promise<void> {
  await page.evaluate((isHidden) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);
}

for (const platform of platforms)
  test(`${platform}: a phone without a voice has no button to listen`, async ({
    browser,
    phone,
  }) => {
    const page = await phone({ platform }).open(browser, step);
    await expect(nextStep(page)).toBeVisible();
    await page.waitForLoadState('networkidle');
    await expect(page.getByRole('button', { name: /Nghe/ })).toHaveCount(0);
  });

for (const [name, voices] of [
  ['that would send what it reads to a server', [{ lang: 'vi-VN', local: false }]],
  ['of another language', [{ lang: 'en-US', local: true }]],
] as const)
  test(`a voice ${name} is no voice`, async ({ browser, phone }) => {
    const page = await phone({ platform: 'ios', voices }).open(browser, step);
    await expect(heading(page)).toBeVisible();
    await page.waitForFunction(() => speechSynthesis.getVoices().length > 0);
    await page.waitForLoadState('networkidle');
    await expect(page.getByRole('button', { name: /Nghe/ })).toHaveCount(0);
  });

for (const platform of platforms)
  test(`${platform}: a step is read sentence by sentence, as people say it, and not before it is asked`, async ({
    browser,
    phone,
  }) => {
    const page = await phone({ platform, voices: [own] }).open(browser, step);
    await expect(button(page, 'Nghe bước này')).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(await said(page)).toEqual([]);

    await button(page, 'Nghe bước này').click();
    await expect(page.getByText('Câu 1 trên 4')).toBeVisible();
    await expect(page.locator('.listen-sentence')).toHaveText(title);
    expect(await reading(page)).toBe(title);
    await end(page);
    await expect(page.locator('.listen-sentence')).toHaveText(see);
    expect(await reading(page)).toBe(`Làm đúng thì: ${see}`);
    await end(page);
    await expect(page.getByText('Câu 3 trên 4')).toBeVisible();
    await end(page);
    await expect(page.locator('.listen-sentence')).toContainText(
      'thư viện mau.gov.vn chạy tới 01/01/2027',
    );
    expect(await reading(page)).toContain(
      'thư viện mau chấm gốp chấm vê nờ chạy tới ngày 1 tháng 1 năm 2027',
    );
    await end(page);
    await expect(button(page, 'Nghe lại')).toBeVisible();
    expect(await said(page)).toHaveLength(4);

    await button(page, 'Nghe lại').click();
    await expect(page.getByText('Câu 1 trên 4')).toBeVisible();
    await expect.poll(() => reading(page)).toBe(title);
  });

test('a pause begins its sentence again, and sentences can be gone through', async ({
  browser,
  phone,
}) => {
  const page = await phone({ platform: 'ios', voices: [own] }).open(browser, step);
  await button(page, 'Nghe bước này').click();
  await end(page);
  await expect(page.getByText('Câu 2 trên 4')).toBeVisible();
  await button(page, 'Tạm dừng').click();
  await expect(button(page, 'Nghe tiếp')).toBeVisible();
  expect(await reading(page)).toBeUndefined();
  await button(page, 'Nghe tiếp').click();
  await expect.poll(() => reading(page)).toContain('Làm đúng thì');
  await expect(page.getByText('Câu 2 trên 4')).toBeVisible();

  await button(page, 'Câu sau').click();
  await expect(page.getByText('Câu 3 trên 4')).toBeVisible();
  await expect.poll(() => reading(page)).toContain('Lưu ý');
  await button(page, 'Câu trước').click();
  await button(page, 'Câu trước').click();
  await expect(page.getByText('Câu 1 trên 4')).toBeVisible();
  await expect.poll(() => reading(page)).toBe(await heading(page).innerText());
});

test('by keyboard the focus stays on the button, whatever it is called', async ({
  browser,
  phone,
}) => {
  const page = await phone({ platform: 'ios', voices: [own] }).open(browser, step);
  await button(page, 'Nghe bước này').focus();
  for (const name of ['Tạm dừng', 'Nghe tiếp', 'Tạm dừng']) {
    await page.keyboard.press('Enter');
    await expect(button(page, name)).toBeFocused();
  }
  await button(page, 'Câu sau').focus();
  for (const sentence of [2, 3, 4]) {
    await page.keyboard.press('Enter');
    await expect(page.getByText(`Câu ${sentence} trên 4`)).toBeVisible();
  }
  await page.keyboard.press('Enter');
  await expect(button(page, 'Nghe lại')).toBeVisible();
  await expect(button(page, 'Câu sau')).toBeFocused();
});

test('reading stops when the step is left, and the next step is silent', async ({
  browser,
  phone,
}) => {
  const page = await phone({ platform: 'ios', voices: [own] }).open(browser, step);
  await button(page, 'Nghe bước này').click();
  expect(await reading(page)).toBeDefined();
  const before = await heading(page).innerText();
  await nextStep(page).click();
  await expect(heading(page)).not.toHaveText(before);
  await expect(button(page, 'Nghe bước này')).toBeVisible();
  await expect(page.getByText(/^Câu \d/)).toHaveCount(0);
  expect(await reading(page)).toBeUndefined();

  await button(page, 'Nghe bước này').click();
  await expect.poll(() => reading(page)).toBe(await heading(page).innerText());
  await page.getByRole('navigation').getByRole('link', { name: 'Trang chủ' }).click();
  await expect(heading(page)).toContainText('Bà con cần làm gì');
  expect(await reading(page)).toBeUndefined();
  expect(await said(page)).toHaveLength(2);
});

test('reading stops when the app is out of sight, and waits to be asked again', async ({
  browser,
  phone,
}) => {
  const page = await phone({ platform: 'ios', voices: [own] }).open(browser, step);
  await button(page, 'Nghe bước này').click();
  await setHidden(page, true);
  await expect(button(page, 'Nghe tiếp')).toBeVisible();
  expect(await reading(page)).toBeUndefined();
  await setHidden(page, false);
  await button(page, 'Nghe tiếp').click();
  await expect.poll(() => said(page)).toHaveLength(2);
});

test('a voice that gives up says so calmly and is tried again at its sentence', async ({
  browser,
  phone,
}) => {
  const page = await phone({ platform: 'ios', voices: [own] }).open(browser, step);
  await button(page, 'Nghe bước này').click();
  await end(page);
  await expect(page.getByText('Câu 2 trên 4')).toBeVisible();
  await fail(page);
  await expect(page.getByText('Máy ngừng đọc giữa chừng.')).toBeVisible();
  await button(page, 'Thử lại').click();
  await expect(page.getByText('Máy ngừng đọc giữa chừng.')).toHaveCount(0);
  await expect.poll(() => reading(page)).toContain('Làm đúng thì');
});

/** Silence as an MP3 of about `seconds`: frames of 32 kbit/s at 44.1 kHz that hold nothing. */
function silentMp3(seconds: number): Buffer {
  const frame = Buffer.alloc(104);
  frame.set([0xff, 0xfb, 0x10, 0xc0]);
  return Buffer.concat(Array.from({ length: Math.ceil(seconds * 38.28) }, () => frame));
}

/** Remembers the player, to look at where it is; the page has only one. */
async function watchPlayer(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { play } = HTMLMediaElement.prototype;
    HTMLMediaElement.prototype.play = function () {
      Object.assign(window, { player: this });
      return play.call(this);
    };
  });
}

const player = (page: Page) =>
  page.evaluate(() => {
    const { player } = window as unknown as { player?: HTMLAudioElement };
    return { paused: player?.paused ?? true, currentTime: player?.currentTime ?? 0 };
  });

test.describe('a recording', () => {
  // Building takes as long as it takes on a machine that does other things too.
  test.setTimeout(180_000);
  let copy = '';

  test.beforeEach(() => {
    copy = copyOfProject(
      secondSite().set('guides/lam-the.json', 'parts.0.steps.1.audio', 'bam-dang-nhap.mp3'),
    );
  });
  test.afterEach(() => rmSync(copy, { recursive: true, force: true }));

  test('that is named but missing is not built, and the editor is told what to do', async () => {
    await expect(buildIn(copy)).rejects.toThrow(
      /guides\/lam-the\.json, dòng \d+, ô parts\[\d\]\.steps\[\d\]\.audio: không có tệp “bam-dang-nhap\.mp3” trong thư mục audio; hãy chép tệp vào đó, hoặc bỏ ô này/,
    );
  });

  test('plays instead of the voice, and the voice stands in where it cannot', async ({
    browser,
    phone,
  }) => {
    mkdirSync(join(copy, 'src/content/audio'), { recursive: true });
    writeFileSync(join(copy, 'src/content/audio/bam-dang-nhap.mp3'), silentMp3(6));
    await buildIn(copy);
    const www = join(copy, 'www');

    await test.step('it plays, pauses, goes on where it was, and ends', async () => {
      const whole = phone({ www, platform: 'ios', voices: [own] });
      const page = await whole.open(browser, step);
      await watchPlayer(page);
      await button(page, 'Nghe bước này').click();
      await expect.poll(async () => (await player(page)).currentTime).toBeGreaterThan(0.3);
      await button(page, 'Tạm dừng').click();
      await expect(button(page, 'Nghe tiếp')).toBeVisible();
      const { paused, currentTime } = await player(page);
      expect(paused).toBe(true);
      await button(page, 'Nghe tiếp').click();
      await expect.poll(async () => (await player(page)).paused).toBe(false);
      expect((await player(page)).currentTime).toBeGreaterThanOrEqual(currentTime);
      await expect(button(page, 'Nghe lại')).toBeVisible();
      expect(await said(page)).toEqual([]);
      await whole.close();
    });

    await test.step('it stops out of sight and when the step is left', async () => {
      const whole = phone({ www });
      const page = await whole.open(browser, step);
      await watchPlayer(page);
      await button(page, 'Nghe bước này').click();
      await expect.poll(async () => (await player(page)).currentTime).toBeGreaterThan(0);
      await setHidden(page, true);
      await expect(button(page, 'Nghe tiếp')).toBeVisible();
      await setHidden(page, false);
      expect((await player(page)).paused).toBe(true);
      await button(page, 'Nghe tiếp').click();
      await expect.poll(async () => (await player(page)).paused).toBe(false);
      await nextStep(page).click();
      await expect(page.getByRole('button', { name: /Nghe/ })).toHaveCount(0);
      expect((await player(page)).paused).toBe(true);
      await whole.close();
    });

    await test.step('without a network and a voice it says so, and is tried again', async () => {
      const patchy = phone({ www });
      patchy.lose(/\.mp3$/);
      const page = await patchy.open(browser, step);
      await button(page, 'Nghe bước này').click();
      await expect(page.getByText('Chưa mở được bản thu. Coi lại mạng')).toBeVisible();
      patchy.lose(undefined);
      await watchPlayer(page);
      await button(page, 'Thử lại').click();
      await expect.poll(async () => (await player(page)).currentTime).toBeGreaterThan(0);
      await expect(page.getByText('Chưa mở được bản thu.')).toHaveCount(0);
      await expect(button(page, 'Tạm dừng')).toBeVisible();
      await patchy.close();
    });

    await test.step('without a network the phone’s own voice reads, once it is asked', async () => {
      const patchy = phone({ www, platform: 'ios', voices: [own] });
      patchy.lose(/\.mp3$/);
      const page = await patchy.open(browser, step);
      await button(page, 'Nghe bước này').click();
      await expect(page.getByText('máy sẽ đọc thay.')).toBeVisible();
      expect(await said(page)).toEqual([]);
      await expect(button(page, 'Nghe bước này')).toBeFocused();
      await button(page, 'Nghe bước này').click();
      await expect(page.getByText('Câu 1 trên 4')).toBeVisible();
      expect(await reading(page)).toBe(await heading(page).innerText());
      await patchy.close();
    });
  });
});
