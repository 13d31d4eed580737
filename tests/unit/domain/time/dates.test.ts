import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayInVietnam, untilNextDay, writeDate } from '../../../../src/domain/time/dates.ts';

test.each([
  ['2024-09-10', '10/9/2024'],
  ['2024-03-04', '04/3/2024'],
  ['2023-07-14', '14/7/2023'],
  ['2023-02-24', '24/02/2023'],
  ['2024-01-31', '31/01/2024'],
  ['2025-12-01', '01/12/2025'],
  ['2025-10-09', '09/10/2025'],
])('%s is written as %s, as notices do', (date, written) => {
  expect(writeDate(date)).toBe(written);
});

test('a written date still says which day it is', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
      (moment) => {
        const date = moment.toISOString().slice(0, 10);
        const [day, month, year] = writeDate(date).split('/').map(Number);
        expect([year, month, day]).toEqual(date.split('-').map(Number));
      },
    ),
  );
});

test.each([
  ['one second before midnight', '2026-11-22T16:59:59.999Z', '2026-11-22'],
  ['midnight', '2026-11-22T17:00:00.000Z', '2026-11-23'],
  ['seven in the morning', '2026-11-23T00:00:00.000Z', '2026-11-23'],
  ['midnight of a new year', '2026-12-31T17:00:00.000Z', '2027-01-01'],
  ['the last moment of February in a leap year', '2028-02-29T16:59:59.999Z', '2028-02-29'],
])('the day in Vietnam at %s', (_, moment, day) => {
  expect(dayInVietnam(new Date(moment))).toBe(day);
});

test.each([
  ['at midnight', '2026-11-22T17:00:00.000Z', 86_400_000],
  ['a moment before midnight', '2026-11-22T16:59:59.999Z', 1],
  ['at seven in the morning', '2026-11-23T00:00:00.000Z', 17 * 3_600_000],
  ['at noon of the last day of a year', '2026-12-31T05:00:00.000Z', 12 * 3_600_000],
  ['before 1970', '1969-12-31T16:59:00.000Z', 60_000],
])('how long it is to the next day in Vietnam %s', (_, moment, wait) => {
  expect(untilNextDay(new Date(moment))).toBe(wait);
});

test('at no moment is the next day in Vietnam sooner or later than it is said to be', () => {
  const likely = { min: new Date('1960-01-01'), max: new Date('2099-12-31'), noInvalidDate: true };
  fc.assert(
    fc.property(fc.date(likely), (moment) => {
      const wait = untilNextDay(moment);
      const after = (more: number) => dayInVietnam(new Date(moment.getTime() + more));
      expect(after(wait - 1)).toBe(dayInVietnam(moment));
      expect(after(wait) > dayInVietnam(moment)).toBe(true);
    }),
  );
});
