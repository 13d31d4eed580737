import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TextStorage } from '../../../src/platform/port.ts';
import { contrasts, settingsName, textSizes } from '../../../src/state/savedSettings.ts';
import { createSettings, type SettingsStore } from '../../../src/state/settings.ts';
import { aBrokenStorage, aStorage, dealtWith, never, onItsWay, saved } from './storages.ts';

const plain = { textSize: 'normal', contrast: 'normal', helper: false };

function choicesOf(store: SettingsStore) {
  const { textSize, contrast, helper } = store.getState();
  return { textSize, contrast, helper };
}

/** Settings that have found what a storage holds. */
async function settingsFrom(storage: TextStorage, early: TextStorage = aStorage()) {
  const store = createSettings(Promise.resolve(storage), early);
  await dealtWith();
  return store;
}

function holding(text: string) {
  return aStorage({ [settingsName]: text });
}

/** What a storage holds under the name of the settings. */
function heldBy(storage: TextStorage): unknown {
  return JSON.parse(storage.getItem(settingsName) ?? 'null');
}

test('the app starts plain', async () => {
  expect(choicesOf(await settingsFrom(aStorage()))).toEqual(plain);
});

test('what is chosen is kept and found again', async () => {
  const storage = aStorage();
  const store = await settingsFrom(storage);
  store.acts.chooseTextSize('largest');
  store.acts.chooseContrast('high');

  expect(heldBy(storage)).toEqual({
    state: { ...plain, textSize: 'largest', contrast: 'high' },
    version: 1,
  });
  expect(choicesOf(await settingsFrom(storage))).toEqual({
    ...plain,
    textSize: 'largest',
    contrast: 'high',
  });
});

describe('while the storage is on its way', () => {
  test('choices hold at once', () => {
    const store = createSettings(never, aStorage());
    store.acts.chooseTextSize('large');
    expect(choicesOf(store)).toEqual({ ...plain, textSize: 'large', contrast: 'normal' });
  });

  test('what was chosen wins over what was kept, the rest is taken from what was kept', async () => {
    const storage = holding(saved({ textSize: 'largest', contrast: 'high' }));
    const { arriving, arrive } = onItsWay();
    const store = createSettings(arriving, aStorage());
    store.acts.chooseTextSize('large');
    arrive(storage);
    await dealtWith();

    expect(choicesOf(store)).toEqual({ ...plain, textSize: 'large', contrast: 'high' });
    expect(heldBy(storage)).toEqual({
      state: { ...plain, textSize: 'large', contrast: 'high' },
      version: 1,
    });
  });

  test('every choice counts, not only the last', async () => {
    const storage = holding(saved({ textSize: 'largest', contrast: 'normal' }));
    const { arriving, arrive } = onItsWay();
    const store = createSettings(arriving, aStorage());
    store.acts.chooseTextSize('large');
    store.acts.chooseContrast('high');
    arrive(storage);
    await dealtWith();
    expect(choicesOf(store)).toEqual({ ...plain, textSize: 'large', contrast: 'high' });
  });

  test('going back to where one started is a choice too', async () => {
    const storage = holding(saved({ textSize: 'largest', contrast: 'high' }));
    const { arriving, arrive } = onItsWay();
    const store = createSettings(arriving, aStorage());
    store.acts.chooseTextSize('large');
    store.acts.chooseTextSize('normal');
    arrive(storage);
    await dealtWith();

    expect(choicesOf(store)).toEqual({ ...plain, textSize: 'normal', contrast: 'high' });
    expect(heldBy(storage)).toEqual({ state: choicesOf(store), version: 1 });
  });

  test('nothing is written over what was kept before it has been read', async () => {
    const storage = holding(saved({ contrast: 'high' }));
    const { arriving, arrive } = onItsWay();
    const store = createSettings(arriving, aStorage());
    store.acts.chooseTextSize('large');
    await dealtWith();
    expect(heldBy(storage)).toEqual({ state: { contrast: 'high' }, version: 1 });

    arrive(storage);
    await dealtWith();
    expect(choicesOf(store)).toEqual({ ...plain, textSize: 'large', contrast: 'high' });
  });

  test('choices outlive a storage that gets lost', async () => {
    const { arriving, getLost } = onItsWay();
    const store = createSettings(arriving, aStorage());
    getLost(new Error('no storage'));
    await dealtWith();
    store.acts.chooseContrast('high');
    expect(choicesOf(store)).toEqual({ ...plain, textSize: 'normal', contrast: 'high' });
  });
});

describe('the early copy', () => {
  test('gives the first state before the storage arrives', () => {
    const early = holding(saved({ textSize: 'largest', contrast: 'high' }));
    expect(choicesOf(createSettings(never, early))).toEqual({
      ...plain,
      textSize: 'largest',
      contrast: 'high',
    });
  });

  test('gives way to what the storage kept', async () => {
    const early = holding(saved({ textSize: 'largest', contrast: 'high' }));
    const store = await settingsFrom(holding(saved({ textSize: 'large' })), early);
    expect(choicesOf(store)).toEqual({ ...plain, textSize: 'large', contrast: 'high' });
    expect(heldBy(early)).toEqual({ state: choicesOf(store), version: 1 });
  });

  test('follows every choice, whether or not the storage has arrived', () => {
    const early = aStorage();
    const store = createSettings(never, early);
    store.acts.chooseTextSize('large');
    expect(heldBy(early)).toEqual({ state: { ...plain, textSize: 'large' }, version: 1 });
  });

  test.each([
    ['cannot be read', aBrokenStorage(['getItem'])],
    ['cannot be written', aBrokenStorage(['setItem'])],
    ['is broken text', holding('{"state":')],
    ['is of a wrong type', holding(saved({ textSize: 3, contrast: ['high'] }, 'x'))],
  ])('may be missed: it %s', async (_, early) => {
    const storage = aStorage();
    const store = createSettings(Promise.resolve(storage), early);
    expect(choicesOf(store)).toEqual(plain);
    await dealtWith();
    store.acts.chooseContrast('high');
    expect(heldBy(storage)).toEqual({ state: { ...plain, contrast: 'high' }, version: 1 });
  });
});

describe('what was kept is read field by field', () => {
  test.each([
    ['a size that is no choice', { textSize: 'gigantic', contrast: 'high' }],
    ['a size of a wrong type', { textSize: 2, contrast: 'high' }],
    ['no size', { contrast: 'high' }],
    ['a field nobody knows', { contrast: 'high', colour: 'red' }],
    ['a function overwritten', { contrast: 'high', chooseTextSize: 'x' }],
  ])('%s is dropped and the contrast kept', async (_, state) => {
    const store = await settingsFrom(holding(saved(state)));
    expect(choicesOf(store)).toEqual({ ...plain, textSize: 'normal', contrast: 'high' });
    expect(() => store.acts.chooseTextSize('large')).not.toThrow();
  });

  test.each([[0], [2], [99], ['1'], [null]])('also from data of version %o', async (version) => {
    const store = await settingsFrom(holding(saved({ textSize: 'large', contrast: 1 }, version)));
    expect(choicesOf(store)).toEqual({ ...plain, textSize: 'large', contrast: 'normal' });
  });
});

test.each([
  ['broken text', '{"state":{"textSize":"lar'],
  ['an empty text', ''],
  ['null', 'null'],
  ['a number', '7'],
  ['a list', '[]'],
  ['an object without state', '{}'],
  ['state of nothing', '{"state":null,"version":1}'],
  ['state of text', '{"state":"large","version":1}'],
])('a storage that holds %s starts the app plain, and can be written again', async (_, text) => {
  const storage = holding(text);
  const store = await settingsFrom(storage);
  expect(choicesOf(store)).toEqual(plain);
  store.acts.chooseTextSize('large');
  expect(heldBy(storage)).toEqual({ state: { ...plain, textSize: 'large' }, version: 1 });
});

test.each([
  ['that cannot be read', aBrokenStorage(['getItem'])],
  ['that is full', aBrokenStorage(['setItem'])],
  ['in which nothing works', aBrokenStorage(['getItem', 'setItem', 'removeItem'])],
])('choices hold with a storage %s', async (_, storage) => {
  const store = await settingsFrom(storage);
  store.acts.chooseTextSize('large');
  expect(choicesOf(store)).toEqual({ ...plain, textSize: 'large', contrast: 'normal' });
  expect(() => store.forget()).not.toThrow();
  expect(choicesOf(store)).toEqual(plain);
});

test('a full storage keeps what it held', async () => {
  const storage = aBrokenStorage(['setItem'], { [settingsName]: saved({ contrast: 'high' }) });
  expect(choicesOf(await settingsFrom(storage))).toEqual({
    ...plain,
    textSize: 'normal',
    contrast: 'high',
  });
});

const anyJson = fc.oneof(
  fc.json(),
  fc.jsonValue().map((state) => saved(state)),
);
const nearly = fc.record({
  state: fc.oneof(
    fc.jsonValue(),
    fc.record({
      textSize: fc.oneof(fc.constantFrom(...textSizes), fc.jsonValue()),
      contrast: fc.oneof(fc.constantFrom(...contrasts), fc.jsonValue()),
    }),
  ),
  version: fc.oneof(fc.integer(), fc.constantFrom('constructor', '__proto__', null, 1.5)),
});
const anyText = fc.oneof(
  fc.string(),
  anyJson,
  nearly.map((value) => JSON.stringify(value)),
);

test('whatever text was saved, the settings are choices of today', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, anyText, async (kept, copied) => {
      const store = await settingsFrom(holding(kept), holding(copied));
      const { textSize, contrast, helper } = choicesOf(store);
      expect(textSizes).toContain(textSize);
      expect(contrasts).toContain(contrast);
      expect([true, false]).toContain(helper);
      store.acts.chooseTextSize('large');
      expect(choicesOf(store)).toEqual({ textSize: 'large', contrast, helper });
    }),
  );
});

test('sitting beside others is a choice that is kept, and forgotten with the rest', async () => {
  const storage = aStorage();
  const store = await settingsFrom(storage);
  store.acts.chooseHelper(true);
  expect(choicesOf(await settingsFrom(storage))).toEqual({ ...plain, helper: true });
  store.forget();
  expect(choicesOf(store)).toEqual(plain);
});

test('a saved word in place of yes or no is no choice', async () => {
  expect(choicesOf(await settingsFrom(holding(saved({ helper: 'yes' }))))).toEqual(plain);
});
