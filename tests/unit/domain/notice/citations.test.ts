import { expect, test } from 'vitest';
import { type Citation, citations, citing } from '../../../../src/domain/notice/citations.ts';
import { aDocument, aResult, aSource, aTarget, aTask, named } from '../builders.ts';

const nothing = { tasks: [], results: [], targets: [], documents: [] };

/** A citation in one word: "task mot-viec I.1". */
function short({ kind, id, source }: Citation): string {
  return `${kind} ${id} ${source.paragraph}`;
}

test('a notice without items has no citations', () => {
  expect(citations(nothing)).toEqual([]);
});

test('a task rests on its own words, on those that name somebody and on its deadline', () => {
  const task = aTask({
    responsible: [named('a', { paragraph: 'II' })],
    cooperating: [named('b', { paragraph: 'III' })],
    reportTo: [named('c', { paragraph: 'IV' })],
    deadline: { date: null, text: 'sớm', source: aSource({ paragraph: 'V' }) },
  });
  expect(citations({ ...nothing, tasks: [task] }).map(short)).toEqual([
    'task mot-viec I.1',
    'task mot-viec II',
    'task mot-viec III',
    'task mot-viec IV',
    'task mot-viec V',
  ]);
});

test('a document rests on its own words and on everything that is asked of it', () => {
  const document = aDocument({
    asks: [
      { kind: 'amend', text: 'sửa', source: aSource({ paragraph: 'II' }) },
      { kind: 'issue', text: 'ban hành', source: aSource({ paragraph: 'III' }) },
    ],
  });
  expect(citations({ ...nothing, documents: [document] }).map(short)).toEqual([
    'document mot-van-ban I.1',
    'document mot-van-ban II',
    'document mot-van-ban III',
  ]);
});

test('every kind of item is listed under its title', () => {
  const items = {
    tasks: [aTask()],
    results: [aResult()],
    targets: [aTarget()],
    documents: [aDocument({ number: '19/KH-UBND' }), aDocument({ id: 'khong-so' })],
  };
  expect(citations(items).map(({ kind, title }) => [kind, title])).toEqual([
    ['task', 'Một việc'],
    ['result', 'Một kết quả'],
    ['target', 'Một con số'],
    ['document', '19/KH-UBND'],
    ['document', 'Việc chuyển đổi số'],
  ]);
});

test('an item that quotes a paragraph several times is said to quote it once', () => {
  const task = aTask({
    responsible: [named('a', { quote: 'Công an' }), named('b', { paragraph: 'II' })],
    cooperating: [named('c', { paragraph: 'II' })],
  });
  const all = citations({ ...nothing, tasks: [task] });
  expect(citing(all, 'I.1').map(short)).toEqual(['task mot-viec I.1']);
  expect(citing(all, 'II').map(short)).toEqual(['task mot-viec II']);
});

test('of several quotes the first is kept', () => {
  const task = aTask({ responsible: [named('a', { quote: 'Công an' })] });
  const all = citations({ ...nothing, tasks: [task] });
  expect(citing(all, 'I.1').map(({ source }) => source)).toEqual([task.source]);
});

test('items of different kinds with the same id are different items', () => {
  const all = citations({
    ...nothing,
    tasks: [aTask({ id: 'ho-so' })],
    targets: [aTarget({ id: 'ho-so' })],
  });
  expect(citing(all, 'I.1').map(short)).toEqual(['task ho-so I.1', 'target ho-so I.1']);
});

test('a paragraph is quoted by those who quote it, not by those who quote a part of its name', () => {
  const all = citations({
    ...nothing,
    tasks: [aTask({ source: aSource({ paragraph: 'I.1.a' }) })],
  });
  expect(citing(all, 'I.1')).toEqual([]);
});
