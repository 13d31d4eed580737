import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  countOn,
  countsBetween,
  type Days,
  weekOf,
  weeksKept,
  weeksUntil,
} from '../../../../src/domain/tally/tally.ts';
import { daysBetween } from '../../../../src/domain/time/age.ts';

const guide = (id: string) => ({ kind: 'guide', id }) as const;
const stuck = (id: string) => ({ kind: 'stuck', id }) as const;

test.each([
  ['2026-11-23', '2026-11-23'],
  ['2026-11-29', '2026-11-23'],
  ['2026-11-30', '2026-11-30'],
  ['2027-01-01', '2026-12-28'],
  ['2024-02-29', '2024-02-26'],
  ['2023-12-31', '2023-12-25'],
  ['1999-12-31', '1999-12-27'],
])('the week of %s begins on Monday %s', (day, monday) => {
  expect(weekOf(day)).toBe(monday);
});

test('every day lies in a week of seven days that begins on a Monday', () => {
  const day = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, fc.nat(20), (each, before) => {
      const monday = weekOf(each, before);
      expect(new Date(monday).getUTCDay()).toBe(1);
      const apart = daysBetween(monday, each) - 7 * before;
      expect(apart).toBeGreaterThanOrEqual(0);
      expect(apart).toBeLessThan(7);
    }),
  );
});

test('counting adds one to one thing on one day', () => {
  const days = countOn(countOn({}, '2026-11-23', guide('a')), '2026-11-23', guide('a'));
  expect(countOn(days, '2026-11-24', stuck('a'))).toEqual({
    '2026-11-23': { 'guide a': 2 },
    '2026-11-24': { 'stuck a': 1 },
  });
});

test('the newest days are kept, as many as the weeks have', () => {
  let days: Days = {};
  for (let at = 0; at < 80; at++) days = countOn(days, addDays('2026-01-01', at), guide('a'));
  const kept = Object.keys(days).sort();
  expect(kept).toHaveLength(7 * weeksKept);
  expect(kept[0]).toBe(addDays('2026-01-01', 80 - 7 * weeksKept));
});

test('a clock that ran a year ahead for a day empties nothing', () => {
  const days = countOn({ '2026-11-22': { 'guide a': 3 } }, '2027-11-23', guide('a'));
  expect(days['2026-11-22']).toEqual({ 'guide a': 3 });
});

test('what was counted is summed over days, the most frequent first', () => {
  const days: Days = {
    '2026-11-22': { 'guide a': 9 },
    '2026-11-23': { 'guide a': 1, 'guide b': 2, 'no key at all': 5 },
    '2026-11-29': { 'guide b': 1, 'stuck c': 1 },
    '2026-11-30': { 'guide a': 9 },
  };
  expect(countsBetween(days, '2026-11-23', '2026-11-29')).toEqual([
    { kind: 'guide', id: 'b', times: 3 },
    { kind: 'guide', id: 'a', times: 1 },
    { kind: 'stuck', id: 'c', times: 1 },
  ]);
});

test('the weeks follow each other without a gap, this one first, and count guides alone', () => {
  const days: Days = {
    '2026-11-25': { 'guide a': 2, 'stuck b': 7 },
    '2026-11-22': { 'guide a': 3 },
  };
  const weeks = weeksUntil(days, '2026-11-25');
  expect(weeks).toHaveLength(weeksKept);
  expect(weeks.slice(0, 2)).toEqual([
    { from: '2026-11-23', to: '2026-11-29', times: 2 },
    { from: '2026-11-16', to: '2026-11-22', times: 3 },
  ]);
  for (const [at, { from }] of weeks.entries())
    expect(daysBetween(from, weeks[0]?.from ?? '')).toBe(7 * at);
});
