import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Answer, failed } from '../../../src/platform/port.ts';
import { answered } from '../../../src/platform/timeout.ts';

const limit = 1000;

/** Folds every error into the same answer, so that it can be told from a timeout. */
const refused = (): Answer<never> => failed('refused');

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** What a call is answered, looked at without waiting for it. */
function watch<Value>(call: (over: () => boolean) => Promise<Value>) {
  const seen: Answer<Value>[] = [];
  answered(call, limit, refused).then((answer) => seen.push(answer));
  return seen;
}

test('a call that resolves is answered with its value', async () => {
  const seen = watch(async () => 'value');
  await vi.advanceTimersByTimeAsync(0);
  expect(seen).toEqual([{ ok: true, value: 'value' }]);
});

test('a call that rejects is answered with why', async () => {
  const seen = watch(() => Promise.reject(new Error('no')));
  await vi.advanceTimersByTimeAsync(0);
  expect(seen).toEqual([{ ok: false, why: 'refused' }]);
});

test('a call that throws before it is a promise is answered with why', async () => {
  const seen = watch(() => {
    throw new Error('no');
  });
  await vi.advanceTimersByTimeAsync(0);
  expect(seen).toEqual([{ ok: false, why: 'refused' }]);
});

test('a call that never settles is answered at its limit, not before', async () => {
  const seen = watch(() => new Promise(() => {}));
  await vi.advanceTimersByTimeAsync(limit - 1);
  expect(seen).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(seen).toEqual([{ ok: false, why: 'timeout' }]);
});

test.each([
  ['value', () => Promise.resolve('late')],
  ['error', () => Promise.reject(new Error('late'))],
])('a late %s is dropped', async (_, end) => {
  const seen = watch(() => new Promise((resolve) => setTimeout(resolve, limit + 1)).then(end));
  await vi.advanceTimersByTimeAsync(limit * 2);
  expect(seen).toEqual([{ ok: false, why: 'timeout' }]);
});

test('a call learns that its time is over', async () => {
  const asked: boolean[] = [];
  watch(async (over) => {
    asked.push(over());
    await new Promise((resolve) => setTimeout(resolve, limit + 1));
    asked.push(over());
  });
  await vi.advanceTimersByTimeAsync(limit * 2);
  expect(asked).toEqual([false, true]);
});

test('nothing is left waiting after an answer', async () => {
  watch(async () => 'value');
  watch(() => Promise.reject(new Error('no')));
  await vi.advanceTimersByTimeAsync(0);
  expect(vi.getTimerCount()).toBe(0);
});
