import { readFileSync } from 'node:fs';
import { test as base, expect, type Page } from '@playwright/test';
import type { Guide } from '../../src/content/types.ts';
import { writeHandOver } from '../../src/domain/errands/handOver.ts';
import { flatSteps } from '../../src/domain/errands/steps.ts';
import { FakePhone, type PhoneOptions } from '../host/phone.ts';
import { readSamples, type Sample } from './samples.ts';

/** The day on which the content was last read; what depends on the date is tested around it. */
export const clock = '2026-11-22T09:00:00+07:00';

/**
 * `phone` makes a phone with a pinned clock. At the end of each test it is seen that the app asked
 * for nothing beyond Zalo, and that no script broke.
 */
export const test = base.extend<{ phone: (options?: PhoneOptions) => FakePhone }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from this pattern
  phone: async ({}, use) => {
    const phones: FakePhone[] = [];
    await use((options) => {
      const phone = new FakePhone({ clock, ...options });
      phones.push(phone);
      return phone;
    });
    for (const phone of phones) {
      await phone.close();
      expect(phone.refused, 'addresses beyond Zalo').toEqual([]);
      expect(phone.pageErrors, 'broken scripts').toEqual([]);
      expect(phone.consoleErrors, 'errors on the console').toEqual([]);
    }
  },
});

export { expect };

export const platforms = ['android', 'ios'] as const;

const guide: Guide = JSON.parse(
  readFileSync(
    new URL('../../src/content/guides/khai-sinh-lien-thong.json', import.meta.url),
    'utf8',
  ),
);
const [first, ...others] = flatSteps(guide).map(({ step }) => step.id);
const last = others[others.length - 1];
const handedOver = writeHandOver(guide, { step: last ?? null, ticks: { [first ?? '']: true } });

/** What a phone keeps of somebody who is at an errand, used at a moment. */
function atWork(moment: string) {
  const errand = { step: first, ticks: {}, submitted: true, receipt: 'H13.55-260910-0007' };
  return {
    errands: { errands: { [guide.id]: errand } },
    session: { alone: { [guide.id]: { [first ?? '']: true } }, touched: Date.parse(moment) },
  };
}

/** What the phone of somebody who sits beside others keeps. */
const helping = {
  ...atWork(clock),
  settings: { helper: true },
  tally: {
    days: {
      '2026-11-22': {
        [`guide ${guide.id}`]: 3,
        'guide nop-ho-so-truc-tuyen': 7,
        'stuck anh-mo': 2,
      },
      '2026-11-12': { 'guide ket-hon': 1, 'guide khong-con-nua': 1 },
    },
  },
};

type Screen = Sample &
  Readonly<{
    /** In which state of the phone, where it is not a new one. */
    when?: string;
    /** What the phone keeps then, by name. */
    keeps?: Readonly<Record<string, object>>;
  }>;

// Playwright's workers inherit the environment of the process that found the tests.
process.env.SCREEN_SAMPLES ??= JSON.stringify(await readSamples());
const samples: readonly Sample[] = JSON.parse(process.env.SCREEN_SAMPLES);

/** Every screen by its link, and some in the states that a phone may be in. */
export const screens: readonly Screen[] = [
  ...samples,
  { screen: 'helper', path: '/ngoi-canh', when: 'sitting beside', keeps: helping },
  { screen: 'tally', path: '/so-dem', when: 'sitting beside', keeps: helping },
  {
    screen: 'step',
    path: `/huong-dan/${guide.id}/${first}`,
    when: 'sitting beside',
    keeps: helping,
  },
  {
    screen: 'step',
    path: `/huong-dan/${guide.id}/${last}`,
    when: 'sitting beside at the last step',
    keeps: helping,
  },
  {
    screen: 'home',
    path: '/',
    when: 'after a long pause',
    keeps: atWork('2026-11-20T08:00:00+07:00'),
  },
  {
    screen: 'takeOver',
    path: `/nhan-viec/${guide.id}/${handedOver}`,
    when: 'with other progress',
    keeps: atWork(clock),
  },
];

/** What a screen is called in a test. */
export const nameOf = ({ screen, path, when }: Screen) =>
  [screen, `(${decodeURIComponent(path)})`, when].filter(Boolean).join(' ');

/** The app's name, as the content gives it. */
export const { appName }: { appName: string } = JSON.parse(
  readFileSync(new URL('../../src/content/site.json', import.meta.url), 'utf8'),
);

/** Puts what a screen needs on a phone, with how the person likes the app to look. */
export function prepare(
  phone: FakePhone,
  { keeps }: Screen,
  looks: Readonly<{ textSize: string; contrast: string }> = plain,
): void {
  const all: Record<string, object> = { ...keeps, settings: { ...looks, ...keeps?.settings } };
  for (const [name, state] of Object.entries(all))
    phone.storage.set(name, JSON.stringify({ state, version: 1 }));
}

const plain = { textSize: 'normal', contrast: 'normal' };

export const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Waits until the SDK has been loaded and has begun to talk to Zalo. */
export async function sdkLoaded(phone: FakePhone): Promise<void> {
  await expect.poll(() => phone.callsOf('action.jump.login').length).toBeGreaterThan(0);
}
