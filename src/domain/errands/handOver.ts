import type { Guide } from '../../content/types.ts';
import { type Errand, itemTick, newErrand } from './errand.ts';
import { flatSteps, type NumberedStep } from './steps.ts';

/** What goes from phone to phone: never whether or with which receipt something was handed in. */
export type HandOver = Pick<Errand, 'step' | 'ticks'>;

/**
 * Why a code is not followed: too long for any of ours; not of our letters, or of no version; of a
 * version to come; not as it was written, or written for another guide; for another edition of the
 * guide, whose steps and items are not the same.
 */
type HandOverFault = 'too-long' | 'foreign' | 'newer' | 'damaged' | 'edition';

type HandOverRead =
  | Readonly<{ ok: true; handed: HandOver }>
  | Readonly<{ ok: false; fault: HandOverFault }>;

/**
 * A code is: version (1 letter), edition of the guide (4), number of the step or 0 (2), ticks (five a
 * letter: steps in their order, then items to prepare), check (7). A letter is worth five bits.
 * Capitals, because a QR code holds them in less room; without I, L, O and U, as Crockford proposed.
 */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const ourLetters = /^[1-9][0-9A-HJKMNP-TV-Z]*$/i;
const version = '1';
const editionAt = version.length;
const stepAt = editionAt + 4;
const ticksAt = stepAt + 2;
const checkLength = 7;

/** Codes of no version are longer: that is room for 250 steps and items. */
const longest = 64;

/** Writes how far somebody is with a guide as a code of at most 64 letters and digits. */
export function writeHandOver(guide: Guide, { step, ticks }: HandOver): string {
  const number = flatSteps(guide).find((each) => each.step.id === step)?.number ?? 0;
  const ticked = tickable(guide).map((item) => ticks[item] === true);
  const body = version + edition(guide) + writeNumber(number, 2) + writeTicked(ticked);
  return body + check(guide, body);
}

/** Reads a code for a guide, in capitals or small letters. Whatever the text is, this never throws. */
export function readHandOver(guide: Guide, code: string): HandOverRead {
  if (code.length > longest) return { ok: false, fault: 'too-long' };
  if (!ourLetters.test(code)) return { ok: false, fault: 'foreign' };
  if (!code.startsWith(version)) return { ok: false, fault: 'newer' };
  const text = code.toUpperCase();
  const body = text.slice(0, -checkLength);
  if (text !== body + check(guide, body)) return { ok: false, fault: 'damaged' };
  if (body.slice(editionAt, stepAt) !== edition(guide)) return { ok: false, fault: 'edition' };
  const current = flatSteps(guide)[readNumber(body.slice(stepAt, ticksAt)) - 1];
  const ticked = readTicked(body.slice(ticksAt));
  const handed: HandOver = {
    step: current?.step.id ?? null,
    ticks: Object.fromEntries(
      tickable(guide)
        .filter((_, place) => ticked[place])
        .map((item) => [item, true] as const),
    ),
  };
  // What we would not write so was not written by us, even if the check happens to fit.
  return writeHandOver(guide, handed) === text
    ? { ok: true, handed }
    : { ok: false, fault: 'damaged' };
}

/**
 * What becomes of progress that was handed over: nothing where this phone has the same, taken where
 * it has none, asked about where it has other.
 */
export function meetHandOver(
  guide: Guide,
  had: HandOver,
  handed: HandOver,
): 'same' | 'take' | 'ask' {
  const here = writeHandOver(guide, had);
  if (here === writeHandOver(guide, handed)) return 'same';
  return here === writeHandOver(guide, newErrand) ? 'take' : 'ask';
}

/** How far somebody is, to be told: the step they are at, how many are done, how many items at hand. */
export function progressOf(
  guide: Guide,
  { step, ticks }: HandOver,
): Readonly<{ current: NumberedStep | undefined; steps: number; items: number }> {
  const all = flatSteps(guide);
  const steps = all.filter((each) => ticks[each.step.id]).length;
  return {
    current: all.find((each) => each.step.id === step),
    steps,
    items: tickable(guide).filter((item) => ticks[item]).length - steps,
  };
}

/**
 * Everything a code tells of: steps by their id, items by their words, which may stand twice. Items
 * that only some need are left out: a tick there would tell what was answered.
 */
function tickable(guide: Guide): string[] {
  return [
    ...flatSteps(guide).map(({ step }) => step.id),
    ...new Set(guide.prepare.filter(({ when }) => !when).map(({ text }) => itemTick(text))),
  ];
}

function edition(guide: Guide): string {
  return writeNumber(hash(tickable(guide).join('\n')) >>> 12, stepAt - editionAt);
}

function check(guide: Guide, body: string): string {
  return writeNumber(hash(`${guide.id} ${body}`), checkLength);
}

/** FNV-1a, 32 bits. Two texts of one length that differ in a single letter never have the same. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}

function writeNumber(value: number, length: number): string {
  return Array.from({ length }, (_, at) =>
    letters.charAt(Math.floor(value / 32 ** (length - 1 - at)) % 32),
  ).join('');
}

function readNumber(text: string): number {
  return [...text].reduce((value, letter) => value * 32 + letters.indexOf(letter), 0);
}

const bits = [16, 8, 4, 2, 1] as const;

function writeTicked(ticked: readonly boolean[]): string {
  return Array.from({ length: Math.ceil(ticked.length / bits.length) }, (_, group) =>
    letters.charAt(
      bits.reduce((sum, bit, at) => sum + (ticked[group * bits.length + at] ? bit : 0), 0),
    ),
  ).join('');
}

function readTicked(text: string): boolean[] {
  return [...text].flatMap((letter) => bits.map((bit) => (letters.indexOf(letter) & bit) !== 0));
}
