import { expect, test } from 'vitest';
import { type AskedOfTasks, narrowTasks } from '../../../../src/domain/notice/narrowTasks.ts';
import { anAgency, aTask, named } from '../builders.ts';

const notices = [
  {
    notice: 'thong-bao-mot',
    tasks: [
      aTask({ id: 'police', responsible: [named('cong-an')], field: 'ho-so' }),
      aTask({ id: 'nobody' }),
    ],
    agencies: [anAgency({ id: 'cong-an' }), anAgency({ id: 'without-task' })],
  },
  {
    notice: 'thong-bao-hai',
    tasks: [aTask({ id: 'school', responsible: [named('truong')] })],
    agencies: [anAgency({ id: 'truong' })],
  },
];

const narrow = (link: AskedOfTasks) => narrowTasks(notices, ['ho-so', 'ky-nang-so'], link);
const found = (link: AskedOfTasks) => narrow(link).found.map(({ id }) => id);

test('asked for nothing, every task of every notice is found', () => {
  expect(found({})).toEqual(['police', 'nobody', 'school']);
});

test('narrowed by a notice alone, the count still says how many there are in all', () => {
  expect(found({ notice: 'thong-bao-mot' })).toEqual(['police', 'nobody']);
  expect(narrow({ notice: 'thong-bao-mot' }).count).toBe(3);
});

test('only agencies that have a task in what is asked for can be asked for next', () => {
  const idsOf = (link: AskedOfTasks) => narrow(link).agencies.map(({ id }) => id);
  expect(idsOf({})).toEqual(['cong-an', 'truong']);
  expect(idsOf({ notice: 'thong-bao-hai' })).toEqual(['truong']);
});

test.each([
  [{ notice: 'khong-con' }],
  [{ agency: 'khong-con' }],
  [{ agency: '' }],
  [{ field: 'khong-con' }],
])('an old link that asks for %j is read as if it had not asked', (link) => {
  expect(found(link)).toEqual(found({}));
  expect(Object.values(narrow(link).asked).filter(Boolean)).toEqual([]);
});

test('an agency of another notice is not asked for within this one', () => {
  expect(found({ notice: 'thong-bao-mot', agency: 'truong' })).toEqual(['police', 'nobody']);
  expect(narrow({ notice: 'thong-bao-mot', agency: 'truong' }).asked.agency).toBeUndefined();
});

test('what is known is answered, each part of it', () => {
  const link = { notice: 'thong-bao-mot', agency: 'cong-an', field: 'ho-so' };
  expect(found(link)).toEqual(['police']);
  expect(narrow(link).asked).toEqual({ ...link, forPeople: undefined });
});
