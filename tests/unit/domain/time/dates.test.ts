import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayInVietnam, writeDate } from '../../../../src/domain/time/dates.ts';

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
