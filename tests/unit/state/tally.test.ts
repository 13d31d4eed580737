import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TextStorage } from '../../../src/platform/port.ts';
import { createTally, tallyName } from '../../../src/state/tally.ts';
import { aStorage, dealtWith, onItsWay, saved } from './storages.ts';

const guide = { kind: 'guide', id: 'ket-hon' } as const;
const stuck = { kind: 'stuck', id: 'anh-mo' } as const;

async function tallyFrom(storage: TextStorage) {
  const store = createTally(Promise.resolve(storage));
  await dealtWith();
  return store;
}

test('what was counted is kept and found again', async () => {
  const storage = aStorage();
  const store = await tallyFrom(storage);
  store.acts.count('2026-11-23', guide);
  store.acts.count('2026-11-23', guide);
  store.acts.count('2026-11-23', stuck);
  const days = { '2026-11-23': { 'guide ket-hon': 2, 'stuck anh-mo': 1 } };
  expect(store.getState().days).toEqual(days);
  expect((await tallyFrom(storage)).getState().days).toEqual(days);
});

test('what was counted before the storage arrived is added to what it holds', async () => {
  const { arriving, arrive } = onItsWay();
  const store = createTally(arriving);
  store.acts.count('2026-11-23', guide);
  const storage = aStorage({
    [tallyName]: saved({ days: { '2026-11-23': { 'guide ket-hon': 4 } } }),
  });
  arrive(storage);
  await dealtWith();
  expect(store.getState().days).toEqual({ '2026-11-23': { 'guide ket-hon': 5 } });
  expect(storage.getItem(tallyName)).toContain('5');
});

test('a tally that was reset before the storage arrived stays empty', async () => {
  const { arriving, arrive } = onItsWay();
  const store = createTally(arriving);
  store.forget();
  arrive(aStorage({ [tallyName]: saved({ days: { '2026-11-23': { 'guide ket-hon': 4 } } }) }));
  await dealtWith();
  expect(store.getState().days).toEqual({});
});

test('days that are none and counts that are none are left out', async () => {
  const days = {
    '2026-11-23': { 'guide ket-hon': 4, 'guide b': -1, 'guide c': 1.5, 'guide d': '7' },
    '2026-13-45': { 'guide ket-hon': 1 },
    heute: { 'guide ket-hon': 1 },
    '2026-11-24': 3,
  };
  const store = await tallyFrom(aStorage({ [tallyName]: saved({ days }) }));
  expect(store.getState().days).toEqual({ '2026-11-23': { 'guide ket-hon': 4 } });
});

test('whatever a storage holds, counting goes on', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (text) => {
      const store = await tallyFrom(aStorage({ [tallyName]: text }));
      store.acts.count('2026-11-23', guide);
      expect(store.getState().days['2026-11-23']?.['guide ket-hon']).toBeGreaterThan(0);
    }),
  );
});
