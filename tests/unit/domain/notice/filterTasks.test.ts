import { expect, test } from 'vitest';
import {
  filterTasks,
  notStated,
  type TaskFilter,
} from '../../../../src/domain/notice/filterTasks.ts';
import { aTask, named } from '../builders.ts';

const tasks = [
  aTask({ id: 'police-alone', responsible: [named('cong-an')], relevance: 'high' }),
  aTask({ id: 'nobody', field: 'ho-so' }),
  aTask({ id: 'police-helps', responsible: [named('so')], cooperating: [named('cong-an')] }),
  aTask({ id: 'reports-only', reportTo: [named('cong-an')], field: 'ho-so', relevance: 'high' }),
  aTask({ id: 'helper-only', cooperating: [named('so')], relevance: 'medium' }),
];

function idsOf(filter: TaskFilter): string[] {
  return filterTasks(tasks, filter).map(({ id }) => id);
}

test('without a filter every task is shown, in the order of the notice', () => {
  expect(filterTasks(tasks, {})).toEqual(tasks);
});

test('an agency is asked for by what it does or helps to do, not by who reports to it', () => {
  expect(idsOf({ agency: 'cong-an' })).toEqual(['police-alone', 'police-helps']);
});

test('tasks for which nobody is named to do them can be asked for', () => {
  expect(idsOf({ agency: notStated })).toEqual(['nobody', 'reports-only', 'helper-only']);
});

test('an agency no task names leaves nothing', () => {
  expect(idsOf({ agency: 'khong-co' })).toEqual([]);
});

test('a field is asked for by its id', () => {
  expect(idsOf({ field: 'ho-so' })).toEqual(['nobody', 'reports-only']);
});

test('what concerns people is what they do themselves', () => {
  expect(idsOf({ forPeople: true })).toEqual(['police-alone', 'reports-only']);
});

test('every part of a filter has to be answered', () => {
  expect(idsOf({ agency: notStated, field: 'ho-so' })).toEqual(['nobody', 'reports-only']);
  expect(idsOf({ agency: notStated, field: 'ho-so', forPeople: true })).toEqual(['reports-only']);
  expect(idsOf({ agency: 'cong-an', field: 'ho-so' })).toEqual([]);
});
