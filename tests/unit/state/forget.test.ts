import { expect, test } from 'vitest';
import type { TextStorage } from '../../../src/platform/port.ts';
import { createErrands, errandsName } from '../../../src/state/errands.ts';
import {
  forgetEverything,
  forgetPerson,
  toForget,
  withoutForgotten,
} from '../../../src/state/forget.ts';
import { createSession, sessionName } from '../../../src/state/session.ts';
import { createSettings, settingsName } from '../../../src/state/settings.ts';
import { createTally, tallyName } from '../../../src/state/tally.ts';
import {
  aBrokenStorage,
  aStorage,
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
function anApp(arriving: Promise<TextStorage>, early: FakeStorage = aStorage(usedTexts())) {
  const settings = createSettings(arriving, early);
  const session = createSession(arriving);
  const errands = createErrands(arriving);
  const tally = createTally(arriving);
  const stores = { settings, session, errands, tally };
  return {
    early,
    ...stores,
    forget: () => forgetEverything(stores, { early, lasting: arriving }),
    forgetPerson: () => forgetPerson(stores, { early, lasting: arriving }),
    state: () => {
      const { textSize, contrast } = settings.getState();
      const { read, starred } = session.getState();
      const { days } = tally.getState();
      return { textSize, contrast, read, starred, days, errands: errands.getState().errands };
    },
  };
}

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
  app.settings.getState().chooseTextSize('large');
  app.session.getState().readTask('c');
  app.errands.getState().tickItem('ket-hon', 'anh');
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
  app.errands.getState().keepReceipt('ket-hon', 'H61.2-260910-0002');
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
  app.settings.getState().chooseContrast('high');
  app.session.getState().starTask('c');
  app.errands.getState().reachStep('ket-hon', 'dang-nhap');
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

test.each([
  [settingsName, { textSize: 'normal', contrast: 'normal', helper: false }],
  [sessionName, { read: {}, starred: {}, alone: {}, counted: {}, touched: null }],
  [errandsName, { errands: {} }],
  [tallyName, { days: {} }],
])('when %s cannot be taken out, it is emptied and the others go', async (stuck, emptied) => {
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
});

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
  app.errands.getState().keepReceipt('ket-hon', 'H61.2-260910-0002');
  app.session.getState().sayAlone('ket-hon', 'nop', true);
  app.session.getState().touch(1_700_000_000_000);
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

  const next = anApp(withoutForgotten({ early, lasting: Promise.resolve(storage) }), early);
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
  'a mark that holds %o takes nothing away',
  async (text) => {
    const storage = aStorage(usedTexts());
    const early = aStorage({ [toForget]: text });
    await withoutForgotten({ early, lasting: Promise.resolve(storage) });
    expect(Object.fromEntries(storage.texts)).toEqual(usedTexts());
    expect(early.texts.has(toForget)).toBe(false);
  },
);
