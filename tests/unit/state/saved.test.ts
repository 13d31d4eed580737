import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readIds, readSaved, safely, savedText } from '../../../src/state/saved.ts';
import { aBrokenStorage, aStorage } from './storages.ts';

test('the text of a state is the one phones already hold', () => {
  expect(savedText({ days: {} })).toBe('{"state":{"days":{}},"version":1}');
});

test('a state is read from the text that was written of it', () => {
  const storage = aStorage();
  storage.setItem('name', savedText({ a: [1, null, 'x'] }));
  expect(readSaved(storage, 'name')).toEqual({ a: [1, null, 'x'] });
});

test.each([
  ['nothing'],
  ['an empty text', ''],
  ['broken text', '{"state":{"a":'],
  ['null', 'null'],
  ['a number', '7'],
  ['a list', '[]'],
  ['an object without state', '{}'],
  ['state of nothing', '{"state":null,"version":1}'],
  ['state of text', '{"state":"large","version":1}'],
  ['a list of state', '{"state":[{"a":1}],"version":1}'],
])('under a name that holds %s nothing was kept', (_, text?: string) => {
  expect(readSaved(aStorage(text === undefined ? {} : { name: text }), 'name')).toEqual({});
});

test.each(['0', '2', '99', '"1"', 'null', '{}', '[]'])(
  'what was written in version %s is there to be read',
  (version) => {
    const storage = aStorage({ name: `{"state":{"a":1},"version":${version}}` });
    expect(readSaved(storage, 'name')).toEqual({ a: 1 });
  },
);

test('a storage in which nothing works throws nothing', () => {
  const storage = aBrokenStorage(['getItem', 'setItem', 'removeItem'], { name: savedText({}) });
  expect(readSaved(storage, 'name')).toEqual({});
  expect(() => safely(() => storage.setItem('name', ''))).not.toThrow();
  expect(() => safely(() => storage.removeItem('name'))).not.toThrow();
});

test('ids are what is said to be true; all else is dropped, one by one', () => {
  expect(readIds({ a: true, b: 1, c: 'true', d: false, e: null, f: {}, g: true })).toEqual({
    a: true,
    g: true,
  });
});

test('whatever was saved, it is read as ids or as none', () => {
  fc.assert(
    fc.property(fc.anything(), (anything) => {
      expect(Object.values(readIds(anything)).every((has) => has === true)).toBe(true);
    }),
  );
});
