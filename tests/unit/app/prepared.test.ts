import { expect, test } from 'vitest';
import { homeOn } from '../../../src/app/prepared/prepared.ts';

const prepared = {
  newest: '1961-01-01',
  anyBase: '/base',
  pieces: ['<a href="/base/x">1</a><a href="/base/y">2</a>', '<p>old</p>', '<p>new</p>'],
  usual: [
    { from: '1970-01-01', pieces: [0, 1] },
    { from: '2026-03-01', pieces: [0, 2] },
  ],
  helping: [{ from: '1970-01-01', pieces: [2] }],
  opening: '',
  failed: '',
};

test('a prepared home is that of its day, under the base path of the host', () => {
  const links = '<a href="/zapps/1/x">1</a><a href="/zapps/1/y">2</a>';
  expect(homeOn('2026-02-28', false, '/zapps/1', prepared)).toBe(`${links}<p>old</p>`);
  expect(homeOn('2026-03-01', false, '/zapps/1', prepared)).toBe(`${links}<p>new</p>`);
  expect(homeOn('2026-03-01', true, '/zapps/1', prepared)).toBe('<p>new</p>');
});

test('where none was prepared there is none', () => {
  expect(homeOn('2026-03-01', false, '', { ...prepared, usual: [] })).toBeUndefined();
  expect(homeOn('1960-01-01', false, '', { ...prepared, newest: '' })).toBeUndefined();
});

test('a clock that is surely wrong gets home as it was when the content was last read', () => {
  const read = { ...prepared, newest: '2026-03-05' };
  expect(homeOn('1970-01-01', true, '', read)).toBe(homeOn('2026-03-05', true, '', read));
  expect(homeOn('2024-05-01', false, '', read)).toBe(homeOn('2026-03-05', false, '', read));
});
