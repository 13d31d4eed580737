import { expect, test } from 'vitest';
import { lateStorage } from '../../../src/state/lateStorage.ts';
import { aBrokenStorage, aStorage, onItsWay, saved } from './storages.ts';

/** A late storage under a fake one that arrives when it is told to. */
function aLateStorage() {
  const storage = aStorage({ name: saved('old') });
  const { arriving, arrive } = onItsWay();
  return { storage, late: lateStorage<string>(arriving), arrive: () => arrive(storage) };
}

test('reading waits for the storage to arrive', async () => {
  const { late, arrive } = aLateStorage();
  const read = late.getItem('name');
  arrive();
  expect(await read).toEqual({ state: 'old', version: 1 });
  expect(late.missedWrite()).toBe(false);
});

test('what is written before the storage arrives is not written, but known to be missing', async () => {
  const { storage, late, arrive } = aLateStorage();
  late.setItem('name', { state: 'new', version: 1 });
  expect(late.missedWrite()).toBe(true);
  const read = late.getItem('name');
  arrive();
  expect(await read).toEqual({ state: 'old', version: 1 });
  expect(storage.getItem('name')).toBe(saved('old'));

  late.setItem('name', { state: 'new', version: 1 });
  expect(late.missedWrite()).toBe(false);
  expect(storage.getItem('name')).toBe(saved('new'));
});

test('what is removed before the storage arrives is removed when it does, and not read', async () => {
  const { storage, late, arrive } = aLateStorage();
  const read = late.getItem('name');
  late.setItem('name', { state: 'new', version: 1 });
  late.removeItem('name');
  arrive();
  expect(await read).toBeNull();
  expect(storage.getItem('name')).toBeNull();
  expect(late.missedWrite()).toBe(false);
});

test('what is written after it was removed is known to be missing', async () => {
  const { storage, late, arrive } = aLateStorage();
  const read = late.getItem('name');
  late.removeItem('name');
  late.setItem('name', { state: 'new', version: 1 });
  arrive();
  expect(await read).toBeNull();
  expect(storage.getItem('name')).toBeNull();
  expect(late.missedWrite()).toBe(true);
});

test('a storage that arrives broken throws nothing at the store', async () => {
  const late = lateStorage(Promise.resolve(aBrokenStorage(['getItem', 'setItem', 'removeItem'])));
  expect(await late.getItem('name')).toBeNull();
  expect(() => late.setItem('name', { state: 'new', version: 1 })).not.toThrow();
  expect(() => late.removeItem('name')).not.toThrow();
});
