import { describe, expect, it } from 'vitest';
import { isRealDate } from '../../../../src/content/schema/realDate.ts';
import { aBundle } from '../../../site/builders.ts';
import { tasks } from '../../../site/libraryNotice.ts';

it('refuses a day the calendar does not have', () => {
  expect(aBundle().set(tasks, 'tasks.0.plain.0', 'Hạn là ngày 31/02/2026.').lines()).toEqual([
    'notices/thu-vien/tasks.json, dòng 7, ô tasks[1].plain[1]: ngày 31/02/2026 không có thật; hãy xem lại ngày và tháng',
  ]);
});

it.each(['28/02/2026', '29/02/2024', '1/7/2025', '224/2026/NĐ-CP', '24/7', '53/76'])(
  'lets “%s” pass',
  (text) => {
    expect(aBundle().set(tasks, 'tasks.0.plain.0', `Viết ${text} ở đây.`).lines()).toEqual([]);
  },
);

it.each(['29/02/2025', '0/7/2025', '1/13/2025', '31/4/2025'])('refuses %s', (date) => {
  expect(aBundle().set(tasks, 'tasks.0.plain.0', `Từ ngày ${date}.`).lines()).toHaveLength(1);
});

describe('a date of a field', () => {
  it.each(['2024-09-10', '2024-02-29', '2000-02-29'])('may be %s', (date) => {
    expect(isRealDate(date)).toBe(true);
  });

  it.each([
    '2024-02-31',
    '2023-02-29',
    '1900-02-29',
    '2024-9-1',
    '2024-13-01',
    '0024-09-10',
    '10/9/2024',
    '',
  ])('may not be “%s”', (date) => {
    expect(isRealDate(date)).toBe(false);
  });
});
