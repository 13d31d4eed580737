import { expect, test } from 'vitest';
import { memoryStorage } from '../../../src/platform/storage.ts';
import { createStores } from '../../../src/state/stores.ts';
import { aStorage, dealtWith } from './storages.ts';

/** A storage that may be full. */
function fillable() {
  const storage = aStorage();
  const state = { full: false };
  return {
    ...storage,
    state,
    setItem: (name: string, text: string) => {
      if (state.full) throw new Error('full');
      storage.setItem(name, text);
    },
  };
}

test('what a full storage did not keep is written as soon as it keeps anything again', async () => {
  const storage = fillable();
  const lasting = Promise.resolve(storage);
  const { stores, acts } = createStores({ early: aStorage(), lasting }, () => new Date());
  await dealtWith();
  storage.state.full = true;
  acts.keepReceipt('ket-hon', 'H61.2-260910-0001');
  expect(stores.keeping.getState().lost).toContain('errands');
  storage.state.full = false;
  acts.chooseTextSize('large');
  expect(stores.keeping.getState().lost).toEqual([]);
  expect(storage.texts.get('errands')).toContain('H61.2-260910-0001');
});

test('a storage that forgets everything when the app closes keeps nothing', async () => {
  const lasting = Promise.resolve(memoryStorage());
  const { stores, acts } = createStores({ early: aStorage(), lasting }, () => new Date());
  await dealtWith();
  expect(stores.keeping.getState().lost).toEqual([]);
  acts.chooseTextSize('large');
  expect(stores.keeping.getState().lost).toEqual(['settings']);
});

test('what another opening of the app has done is known here before the next thing is done', async () => {
  const storage = aStorage();
  const hearers: ((name: string) => void)[] = [];
  const open = () =>
    createStores(
      {
        early: aStorage(),
        lasting: Promise.resolve({
          ...storage,
          onOutsideChange: (hear: (name: string) => void) => void hearers.push(hear),
        }),
      },
      () => new Date(),
    );
  const [one, two] = [open(), open()];
  await dealtWith();
  one.acts.tickItem('ket-hon', 'anh');
  for (const hear of hearers) hear('errands');
  two.acts.tickItem('khai-sinh', 'giay');
  for (const hear of hearers) hear('errands');
  expect(Object.keys(one.stores.errands.getState().errands)).toEqual(['ket-hon', 'khai-sinh']);
  expect(storage.texts.get('errands')).toContain('ket-hon');
});
