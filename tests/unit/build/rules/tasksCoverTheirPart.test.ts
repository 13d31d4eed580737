import { expect, it } from 'vitest';
import { aBundle } from '../../../site/builders.ts';
import { notice, tasks } from '../../../site/libraryNotice.ts';

it('refuses a paragraph that gives work no task tells', () => {
  expect(aBundle().remove(tasks, 'tasks.1').lines()).toEqual([
    'notices/thu-vien/notice.json, dòng 57, ô paragraphs[4].id: đoạn “III.2” giao việc nhưng chưa có nhiệm vụ nào trích đoạn này; hãy thêm nhiệm vụ vào tasks.json',
  ]);
});

it('does not count a paragraph as told when only a deadline quotes it', () => {
  expect(
    aBundle()
      .remove(tasks, 'tasks.1')
      .set(tasks, 'tasks.0.reportTo.0', {
        agency: 'thu-vien',
        source: { paragraph: 'III.2', quote: 'Các ấp' },
      })
      .lines(),
  ).toHaveLength(1);
});

it.each([
  ['kind', 'heading'],
  ['part', 'shortcomings'],
])('asks no task of a paragraph whose %s is %s', (field, value) => {
  expect(
    aBundle().remove(tasks, 'tasks.1').set(notice, `paragraphs.3.${field}`, value).lines(),
  ).toEqual([]);
});
