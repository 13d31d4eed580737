import fc from 'fast-check';
import { expect, test } from 'vitest';
import { errandsName } from '../../../src/state/errands.ts';
import { toForget } from '../../../src/state/forget.ts';
import { settingsName } from '../../../src/state/savedSettings.ts';
import { sessionName } from '../../../src/state/session.ts';
import { createStores } from '../../../src/state/stores.ts';
import { tallyName } from '../../../src/state/tally.ts';
import { aStorage, dealtWith, type FakeStorage, onItsWay, saved } from './storages.ts';

const noon = new Date('2026-11-23T12:00:00+07:00');
const guide = { kind: 'guide', id: 'ket-hon' } as const;

/** The stores of somebody who sits beside, that have found what a storage holds. */
async function aHelpersApp(storage: FakeStorage = aStorage()) {
  const app = createStores({ early: aStorage(), lasting: Promise.resolve(storage) }, () => noon);
  await dealtWith();
  app.acts.chooseHelper(true);
  app.acts.reachStep(guide.id, 'nop');
  return { ...app, days: () => app.stores.tally.getState().days };
}

test('somebody who is helped with a guide is counted once, and so is the next person', async () => {
  const { acts, days } = await aHelpersApp();
  acts.count(guide);
  acts.count(guide);
  expect(days()).toEqual({ '2026-11-23': { 'guide ket-hon': 1 } });
  acts.forgetPerson();
  acts.reachStep(guide.id, 'nop');
  acts.count(guide);
  expect(days()).toEqual({ '2026-11-23': { 'guide ket-hon': 2 } });
});

test('nobody is counted where nobody sits beside', async () => {
  const { acts, days } = await aHelpersApp();
  acts.chooseHelper(false);
  acts.count(guide);
  expect(days()).toEqual({});
});

test('nobody is counted before it is known who was counted already', async () => {
  const { arriving, arrive } = onItsWay();
  const { stores, acts } = createStores({ early: aStorage(), lasting: arriving }, () => noon);
  acts.chooseHelper(true);
  acts.count(guide);
  arrive(
    aStorage({ [sessionName]: saved({ read: { a: true }, counted: { 'guide ket-hon': true } }) }),
  );
  await dealtWith();
  acts.count(guide);
  expect(stores.tally.getState().days).toEqual({});
});

const names = [settingsName, sessionName, errandsName, tallyName];
const anyText = fc.oneof(
  fc.string(),
  fc.json(),
  fc
    .record({ state: fc.jsonValue(), version: fc.jsonValue() })
    .map((value) => JSON.stringify(value)),
);
const textsUnder = (...some: string[]) => fc.dictionary(fc.constantFrom(...some), anyText);

test('whatever texts two storages hold, every store works and can be wiped', async () => {
  await fc.assert(
    fc.asyncProperty(
      textsUnder(...names, toForget),
      textsUnder(...names),
      async (early, lasting) => {
        const storages = { early: aStorage(early), lasting: aStorage(lasting) };
        const { stores, acts } = createStores(
          { early: storages.early, lasting: Promise.resolve(storages.lasting) },
          () => noon,
        );
        await dealtWith();
        acts.chooseTextSize('large');
        acts.starTask('a');
        acts.reachStep(guide.id, 'nop');
        acts.chooseHelper(true);
        acts.count(guide);
        expect(stores.settings.getState()).toMatchObject({ textSize: 'large', helper: true });
        expect(stores.session.getState()).toMatchObject({ starred: { a: true } });
        expect(stores.errands.getState().errands[guide.id]?.step).toBe('nop');
        expect(stores.tally.getState().days['2026-11-23']?.['guide ket-hon']).toBe(1);

        acts.forgetEverything();
        expect([...storages.early.texts.keys(), ...storages.lasting.texts.keys()]).toEqual([]);
      },
    ),
  );
});
