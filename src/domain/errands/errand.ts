import { withoutInvisible } from '../text/fold.ts';
/**
 * How far a person is with an errand. Ticks mean "prepared" and nothing more; `submitted` is the
 * person's own word; only a receipt code is proof that a file was handed in.
 */
export type Errand = Readonly<{
  /** The step the person was last at; null before the first. */
  step: string | null;
  ticks: Readonly<Record<string, true>>;
  submitted: boolean;
  receipt: string | null;
}>;

export const newErrand: Errand = { step: null, ticks: {}, submitted: false, receipt: null };

type ErrandStage = 'preparing' | 'submitted' | 'receipt';

export function errandStage({ submitted, receipt }: Errand): ErrandStage {
  if (receipt !== null) return 'receipt';
  return submitted ? 'submitted' : 'preparing';
}

/** An item to prepare is known by its own words: when they change, it is another item. */
export function itemTick(text: string): string {
  return `item ${text}`;
}

/** Whether a tick is on an item; else it is on a step. */
export function isItemTick(tick: string): boolean {
  return tick.startsWith('item ');
}

/** Puts a tick, or takes it away again. */
export function toggleTick(errand: Errand, item: string): Errand {
  const { [item]: had, ...others } = errand.ticks;
  return { ...errand, ticks: had === true ? others : { ...errand.ticks, [item]: true } };
}

/** Why a text is not taken as a receipt code. */
export type ReceiptFault = 'empty' | 'secret' | 'identity' | 'phone' | 'shape';

/** Digits as people write them, with dots or hyphens between groups. */
const secret = /^(?:\d{4,8}|\d{3}[.-]\d{3})$/;
const identity = /^\d{3}(?:[.-]?\d{3}){2,3}$/;
const phone = /^(?:\+?84|0)(?:\d{9}|[.-]?[2-9](?:[.-]?\d){8}|[.-]?2(?:[.-]?\d){9})$/;
const receiptShape = /^(?=.*\d)[A-Z0-9][A-Z0-9.\-/]{5,38}[A-Z0-9]$/;

/**
 * Reads a receipt code as typed or pasted: spaces out, letters upper case, 7 to 40 characters with a
 * digit among them. The exact shape differs from office to office, so only what is surely something
 * else is refused: a one-time password, an identity number, a phone number.
 */
export function readReceipt(
  typed: string,
): Readonly<{ ok: true; code: string }> | Readonly<{ ok: false; fault: ReceiptFault }> {
  const code = withoutInvisible(typed).normalize('NFC').replace(/\s+/g, '').toUpperCase();
  if (code === '') return { ok: false, fault: 'empty' };
  if (secret.test(code)) return { ok: false, fault: 'secret' };
  if (identity.test(code)) return { ok: false, fault: 'identity' };
  if (phone.test(code)) return { ok: false, fault: 'phone' };
  return receiptShape.test(code) ? { ok: true, code } : { ok: false, fault: 'shape' };
}
