import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Errand, newErrand } from '../../../src/domain/errands/errand.ts';
import type { TextStorage } from '../../../src/platform/port.ts';
import { createErrands, type ErrandsStore, errandsName } from '../../../src/state/errands.ts';
import { anErrand } from '../domain/builders.ts';
import { aBrokenStorage, aStorage, dealtWith, never, onItsWay, saved } from './storages.ts';

const receipt = 'H61.2-260910-0001';

function errandsOf(store: ErrandsStore) {
  return store.getState().errands;
}

/** Errands that have found what a storage holds. */
async function errandsFrom(storage: TextStorage) {
  const store = createErrands(Promise.resolve(storage));
  await dealtWith();
  return store;
}

function holding(errands: unknown, version?: unknown) {
  return aStorage({ [errandsName]: saved({ errands }, version) });
}

/** What a storage holds under the name of the errands. */
function heldBy(storage: TextStorage): unknown {
  return JSON.parse(storage.getItem(errandsName) ?? 'null');
}

test('nobody has begun anything at the beginning', async () => {
  expect(errandsOf(await errandsFrom(aStorage()))).toEqual({});
});

test('how far each errand is, is kept and found again', async () => {
  const storage = aStorage();
  const act = (await errandsFrom(storage)).acts;
  act.reachStep('a', 'mot');
  act.reachStep('a', 'hai');
  act.tickItem('a', 'giay');
  act.saySubmitted('a', true);
  act.keepReceipt('a', receipt);
  act.tickItem('b', 'giay');
  act.tickItem('b', 'anh');
  act.tickItem('b', 'giay');

  const errands = {
    a: { step: 'hai', ticks: { giay: true }, submitted: true, receipt },
    b: anErrand({ ticks: { anh: true } }),
  };
  expect(heldBy(storage)).toEqual({ state: { errands }, version: 1 });
  expect(errandsOf(await errandsFrom(storage))).toEqual(errands);
});

test('what is done in one errand leaves the others as they are', async () => {
  const store = await errandsFrom(holding({ b: anErrand({ step: 'mot' }) }));
  const before = errandsOf(store).b;
  store.acts.reachStep('a', 'mot');
  expect(errandsOf(store).b).toBe(before);
});

test('what was said and kept can be taken back', async () => {
  const storage = holding({ a: anErrand({ submitted: true, receipt }) });
  const store = await errandsFrom(storage);
  store.acts.saySubmitted('a', false);
  store.acts.keepReceipt('a', null);
  expect(errandsOf(store)).toEqual({ a: newErrand });
  expect(errandsOf(await errandsFrom(storage))).toEqual({ a: newErrand });
});

test('an errand that is dropped is gone, and comes back as it was', async () => {
  const errand = anErrand({ step: 'mot', ticks: { giay: true }, submitted: true, receipt });
  const storage = holding({ a: errand, b: newErrand });
  const store = await errandsFrom(storage);
  store.acts.dropErrand('a');
  expect(heldBy(storage)).toEqual({ state: { errands: { b: newErrand } }, version: 1 });

  store.acts.restoreErrand('a', errand);
  expect(errandsOf(await errandsFrom(storage))).toEqual({ a: errand, b: newErrand });
});

test('dropping what was never begun changes nothing', async () => {
  const store = await errandsFrom(holding({ a: newErrand }));
  store.acts.dropErrand('b');
  expect(errandsOf(store)).toEqual({ a: newErrand });
});

test('errands that are forgotten start anew', async () => {
  const store = await errandsFrom(holding({ a: newErrand, b: newErrand }));
  store.forget();
  expect(errandsOf(store)).toEqual({});
  store.acts.reachStep('b', 'mot');
  expect(errandsOf(store)).toEqual({ b: anErrand({ step: 'mot' }) });
});

describe('while the storage is on its way', () => {
  test('errands work from memory', () => {
    const store = createErrands(never);
    store.acts.reachStep('a', 'mot');
    store.acts.tickItem('a', 'giay');
    expect(errandsOf(store)).toEqual({ a: anErrand({ step: 'mot', ticks: { giay: true } }) });
  });

  /** What becomes of kept errands when something is done before they arrive; it is also written. */
  async function afterArrival(
    kept: unknown,
    act: (act: ErrandsStore['acts'], forget: () => void) => void,
  ) {
    const storage = holding(kept);
    const { arriving, arrive } = onItsWay();
    const store = createErrands(arriving);
    act(store.acts, store.forget);
    arrive(storage);
    await dealtWith();
    expect(heldBy(storage)).toEqual({ state: { errands: errandsOf(store) }, version: 1 });
    return errandsOf(store);
  }

  const kept: Errand = { step: 'mot', ticks: { giay: true }, submitted: true, receipt };

  test('what is done adds to what was kept, and both are written', async () => {
    const errands = await afterArrival({ a: kept, b: kept }, (act) => {
      act.tickItem('a', 'anh');
      act.reachStep('a', 'hai');
      act.reachStep('c', 'mot');
    });
    expect(errands).toEqual({
      a: { ...kept, step: 'hai', ticks: { giay: true, anh: true } },
      b: kept,
      c: anErrand({ step: 'mot' }),
    });
  });

  test('an item that shows no tick yet and is ticked stays ticked', async () => {
    const errands = await afterArrival({ a: kept }, (act) => act.tickItem('a', 'giay'));
    expect(errands).toEqual({ a: kept });
  });

  test('a tick that is taken away again is not brought back', async () => {
    const errands = await afterArrival({ a: kept }, (act) => {
      act.tickItem('a', 'giay');
      act.tickItem('a', 'giay');
    });
    expect(errands).toEqual({ a: { ...kept, ticks: {} } });
  });

  test('a receipt that is taken away is not brought back', async () => {
    const errands = await afterArrival({ a: kept }, (act) => act.keepReceipt('a', null));
    expect(errands).toEqual({ a: { ...kept, receipt: null } });
  });

  test('a newer receipt takes the place of the kept one', async () => {
    const errands = await afterArrival({ a: kept }, (act) => act.keepReceipt('a', 'AB-12345'));
    expect(errands).toEqual({ a: { ...kept, receipt: 'AB-12345' } });
  });

  test('a word that is taken back stays so', async () => {
    const errands = await afterArrival({ a: kept }, (act) => act.saySubmitted('a', false));
    expect(errands).toEqual({ a: { ...kept, submitted: false } });
  });

  test('an errand that is dropped is not brought back', async () => {
    const errands = await afterArrival({ a: kept, b: kept }, (act) => {
      act.reachStep('a', 'hai');
      act.dropErrand('a');
    });
    expect(errands).toEqual({ b: kept });
  });

  test('an errand that is dropped and begun again begins anew', async () => {
    const errands = await afterArrival({ a: kept }, (act) => {
      act.dropErrand('a');
      act.reachStep('a', 'hai');
    });
    expect(errands).toEqual({ a: anErrand({ step: 'hai' }) });
  });

  test('errands that are forgotten are not brought back', async () => {
    const errands = await afterArrival({ a: kept, b: kept }, (act, forget) => {
      forget();
      act.reachStep('c', 'mot');
    });
    expect(errands).toEqual({ c: anErrand({ step: 'mot' }) });
  });

  test('nothing is written when nothing was done', async () => {
    const storage = holding({ a: kept });
    const text = storage.getItem(errandsName);
    const { arriving, arrive } = onItsWay();
    const store = createErrands(arriving);
    arrive(storage);
    await dealtWith();
    expect(errandsOf(store)).toEqual({ a: kept });
    expect(storage.getItem(errandsName)).toBe(text);
  });

  test('errands outlive a storage that gets lost', async () => {
    const { arriving, getLost } = onItsWay();
    const store = createErrands(arriving);
    store.acts.reachStep('a', 'mot');
    getLost(new Error('no storage'));
    await dealtWith();
    store.acts.tickItem('a', 'giay');
    expect(errandsOf(store)).toEqual({ a: anErrand({ step: 'mot', ticks: { giay: true } }) });
  });
});

describe('what was kept is read errand by errand and field by field', () => {
  const whole = { step: 'mot', ticks: { giay: true }, submitted: true, receipt };

  test.each([
    ['a step that is no name', { ...whole, step: 1 }, { ...whole, step: null }],
    ['ticks as a list', { ...whole, ticks: ['giay'] }, { ...whole, ticks: {} }],
    ['ticks that are none', { ...whole, ticks: { giay: true, anh: 1, don: 'true' } }, whole],
    ['a word that is not said', { ...whole, submitted: 'true' }, { ...whole, submitted: false }],
    ['a receipt that is no text', { ...whole, receipt: 12 }, { ...whole, receipt: null }],
    ['a field nobody knows', { ...whole, name: 'Nguyễn Văn A' }, whole],
    ['no field at all', {}, newErrand],
  ])('%s', async (_, errand, read) => {
    const store = await errandsFrom(holding({ a: errand, b: whole }));
    expect(errandsOf(store)).toEqual({ a: read, b: whole });
  });

  test.each([
    ['an identity number', '093060001234'],
    ['an identity number with dots', '093.060.001.234'],
    ['an old identity number', '363512345'],
    ['a phone number', '0912345678'],
    ['a one-time password', '123456'],
    ['markup', '<script>alert(1)</script>'],
    ['nothing', ''],
    ['a novel', 'A1'.repeat(5000)],
  ])('a receipt that is %s is not taken over', async (_, text) => {
    const storage = holding({ a: { ...whole, receipt: text } });
    const store = await errandsFrom(storage);
    expect(errandsOf(store)).toEqual({ a: { ...whole, receipt: null } });
    store.acts.reachStep('a', 'hai');
    expect(heldBy(storage)).toMatchObject({ state: { errands: { a: { receipt: null } } } });
  });

  test('a receipt is read as it would be when typed', async () => {
    const store = await errandsFrom(holding({ a: { receipt: ' h61.2-260910-0001' } }));
    expect(errandsOf(store).a?.receipt).toBe(receipt);
  });

  test('what is no errand is left out', async () => {
    const store = await errandsFrom(holding({ a: whole, b: null, c: 'x', d: 1, e: true, f: [] }));
    expect(errandsOf(store)).toEqual({ a: whole });
  });

  test.each([[[whole]], ['a'], [7], [null]])('%j holds no errands', async (errands) => {
    expect(errandsOf(await errandsFrom(holding(errands)))).toEqual({});
  });

  test.each([[0], [2], [99], ['1'], [null]])('also from data of version %o', async (version) => {
    const store = await errandsFrom(holding({ a: whole }, version));
    expect(errandsOf(store)).toEqual({ a: whole });
  });
});

test.each([
  ['broken text', '{"state":{"errands":'],
  ['an empty text', ''],
  ['null', 'null'],
  ['a list', '[]'],
  ['an object without state', '{}'],
  ['state of nothing', '{"state":null,"version":1}'],
])('a storage that holds %s starts errands anew, and can be written again', async (_, text) => {
  const storage = aStorage({ [errandsName]: text });
  const store = await errandsFrom(storage);
  expect(errandsOf(store)).toEqual({});
  store.acts.saySubmitted('a', true);
  const errands = { a: anErrand({ submitted: true }) };
  expect(heldBy(storage)).toEqual({ state: { errands }, version: 1 });
});

test.each([
  ['that cannot be read', aBrokenStorage(['getItem'])],
  ['that is full', aBrokenStorage(['setItem'])],
  ['in which nothing works', aBrokenStorage(['getItem', 'setItem', 'removeItem'])],
])('errands work with a storage %s', async (_, storage) => {
  const store = await errandsFrom(storage);
  store.acts.reachStep('a', 'mot');
  expect(errandsOf(store)).toEqual({ a: anErrand({ step: 'mot' }) });
});

const likelyErrand = fc.record(
  {
    step: fc.oneof(fc.string(), fc.jsonValue()),
    ticks: fc.oneof(
      fc.dictionary(fc.string(), fc.oneof(fc.constant(true), fc.jsonValue())),
      fc.jsonValue(),
    ),
    submitted: fc.oneof(fc.boolean(), fc.jsonValue()),
    receipt: fc.oneof(fc.constantFrom(receipt, '093060001234', null), fc.jsonValue()),
  },
  { requiredKeys: [] },
);
const anyText = fc.oneof(
  fc.string(),
  fc.json(),
  fc
    .record({
      state: fc.record({
        errands: fc.dictionary(
          fc.oneof(fc.string(), fc.constantFrom('a', '__proto__', 'constructor')),
          fc.oneof(likelyErrand, fc.jsonValue()),
        ),
      }),
      version: fc.jsonValue(),
    })
    .map((value) => JSON.stringify(value)),
);

test('whatever text was saved, errands are errands and work', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      const store = await errandsFrom(aStorage({ [errandsName]: text }));
      for (const errand of Object.values(errandsOf(store))) {
        expect(Object.keys(errand).sort()).toEqual(['receipt', 'step', 'submitted', 'ticks']);
        expect(typeof errand.submitted).toBe('boolean');
        for (const tick of Object.values(errand.ticks)) expect(tick).toBe(true);
        for (const kept of [errand.step, errand.receipt])
          expect(kept === null || typeof kept === 'string').toBe(true);
        expect(errand.receipt).not.toBe('093060001234');
      }
      store.acts.reachStep('a', 'mot');
      store.acts.keepReceipt('a', receipt);
      expect(errandsOf(store).a).toMatchObject({ step: 'mot', receipt });
    }),
  );
});

const guides = fc.constantFrom('a', 'b', 'c');
/** Everything a person can do but ticking: a tick depends on what is seen, and that comes late. */
const acts = fc.array(
  fc.oneof(
    fc.tuple(fc.constant('reachStep' as const), guides, fc.constantFrom('mot', 'hai')),
    fc.tuple(fc.constant('saySubmitted' as const), guides, fc.boolean()),
    fc.tuple(fc.constant('keepReceipt' as const), guides, fc.constantFrom(receipt, null)),
    fc.tuple(fc.constant('dropErrand' as const), guides),
    fc.tuple(fc.constant('restoreErrand' as const), guides, fc.constant(anErrand({ step: 'mot' }))),
  ),
  { maxLength: 8 },
);

function perform(store: ErrandsStore, act: readonly [string, ...unknown[]]) {
  const [name, ...given] = act;
  (store.acts as unknown as Record<string, (...given: unknown[]) => void>)[name]?.(...given);
}

test('it makes no difference when the storage arrives', async () => {
  const errand = { step: 'mot', ticks: { giay: true }, submitted: true, receipt };
  await fc.assert(
    fc.asyncProperty(acts, fc.nat(8), async (all, moment) => {
      const prompt = await errandsFrom(holding({ a: errand, b: errand }));
      const storage = holding({ a: errand, b: errand });
      const { arriving, arrive } = onItsWay();
      const late = createErrands(arriving);
      for (const [at, act] of all.entries()) {
        if (at === moment) arrive(storage);
        await dealtWith();
        perform(prompt, act);
        perform(late, act);
      }
      arrive(storage);
      await dealtWith();

      expect(errandsOf(late)).toEqual(errandsOf(prompt));
      expect(heldBy(storage)).toEqual({ state: { errands: errandsOf(prompt) }, version: 1 });
    }),
  );
});
