import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysBetween, daysOverdue, holdsOn } from '../../../../src/domain/time/age.ts';

test.each([
  ['2026-11-22', '2026-11-22', 0],
  ['2026-11-22', '2026-11-23', 1],
  ['2026-11-23', '2026-11-22', -1],
  ['2027-02-28', '2027-03-01', 1],
  ['2028-02-28', '2028-03-01', 2],
  ['2026-12-31', '2027-01-01', 1],
  ['2026-01-01', '2027-01-01', 365],
  // Clocks are put forward in between in other countries; in Vietnam and here a day is a day.
  ['2026-03-28', '2026-03-30', 2],
])('from %s to %s it is %i days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10));

test('days add up: on the way from one day to another a day lies where it lies', () => {
  fc.assert(
    fc.property(day, day, day, (a, b, c) => {
      expect(daysBetween(a, b) + daysBetween(b, c)).toBe(daysBetween(a, c));
      expect(Math.sign(daysBetween(a, b))).toBe(a < b ? 1 : a > b ? -1 : 0);
    }),
  );
});

test.each([
  ['long before', '2026-01-01', 0],
  ['the day before', '2027-02-27', 0],
  ['on the day itself', '2027-02-28', 0],
  ['the day after', '2027-03-01', 1],
  ['a year later', '2028-02-28', 365],
])('a check that is due by 28 February 2027 is overdue %s by days: %s', (_, today, days) => {
  expect(daysOverdue('2027-02-28', today)).toBe(days);
});

describe('what holds', () => {
  test.each([
    ['from a day to a day', '2025-07-01', '2027-02-28', '2025-06-30', false],
    ['from a day to a day', '2025-07-01', '2027-02-28', '2025-07-01', true],
    ['from a day to a day', '2025-07-01', '2027-02-28', '2027-02-28', true],
    ['from a day to a day', '2025-07-01', '2027-02-28', '2027-03-01', false],
    ['to the end of a year', null, '2026-12-31', '2026-12-31', true],
    ['to the end of a year', null, '2026-12-31', '2027-01-01', false],
    ['from the beginning of a year', '2027-01-01', null, '2026-12-31', false],
    ['from the beginning of a year', '2027-01-01', null, '2027-01-01', true],
    ['from the first of March', '2027-03-01', null, '2027-02-28', false],
    ['from the first of March', '2027-03-01', null, '2027-03-01', true],
    ['on a single day', '2026-11-22', '2026-11-22', '2026-11-22', true],
    ['always', null, null, '9999-12-31', true],
  ])('%s (%s, %s), on %s: %s', (_, since, until, today, holds) => {
    expect(holdsOn({ since, until }, today)).toBe(holds);
  });

  test('holds from the day it begins to the day it ends, and no other day', () => {
    fc.assert(
      fc.property(day, day, day, (since, until, today) => {
        const within = daysBetween(since, today) >= 0 && daysBetween(today, until) >= 0;
        expect(holdsOn({ since, until }, today)).toBe(within);
      }),
    );
  });
});
