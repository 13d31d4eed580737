import { expect, test } from 'vitest';
import type { TextStorage } from '../../../src/platform/port.ts';
import { firstWorking, memoryStorage, works } from '../../../src/platform/storage.ts';

/** A storage of which some methods do something else than they should. */
function aStorage(otherwise: Partial<TextStorage> = {}): TextStorage {
  return { ...memoryStorage(), ...otherwise };
}

const throws = () => {
  throw new Error('the storage is broken');
};

test('memory keeps what it is given, until it is taken out', () => {
  const storage = memoryStorage();
  expect(storage.getItem('a')).toBeNull();
  storage.setItem('a', 'one');
  storage.setItem('b', '');
  storage.setItem('a', 'two');
  expect([storage.getItem('a'), storage.getItem('b')]).toEqual(['two', '']);
  storage.removeItem('a');
  storage.removeItem('never there');
  expect([storage.getItem('a'), storage.getItem('b')]).toEqual([null, '']);
});

test('two memories know nothing of each other', () => {
  memoryStorage().setItem('a', 'one');
  expect(memoryStorage().getItem('a')).toBeNull();
});

test('a storage that keeps what it is given works, and nothing is left in it', () => {
  const names: string[] = [];
  const storage = memoryStorage();
  const watched = aStorage({
    getItem: storage.getItem,
    setItem: (name, text) => {
      names.push(name);
      storage.setItem(name, text);
    },
    removeItem: storage.removeItem,
  });
  expect(works(watched)).toBe(true);
  expect(names.map((name) => storage.getItem(name))).toEqual([null]);
});

const broken: readonly (readonly [string, TextStorage])[] = [
  ['that cannot be read', aStorage({ getItem: throws })],
  ['that is full', aStorage({ setItem: throws })],
  ['that forgets at once', aStorage({ getItem: () => null })],
  ['that ignores what it is given', aStorage({ setItem: () => {} })],
];

test.each(broken)('a storage %s does not work', (_, storage) => {
  expect(works(storage)).toBe(false);
});

test('a storage from which nothing can be taken works: what it holds can be overwritten', () => {
  expect(works(aStorage({ removeItem: throws }))).toBe(true);
});

test('the first storage that works is taken and later ones are not even asked for', () => {
  const first = aStorage();
  expect(firstWorking([() => first, throws])).toBe(first);
});

test.each(broken)('a storage %s gives way to the next', (_, storage) => {
  const next = aStorage();
  expect(firstWorking([() => storage, () => next])).toBe(next);
});

test('a storage that cannot even be asked for gives way to the next', () => {
  const next = aStorage();
  expect(firstWorking([throws, () => next])).toBe(next);
});

test('when no storage works there is memory', () => {
  for (const candidates of [
    [],
    [throws],
    broken.map(
      ([, storage]) =>
        () =>
          storage,
    ),
  ])
    expect(works(firstWorking(candidates))).toBe(true);
});
