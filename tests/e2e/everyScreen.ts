import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Guide } from '../../src/content/types.ts';
import { writeHandOver } from '../../src/domain/errands/handOver.ts';
import { flatSteps } from '../../src/domain/errands/steps.ts';
import type { FakePhone } from '../host/phone.ts';
import { clock } from './onPhone.ts';
import { readSamples, type Sample } from './samples.ts';

/** The build of the site as it stands; other tests run on the made one. */
export const www = join(import.meta.dirname, '../../www');

const content = join(import.meta.dirname, '../../src/content');
const read = <File>(name: string): File => JSON.parse(readFileSync(join(content, name), 'utf8'));

/** The app's name, as the content gives it. */
export const { appName } = read<{ appName: string }>('site.json');

const [guide, other] = readdirSync(join(content, 'guides'))
  .map((name) => read<Guide>(`guides/${name}`))
  .sort((one, two) => flatSteps(two).length - flatSteps(one).length);
if (!guide) throw new Error('a site without a guide');
const longest = guide.id;
const steps = flatSteps(guide).map(({ step }) => step);
const first = steps[0]?.id ?? '';
const last = steps.at(-1)?.id ?? '';
const handedOver = writeHandOver(guide, { step: last, ticks: { [first]: true } });

/** What a phone keeps of somebody who is at an errand, used at a moment. */
function atWork(moment: string) {
  const errand = { step: first, ticks: {}, submitted: true, receipt: 'H13.55-260910-0007' };
  return {
    errands: { errands: { [longest]: errand } },
    session: { alone: { [longest]: { [first]: true } }, touched: Date.parse(moment) },
  };
}

/** What the phone of somebody who sits beside others keeps. */
const helping = {
  ...atWork(clock),
  settings: { helper: true },
  tally: {
    days: {
      '2026-11-22': {
        [`guide ${longest}`]: 3,
        [`guide ${other?.id}`]: 7,
        [`stuck ${steps[0]?.stuck[0]}`]: 2,
      },
      '2026-11-12': { [`guide ${other?.id}`]: 1, 'guide khong-con-nua': 1 },
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
    path: `/huong-dan/${longest}/${first}`,
    when: 'sitting beside',
    keeps: helping,
  },
  {
    screen: 'step',
    path: `/huong-dan/${longest}/${last}`,
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
    path: `/nhan-viec/${longest}/${handedOver}`,
    when: 'with other progress',
    keeps: atWork(clock),
  },
];

/** What a screen is called in a test. */
export const nameOf = ({ screen, path, when }: Screen) =>
  [screen, `(${decodeURIComponent(path)})`, when].filter(Boolean).join(' ');

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
