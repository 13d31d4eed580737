import { expect, it } from 'vitest';
import { aBundle } from '../../../site/builders.ts';
import { guide } from '../../../site/guidance.ts';

it('refuses a guide that ends before it begins', () => {
  expect(aBundle().set(guide, 'until', '2025-02-02').lines()).toEqual([
    'guides/muon-sach.json, dòng 14, ô until: ngày này đứng trước ngày ở ô since; hãy xem lại',
  ]);
});

it('refuses a date of review before the last one', () => {
  expect(aBundle().set(guide, 'checkBy', '2025-06-30').lines()).toEqual([
    'guides/muon-sach.json, dòng 96, ô checkBy: ngày này đứng trước ngày ở ô checkedOn; hãy xem lại',
  ]);
});

it('looks into every sentence with days of its own', () => {
  expect(
    aBundle()
      .set(guide, 'prepare.0.since', '2025-03-02')
      .set(guide, 'prepare.0.until', '2025-03-01')
      .set('changes.json', 'changes.0.until', '2025-06-30')
      .lines(),
  ).toEqual([
    'changes.json, dòng 10, ô changes[1].until: ngày này đứng trước ngày ở ô since; hãy xem lại',
    'guides/muon-sach.json, dòng 33, ô prepare[1].until: ngày này đứng trước ngày ở ô since; hãy xem lại',
  ]);
});

it('accepts a single day, and a period open at either end', () => {
  expect(
    aBundle()
      .set(guide, 'until', '2025-02-03')
      .set(guide, 'where.0.since', '2025-03-02')
      .set(guide, 'prepare.0.until', '2025-03-02')
      .lines(),
  ).toEqual([]);
});
