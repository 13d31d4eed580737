import { expect, test } from 'vitest';
import { isIdle } from '../../../../src/domain/time/idle.ts';

const now = 1_000_000_000_000;
const hour = 3_600_000;

test.each([
  ['never', null, false],
  ['just now', now, false],
  ['12 hours ago', now - 12 * hour, false],
  ['12 hours and a moment ago', now - 12 * hour - 1, true],
  ['an hour ahead, on a clock that runs fast', now + hour, false],
  ['a day ahead', now + 24 * hour, true],
])('used %s, the phone is idle: %s', (_, touched, idle) => {
  expect(isIdle(touched, now)).toBe(idle);
});
