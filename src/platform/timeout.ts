import { type Answer, failed } from './port.ts';

/** Longest wait for a call that the phone answers by itself, in milliseconds (the SDK's own is 8 s). */
export const callTimeout = 8000;
/** Wait for a share sheet to open before offering to copy instead; a sheet in use covers the app. */
export const sheetTimeout = 4000;

/**
 * Waits for a call at most `limit` milliseconds. Whatever it throws is folded by `whyOf`;
 * an answer after the limit is dropped. `over` tells the call that the wait is over, so that it
 * does not begin what nobody expects any more.
 */
export function answered<Value>(
  call: (over: () => boolean) => Promise<Value>,
  limit: number,
  whyOf: (error: unknown) => Answer<never>,
): Promise<Answer<Value>> {
  return new Promise((resolve) => {
    let over = false;
    const timer = setTimeout(() => {
      over = true;
      resolve(failed('timeout'));
    }, limit);
    Promise.resolve()
      .then(() => call(() => over))
      .then(
        (value) => resolve({ ok: true, value }),
        (error: unknown) => resolve(whyOf(error)),
      )
      .finally(() => clearTimeout(timer));
  });
}
