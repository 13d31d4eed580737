import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAwake } from '../../../src/platform/awake.ts';
import { type Answer, done, failed } from '../../../src/platform/port.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A phone that notes what it is asked and answers as told. */
function aPhone(answer: (on: boolean) => Promise<Answer> = async () => done) {
  const asked: boolean[] = [];
  const keep = createAwake((on) => {
    asked.push(on);
    return answer(on);
  });
  return { asked, keep };
}

const soon = () => vi.advanceTimersByTimeAsync(10);
const aWhile = () => vi.advanceTimersByTimeAsync(5_000);

test('the screen is kept on and let go of after a while', async () => {
  const { asked, keep } = aPhone();
  const { answer, release } = keep();
  expect(await answer).toEqual(done);
  await aWhile();
  expect(asked).toEqual([true]);
  release();
  await soon();
  expect(asked).toEqual([true]);
  await aWhile();
  expect(asked).toEqual([true, false]);
});

test('from one step to the next the phone is asked nothing', async () => {
  const { asked, keep } = aPhone();
  let { release } = keep();
  for (let step = 0; step < 5; step++) {
    await soon();
    release();
    ({ release } = keep());
  }
  await aWhile();
  expect(asked).toEqual([true]);
});

test('two holders ask once, and the last one to go lets go', async () => {
  const { asked, keep } = aPhone();
  const one = keep();
  const other = keep();
  one.release();
  one.release();
  await aWhile();
  expect(asked).toEqual([true]);
  other.release();
  await aWhile();
  expect(asked).toEqual([true, false]);
});

test('a phone that said no is told to let go all the same, and asked again by the next', async () => {
  const { asked, keep } = aPhone(async (on) => (on ? failed('refused') : done));
  const first = keep();
  expect(await first.answer).toEqual(failed('refused'));
  const second = keep();
  expect(await second.answer).toEqual(failed('refused'));
  first.release();
  second.release();
  await aWhile();
  expect(asked).toEqual([true, true, false]);
});

test('letting go waits until the phone has answered', async () => {
  const answers: ((answer: Answer) => void)[] = [];
  const { asked, keep } = aPhone(() => new Promise((resolve) => answers.push(resolve)));
  keep().release();
  await aWhile();
  expect(asked).toEqual([true]);
  answers[0]?.(failed('timeout'));
  await soon();
  expect(asked).toEqual([true, false]);
});

test('a phone that throws is one that failed', async () => {
  const { keep } = aPhone(() => Promise.reject(new Error('no bridge')));
  expect(await keep().answer).toEqual(failed('failed'));
});
