import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followDay } from '../../../src/state/followDay.ts';

let page: EventTarget;
const comeToTheFront = () => page.dispatchEvent(new Event('visibilitychange'));

beforeEach(() => {
  page = new EventTarget();
  vi.useFakeTimers({ now: new Date('2026-11-22T20:00:00+07:00') });
  vi.stubGlobal('document', page);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const hours = 3_600_000;

/** The days that are told, one after the other, those that are told again left out. */
function aFollower() {
  const days: string[] = [];
  const stop = followDay(
    () => new Date(),
    (day) => {
      if (day !== days[days.length - 1]) days.push(day);
    },
  );
  return { days, stop };
}

test('the day is told at once, and the next one at midnight in Vietnam', () => {
  const { days } = aFollower();
  expect(days).toEqual(['2026-11-22']);
  vi.advanceTimersByTime(4 * hours - 1);
  expect(days).toEqual(['2026-11-22']);
  vi.advanceTimersByTime(1);
  expect(days).toEqual(['2026-11-22', '2026-11-23']);
});

test('a screen that is kept on for days is told each of them', () => {
  const { days } = aFollower();
  vi.advanceTimersByTime(72 * hours);
  expect(days).toEqual(['2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25']);
});

test('a phone that comes to the front is told the day it is', () => {
  const { days } = aFollower();
  vi.setSystemTime(new Date('2026-12-01T08:00:00+07:00'));
  expect(days).toEqual(['2026-11-22']);
  comeToTheFront();
  expect(days).toEqual(['2026-11-22', '2026-12-01']);
  vi.advanceTimersByTime(16 * hours);
  expect(days).toEqual(['2026-11-22', '2026-12-01', '2026-12-02']);
});

test('a phone whose timers stood still while it slept is told the day within a minute', () => {
  const { days } = aFollower();
  vi.setSystemTime(new Date('2026-11-23T06:00:00+07:00'));
  vi.advanceTimersByTime(60_000);
  expect(days).toEqual(['2026-11-22', '2026-11-23']);
});

test('a clock that is set back is followed, and midnight comes again', () => {
  const { days } = aFollower();
  vi.advanceTimersByTime(4 * hours);
  vi.setSystemTime(new Date('2026-11-22T23:00:00+07:00'));
  vi.advanceTimersByTime(60_000);
  expect(days).toEqual(['2026-11-22', '2026-11-23', '2026-11-22']);
  vi.advanceTimersByTime(hours);
  expect(days).toEqual(['2026-11-22', '2026-11-23', '2026-11-22', '2026-11-23']);
});

test('who has stopped is told nothing more, and no timer is left', () => {
  const { days, stop } = aFollower();
  stop();
  vi.advanceTimersByTime(5 * hours);
  comeToTheFront();
  expect(days).toEqual(['2026-11-22']);
  expect(vi.getTimerCount()).toBe(0);
});

test('coming to the front often leaves one timer', () => {
  aFollower();
  comeToTheFront();
  comeToTheFront();
  expect(vi.getTimerCount()).toBe(1);
});
