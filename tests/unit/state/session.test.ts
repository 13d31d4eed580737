import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TextStorage } from '../../../src/platform/port.ts';
import { createSession, type SessionStore, sessionName } from '../../../src/state/session.ts';
import { aBrokenStorage, aStorage, dealtWith, never, onItsWay, saved } from './storages.ts';

const nothing = { read: {}, starred: {} };

/** What a session keeps besides tasks, while nothing of it is known. */
const noMore = { alone: {}, answers: {}, counted: {}, touched: null };

function tasksOf(store: SessionStore) {
  const { read, starred } = store.getState();
  return { read, starred };
}

/** A session that has found what a storage holds. */
async function sessionFrom(storage: TextStorage) {
  const store = createSession(Promise.resolve(storage));
  await dealtWith();
  return store;
}

function holding(text: string) {
  return aStorage({ [sessionName]: text });
}

/** What a storage holds under the name of the session. */
function heldBy(storage: TextStorage): unknown {
  return JSON.parse(storage.getItem(sessionName) ?? 'null');
}

test('a session starts empty', async () => {
  expect(tasksOf(await sessionFrom(aStorage()))).toEqual(nothing);
});

test('what was read and starred is kept and found again', async () => {
  const storage = aStorage();
  const store = await sessionFrom(storage);
  store.acts.readTask('a');
  store.acts.readTask('b');
  store.acts.starTask('b');
  store.acts.starTask('c');
  store.acts.unstarTask('b');

  const tasks = { read: { a: true, b: true }, starred: { c: true } };
  expect(heldBy(storage)).toEqual({ state: { ...tasks, ...noMore }, version: 1 });
  expect(tasksOf(await sessionFrom(storage))).toEqual(tasks);
});

test('reading a task again changes nothing that is looked at', async () => {
  const store = await sessionFrom(aStorage());
  store.acts.readTask('a');
  const { read } = store.getState();
  store.acts.readTask('a');
  expect(store.getState().read).toBe(read);
});

test('taking a star from a task that has none changes nothing', async () => {
  const store = await sessionFrom(holding(saved({ read: {}, starred: { a: true } })));
  store.acts.unstarTask('b');
  expect(tasksOf(store)).toEqual({ read: {}, starred: { a: true } });
});

test('a session that is forgotten starts anew', async () => {
  const store = await sessionFrom(holding(saved({ read: { a: true }, starred: { b: true } })));
  store.forget();
  expect(tasksOf(store)).toEqual(nothing);
  store.acts.readTask('c');
  expect(tasksOf(store)).toEqual({ read: { c: true }, starred: {} });
});

describe('while the storage is on its way', () => {
  test('the session works from memory', () => {
    const store = createSession(never);
    store.acts.readTask('a');
    store.acts.starTask('b');
    expect(tasksOf(store)).toEqual({ read: { a: true }, starred: { b: true } });
  });

  test('what is done adds to what was kept, and both are written', async () => {
    const storage = holding(saved({ read: { a: true }, starred: { b: true } }));
    const { arriving, arrive } = onItsWay();
    const store = createSession(arriving);
    store.acts.readTask('c');
    store.acts.starTask('d');
    arrive(storage);
    await dealtWith();

    const tasks = { read: { a: true, c: true }, starred: { b: true, d: true } };
    expect(tasksOf(store)).toEqual(tasks);
    expect(heldBy(storage)).toEqual({ state: { ...tasks, ...noMore }, version: 1 });
  });

  test('a star that is taken back is not brought back by what was kept', async () => {
    const storage = holding(saved({ read: {}, starred: { a: true, b: true } }));
    const { arriving, arrive } = onItsWay();
    const store = createSession(arriving);
    store.acts.starTask('a');
    store.acts.unstarTask('a');
    arrive(storage);
    await dealtWith();

    expect(store.getState().starred).toEqual({ b: true });
    expect(heldBy(storage)).toEqual({ state: { ...tasksOf(store), ...noMore }, version: 1 });
  });

  test('a star that is given again after it was taken back stays', async () => {
    const { arriving, arrive } = onItsWay();
    const store = createSession(arriving);
    store.acts.unstarTask('a');
    store.acts.starTask('a');
    arrive(holding(saved({ starred: { a: true } })));
    await dealtWith();
    expect(store.getState().starred).toEqual({ a: true });
  });

  test('the session outlives a storage that gets lost', async () => {
    const { arriving, getLost } = onItsWay();
    const store = createSession(arriving);
    store.acts.readTask('a');
    getLost(new Error('no storage'));
    await dealtWith();
    store.acts.readTask('b');
    expect(tasksOf(store)).toEqual({ read: { a: true, b: true }, starred: {} });
  });
});

describe('what was kept is read field by field and task by task', () => {
  test.each([
    ['stars of a wrong type', { read: { a: true }, starred: 'b' }],
    ['stars as a list', { read: { a: true }, starred: ['b'] }],
    ['no stars', { read: { a: true } }],
    ['ids that are not said true', { read: { a: true, b: 1, c: 'true', d: null }, starred: {} }],
    ['a field nobody knows', { read: { a: true }, starred: {}, name: 'Nguyễn Văn A' }],
  ])('%s are dropped and the rest kept', async (_, state) => {
    const store = await sessionFrom(holding(saved(state)));
    expect(tasksOf(store)).toEqual({ read: { a: true }, starred: {} });
    expect(Object.keys(store.getState())).not.toContain('name');
  });

  test.each([[0], [2], [99], ['1'], [null]])('also from data of version %o', async (version) => {
    const store = await sessionFrom(holding(saved({ read: { a: true }, starred: 1 }, version)));
    expect(tasksOf(store)).toEqual({ read: { a: true }, starred: {} });
  });
});

test.each([
  ['broken text', '{"state":{"read":'],
  ['an empty text', ''],
  ['null', 'null'],
  ['a list', '[]'],
  ['an object without state', '{}'],
  ['state of nothing', '{"state":null,"version":1}'],
])('a storage that holds %s starts a session anew, and can be written again', async (_, text) => {
  const storage = holding(text);
  const store = await sessionFrom(storage);
  expect(tasksOf(store)).toEqual(nothing);
  store.acts.readTask('a');
  expect(heldBy(storage)).toEqual({
    state: { read: { a: true }, starred: {}, ...noMore },
    version: 1,
  });
});

test.each([
  ['that cannot be read', aBrokenStorage(['getItem'])],
  ['that is full', aBrokenStorage(['setItem'])],
  ['in which nothing works', aBrokenStorage(['getItem', 'setItem', 'removeItem'])],
])('a session works with a storage %s', async (_, storage) => {
  const store = await sessionFrom(storage);
  store.acts.starTask('a');
  expect(tasksOf(store)).toEqual({ read: {}, starred: { a: true } });
});

const ids = fc.oneof(
  fc.dictionary(fc.string(), fc.oneof(fc.constant(true), fc.jsonValue())),
  fc.jsonValue(),
);
const anyText = fc.oneof(
  fc.string(),
  fc.json(),
  fc
    .record({ state: fc.record({ read: ids, starred: ids }), version: fc.jsonValue() })
    .map((value) => JSON.stringify(value)),
);

test('whatever text was saved, a session holds sets of ids and works', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      const store = await sessionFrom(holding(text));
      const { read, starred } = tasksOf(store);
      for (const has of [...Object.values(read), ...Object.values(starred)]) expect(has).toBe(true);
      store.acts.starTask('a');
      store.acts.readTask('a');
      expect(store.getState().starred.a).toBe(true);
      expect(store.getState().read.a).toBe(true);
    }),
  );
});

const acts = fc.array(
  fc.tuple(fc.constantFrom('readTask', 'starTask', 'unstarTask'), fc.constantFrom('a', 'b', 'c')),
  { maxLength: 8 },
);

test('it makes no difference when the storage arrives', async () => {
  await fc.assert(
    fc.asyncProperty(acts, fc.nat(8), async (all, moment) => {
      const text = saved({ read: { a: true }, starred: { a: true, b: true } });
      const prompt = await sessionFrom(holding(text));
      const storage = holding(text);
      const { arriving, arrive } = onItsWay();
      const late = createSession(arriving);
      for (const [at, [act, task]] of all.entries()) {
        if (at === moment) arrive(storage);
        await dealtWith();
        prompt.acts[act](task);
        late.acts[act](task);
      }
      arrive(storage);
      await dealtWith();

      expect(tasksOf(late)).toEqual(tasksOf(prompt));
      if (all.length > 0)
        expect(heldBy(storage)).toEqual({ state: { ...tasksOf(prompt), ...noMore }, version: 1 });
    }),
  );
});

test('what a person will manage alone is kept by guide, and taken back', async () => {
  const storage = aStorage();
  const store = await sessionFrom(storage);
  const { sayAlone } = store.acts;
  sayAlone('ket-hon', 'dang-nhap', true);
  sayAlone('ket-hon', 'tim', true);
  sayAlone('ket-hon', 'dang-nhap', false);
  sayAlone('khai-sinh', 'tim', true);
  const alone = { 'ket-hon': { tim: true }, 'khai-sinh': { tim: true } };
  expect(store.getState().alone).toEqual(alone);
  expect((await sessionFrom(storage)).getState().alone).toEqual(alone);
});

test.each([
  ['hints that are none', { alone: { a: { b: true, c: 1 }, d: 'e' } }, { a: { b: true }, d: {} }],
  ['hints that are a list', { alone: [1, 2] }, {}],
  ['hints that are nothing', { alone: null }, {}],
])('of %s only hints are taken', async (_, kept, alone) => {
  expect((await sessionFrom(holding(saved(kept)))).getState().alone).toEqual(alone);
});

test.each([
  ['a moment', 1_700_000_000_000, 1_700_000_000_000],
  ['a word', 'gestern', null],
  ['a number without end', Number.POSITIVE_INFINITY, null],
])('of %s as the last use only a moment is taken', async (_, touched, read) => {
  expect((await sessionFrom(holding(saved({ touched })))).getState().touched).toBe(read);
});

test('the last use that was kept counts more than one noted before it arrived', async () => {
  const { arriving, arrive } = onItsWay();
  const store = createSession(arriving);
  store.acts.touch(2_000);
  arrive(holding(saved({ touched: 1_000 })));
  await dealtWith();
  expect(store.getState().touched).toBe(1_000);
});

test('whether the screen is turned is forgotten with the app', async () => {
  const storage = aStorage();
  const store = await sessionFrom(storage);
  store.acts.flip();
  expect(store.getState().flipped).toBe(true);
  expect(storage.getItem(sessionName)).not.toContain('flipped');
  store.forget();
  expect(store.getState().flipped).toBe(false);
});

test('a hint given before the storage arrived joins those it holds', async () => {
  const { arriving, arrive } = onItsWay();
  const store = createSession(arriving);
  store.acts.sayAlone('ket-hon', 'tim', true);
  store.acts.sayAlone('ket-hon', 'nop', false);
  arrive(holding(saved({ alone: { 'ket-hon': { 'dang-nhap': true, nop: true } } })));
  await dealtWith();
  expect(store.getState().alone).toEqual({ 'ket-hon': { 'dang-nhap': true, tim: true } });
});
