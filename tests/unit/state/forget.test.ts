import { expect, test } from 'vitest';
import type { TextStorage } from '../../../src/platform/port.ts';
import { errandsName } from '../../../src/state/errands.ts';
import { toForget, withoutForgotten } from '../../../src/state/forget.ts';
import { roomName } from '../../../src/state/room.ts';
import { settingsName } from '../../../src/state/savedSettings.ts';
import { sessionName } from '../../../src/state/session.ts';
import { createStores } from '../../../src/state/stores.ts';
import { tallyName } from '../../../src/state/tally.ts';
import {
  aBrokenStorage,
  aStorage,
  aWatchedStorage,
  dealtWith,
  type FakeStorage,
  never,
  onItsWay,
  saved,
} from './storages.ts';

const anErrand = { step: 'nop', ticks: { giay: true }, submitted: true, receipt: null };

/** A storage full of what a person has done, beside something of somebody else. */
function usedTexts() {
  return {
    [settingsName]: saved({ textSize: 'largest', contrast: 'high' }),
    [sessionName]: saved({ read: { a: true }, starred: { b: true } }),
    [tallyName]: saved({ days: { '2026-11-20': { 'guide ket-hon': 2 } } }),
    [errandsName]: saved({ errands: { 'ket-hon': { ...anErrand, receipt: 'H61.2-260910-0001' } } }),
    'of somebody else': 'stays',
  };
}

/** The app's stores with the two storages the app wires them to. */
function anApp(lasting: Promise<TextStorage>, early: FakeStorage = aStorage(usedTexts())) {
  const { stores, acts } = createStores({ early, lasting }, () => new Date());
  const { settings, session, errands, tally } = stores;
  return {
    early,
    ...stores,
    forget: acts.forgetEverything,
    forgetPerson: acts.forgetPerson,
    state: () => {
      const { textSize, contrast } = settings.getState();
      const { read, starred } = session.getState();
      const { days } = tally.getState();
      return { textSize, contrast, read, starred, days, errands: errands.getState().errands };
    },
  };
}

/** What the stores write of their beginnings, in the order they are wiped. */
const beginnings = [
  [errandsName, { errands: {} }],
  [sessionName, { read: {}, starred: {}, alone: {}, answers: {}, counted: {}, touched: null }],
  [settingsName, { textSize: 'normal', contrast: 'normal', helper: false }],
  [tallyName, { days: {} }],
] as const;

const beginning = {
  textSize: 'normal',
  contrast: 'normal',
  read: {},
  starred: {},
  days: {},
  errands: {},
};

test('every store is back at its beginning and no storage holds a trace of it', async () => {
  const storage = aStorage(usedTexts());
  const app = anApp(Promise.resolve(storage));
  await dealtWith();
  app.forget();
  expect(app.state()).toEqual(beginning);
  await dealtWith();

  expect(app.state()).toEqual(beginning);
  expect([...storage.texts.keys()]).toEqual(['of somebody else']);
  expect([...app.early.texts.keys()]).toEqual(['of somebody else']);
});

test('what the storage brings after everything was forgotten is forgotten too', async () => {
  const storage = aStorage(usedTexts());
  const { arriving, arrive } = onItsWay();
  const app = anApp(arriving);
  app.settings.acts.chooseTextSize('large');
  app.session.acts.readTask('c');
  app.errands.acts.tickItem('ket-hon', 'anh');
  app.forget();
  await dealtWith();
  expect(app.state()).toEqual(beginning);
  expect([...app.early.texts.keys()]).toEqual(['of somebody else', toForget]);

  arrive(storage);
  await dealtWith();
  expect(app.state()).toEqual(beginning);
  expect([...storage.texts.keys()]).toEqual(['of somebody else']);
  expect([...app.early.texts.keys()]).toEqual(['of somebody else']);
});

test('no word of it is left anywhere, not even under another name', async () => {
  const storage = aStorage(usedTexts());
  const app = anApp(Promise.resolve(storage));
  await dealtWith();
  app.errands.acts.keepReceipt('ket-hon', 'H61.2-260910-0002');
  app.forget();
  await dealtWith();
  const left = JSON.stringify([...storage.texts, ...app.early.texts, app.state()]);
  expect(left).not.toMatch(/H61|ket-hon|giay|largest|high/);
});

test('the next person finds nothing of the one before', async () => {
  const storage = aStorage(usedTexts());
  const before = anApp(Promise.resolve(storage));
  await dealtWith();
  before.forget();
  await dealtWith();

  const after = anApp(Promise.resolve(storage), before.early);
  await dealtWith();
  expect(after.state()).toEqual(beginning);
});

test('what is done after forgetting is kept, also when the storage arrives later still', async () => {
  const storage = aStorage(usedTexts());
  const { arriving, arrive } = onItsWay();
  const app = anApp(arriving);
  app.forget();
  await dealtWith();
  app.settings.acts.chooseContrast('high');
  app.session.acts.starTask('c');
  app.errands.acts.reachStep('ket-hon', 'dang-nhap');
  arrive(storage);
  await dealtWith();

  const done = {
    ...beginning,
    contrast: 'high',
    starred: { c: true },
    errands: { 'ket-hon': { step: 'dang-nhap', ticks: {}, submitted: false, receipt: null } },
  };
  expect(app.state()).toEqual(done);
  const later = anApp(Promise.resolve(storage), aStorage());
  await dealtWith();
  expect(later.state()).toEqual(done);
});

test('everything is forgotten although the storage never comes or gets lost', async () => {
  const waiting = anApp(never);
  waiting.forget();
  const { arriving, getLost } = onItsWay();
  const lost = anApp(arriving);
  lost.forget();
  getLost(new Error('no storage'));
  await dealtWith();

  for (const app of [waiting, lost]) {
    expect(app.state()).toEqual(beginning);
    expect([...app.early.texts.keys()]).toEqual(['of somebody else', toForget]);
  }
});

test.each(beginnings)(
  'when %s cannot be taken out, it is emptied and the others go',
  async (stuck, emptied) => {
    const held = aStorage(usedTexts());
    const storage: FakeStorage = {
      ...held,
      removeItem: (name) => {
        if (name === stuck) throw new Error('the storage is broken');
        held.removeItem(name);
      },
    };
    const app = anApp(Promise.resolve(storage));
    await dealtWith();
    app.forget();
    await dealtWith();

    expect([...storage.texts.keys()].sort()).toEqual([stuck, 'of somebody else'].sort());
    expect(storage.getItem(stuck)).toBe(saved(emptied));
  },
);

test('a storage that fails does not keep the other one from forgetting', async () => {
  const storage = aStorage(usedTexts());
  const app = anApp(
    Promise.resolve(storage),
    aBrokenStorage(['getItem', 'setItem', 'removeItem'], usedTexts()),
  );
  await dealtWith();
  app.forget();
  await dealtWith();
  expect(app.state()).toEqual(beginning);
  expect([...storage.texts.keys()]).toEqual(['of somebody else']);
});

test('when the person changes, their traces are gone byte by byte and the rest is as it was', async () => {
  const { [settingsName]: looks, [tallyName]: tally, ...personal } = usedTexts();
  const storage = aStorage({ [settingsName]: looks, [tallyName]: tally, ...personal });
  const app = anApp(Promise.resolve(storage));
  await dealtWith();
  app.errands.acts.keepReceipt('ket-hon', 'H61.2-260910-0002');
  app.session.acts.sayAlone('ket-hon', 'nop', true);
  app.session.acts.touch(1_700_000_000_000);
  app.forgetPerson();
  await dealtWith();
  expect(Object.fromEntries(storage.texts)).toEqual({
    [settingsName]: looks,
    [tallyName]: tally,
    'of somebody else': 'stays',
  });
  expect(app.state()).toEqual({
    ...beginning,
    textSize: 'largest',
    contrast: 'high',
    days: { '2026-11-20': { 'guide ket-hon': 2 } },
  });
  const { alone, counted, touched } = app.session.getState();
  expect({ alone, counted, touched }).toEqual({ alone: {}, counted: {}, touched: null });
});

test('a person who goes before the storage arrived leaves nothing in it', async () => {
  const storage = aStorage(usedTexts());
  const { arriving, arrive } = onItsWay();
  const app = anApp(arriving);
  app.forgetPerson();
  arrive(storage);
  await dealtWith();
  expect([...storage.texts.keys()].sort()).toEqual(
    [settingsName, tallyName, 'of somebody else'].sort(),
  );
});

test('what was forgotten in a run that ended before the storage arrived is gone in the next', async () => {
  const storage = aStorage(usedTexts());
  const early = aStorage();
  anApp(never, early).forgetPerson();
  expect([...early.texts.keys()]).toEqual([toForget]);

  const next = anApp(Promise.resolve(storage), early);
  await dealtWith();
  expect(next.state()).toMatchObject({ read: {}, starred: {}, errands: {}, textSize: 'largest' });
  expect([...storage.texts.keys()].sort()).toEqual(
    [settingsName, tallyName, 'of somebody else'].sort(),
  );
  expect(early.texts.has(toForget)).toBe(false);
});

test('a person who goes after everything was wiped does not bring the rest back', async () => {
  const storage = aStorage(usedTexts());
  const early = aStorage();
  const app = anApp(never, early);
  app.forget();
  app.forgetPerson();
  await withoutForgotten({ early, lasting: Promise.resolve(storage) });
  expect([...storage.texts.keys()]).toEqual(['of somebody else']);
});

test.each(['null', '7', '"session"', '["of somebody else"]', '{', ''])(
  'a note of what is to go that holds %o takes nothing away',
  async (text) => {
    const storage = aStorage(usedTexts());
    const early = aStorage({ [toForget]: text });
    await withoutForgotten({ early, lasting: Promise.resolve(storage) });
    expect(Object.fromEntries(storage.texts)).toEqual(usedTexts());
    expect(early.texts.has(toForget)).toBe(false);
  },
);

test('one store after the other is emptied and taken out, before forgetting returns', async () => {
  const storage = aWatchedStorage(usedTexts());
  const early = aWatchedStorage(usedTexts());
  const app = anApp(Promise.resolve(storage), early);
  await dealtWith();
  storage.calls.length = 0;
  early.calls.length = 0;
  app.forget();

  const wiped = beginnings.flatMap(([name, state]) => [
    `set ${name} ${saved(state)}`,
    `remove ${name}`,
  ]);
  const changes = () => storage.calls.filter((call) => !call.startsWith('get'));
  expect(changes()).toEqual(wiped);
  expect(early.calls.filter((call) => !call.startsWith('get'))).toEqual([
    `remove ${roomName}`,
    // What was done before the lasting storage had come, and the copy for the first paint.
    `remove early ${errandsName}`,
    `remove ${errandsName}`,
    `remove early ${sessionName}`,
    `remove ${sessionName}`,
    ...wiped.slice(4, 6),
    `remove ${tallyName}`,
    `remove ${toForget}`,
  ]);

  await dealtWith();
  expect(changes()).toEqual(wiped);
});

test('when one storage is both the early and the lasting one, nothing is left in it', async () => {
  const storage = aStorage(usedTexts());
  const app = anApp(Promise.resolve(storage), storage);
  await dealtWith();
  app.settings.acts.chooseTextSize('large');
  app.forget();
  expect([...storage.texts.keys()]).toEqual(['of somebody else']);
  await dealtWith();
  expect([...storage.texts.keys()]).toEqual(['of somebody else']);
});

test('a storage that arrives late is not read for what was forgotten, and not written after', async () => {
  const storage = aWatchedStorage(usedTexts());
  const { arriving, arrive } = onItsWay();
  const app = anApp(arriving);
  app.errands.acts.tickItem('ket-hon', 'anh');
  app.forgetPerson();
  arrive(storage);
  await dealtWith();
  for (const name of [errandsName, sessionName]) {
    const calls = storage.calls.filter((call) => call.split(' ')[1] === name);
    // It is read only to see that it is empty.
    expect(calls[0]).toMatch(/^set/);
    expect(calls.filter((call) => !call.startsWith('get')).pop()).toBe(`remove ${name}`);
  }
});

test('of a late storage, what is to go is noted until it is gone, and no longer', async () => {
  const { arriving, arrive } = onItsWay();
  const app = anApp(arriving, aStorage());
  app.forgetPerson();
  expect(JSON.parse(app.early.texts.get(toForget) ?? '')).toEqual([errandsName, sessionName]);
  arrive(aStorage(usedTexts()));
  await dealtWith();
  expect(app.early.texts.has(toForget)).toBe(false);

  app.forgetPerson();
  expect(app.early.texts.has(toForget)).toBe(false);
});

test('a tally that is emptied before its storage arrived stays empty in the next run too', async () => {
  const storage = aStorage(usedTexts());
  const early = aStorage();
  createStores({ early, lasting: never }, () => new Date()).acts.forgetTally();
  const next = anApp(Promise.resolve(storage), early);
  await dealtWith();
  expect(next.state()).toMatchObject({ days: {}, textSize: 'largest', read: { a: true } });
});
