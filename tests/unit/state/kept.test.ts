import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TextStorage } from '../../../src/platform/port.ts';
import { createKept } from '../../../src/state/kept.ts';
import {
  aBrokenStorage,
  aStorage,
  aWatchedStorage,
  dealtWith,
  never,
  onItsWay,
  saved,
} from './storages.ts';

type List = Readonly<{ words: readonly string[]; shown: boolean }>;

/** A list of words that is kept, and whether it is shown, which is not. */
function aList(arriving: Promise<TextStorage>, onAct = () => {}) {
  return createKept(
    {
      name: 'list',
      empty: { words: [], shown: false },
      read: ({ words }, now: List) => ({
        words: Array.isArray(words) ? words.filter((word) => typeof word === 'string') : [],
        shown: now.shown,
      }),
      part: ({ words }) => ({ words }),
      arriving,
      onAct,
    },
    ({ act, set, get }) => ({
      add: (word: string) => act((list) => ({ ...list, words: [...list.words, word] })),
      empty: () => act((list) => ({ ...list, words: [] })),
      show: (shown: boolean) => set((list) => ({ ...list, shown })),
      length: () => get().words.length,
    }),
  );
}

type ListStore = ReturnType<typeof aList>;

const wordsOf = (list: ListStore) => list.getState().words;
const textOf = (words: readonly string[]) => saved({ words });
const set = (...words: string[]) => `set list ${textOf(words)}`;

/** A list over a watched storage that has yet to arrive. */
function aLateList(texts: Readonly<Record<string, string>> = { list: textOf(['old']) }) {
  const storage = aWatchedStorage(texts);
  const { arriving, arrive, getLost } = onItsWay();
  const list = aList(arriving);
  return {
    storage,
    list,
    getLost: () => getLost(new Error('no storage')),
    arrive: () => {
      arrive(storage);
      return dealtWith();
    },
  };
}

test('each act is written at once, in the shape phones already hold', async () => {
  const { storage, list, arrive } = aLateList({});
  await arrive();
  list.acts.add('a');
  list.acts.add('b');
  expect(storage.calls).toEqual(['get list', set('a'), set('a', 'b')]);
  expect(storage.getItem('list')).toBe('{"state":{"words":["a","b"]},"version":1}');
  expect(list.acts.length()).toBe(2);
});

test('what was kept is found again, and reading it writes nothing', async () => {
  const { storage, list, arrive } = aLateList();
  await arrive();
  expect(wordsOf(list)).toEqual(['old']);
  expect(storage.calls).toEqual(['get list']);
});

test('what is not to be kept is not, and outlives the arrival', async () => {
  const { storage, list, arrive } = aLateList();
  list.acts.show(true);
  await arrive();
  expect(list.getState()).toEqual({ words: ['old'], shown: true });
  list.acts.add('a');
  expect(storage.getItem('list')).not.toContain('shown');
});

test('a list that starts elsewhere than empty goes back to empty', () => {
  const list = createKept(
    { name: 'n', empty: { at: 0 }, start: { at: 5 }, read: (_, now) => now, arriving: never },
    () => ({}),
  );
  expect(list.getState()).toEqual({ at: 5 });
  list.forget();
  expect(list.getState()).toEqual({ at: 0 });
});

test('acts are heard of, and neither what was kept, nor mere changes, nor forgetting', async () => {
  let heard = 0;
  const list = aList(Promise.resolve(aStorage({ list: textOf(['old']) })), () => {
    heard++;
  });
  await dealtWith();
  list.acts.show(true);
  list.forget();
  expect(heard).toBe(0);
  list.acts.add('a');
  expect(heard).toBe(1);
});

describe('until the storage arrives', () => {
  test('the store works from memory and nothing is written', () => {
    const { storage, list } = aLateList();
    list.acts.add('a');
    expect(wordsOf(list)).toEqual(['a']);
    expect(storage.calls).toEqual([]);
  });

  test('acts wait to be done again, once, on what was kept, and written once', async () => {
    const { storage, list, arrive } = aLateList();
    list.acts.add('a');
    list.acts.add('b');
    await arrive();
    expect(wordsOf(list)).toEqual(['old', 'a', 'b']);
    list.acts.add('c');
    expect(storage.calls).toEqual(['get list', set('old', 'a', 'b'), set('old', 'a', 'b', 'c')]);
  });

  test('it is known that it has not, and told when it has', async () => {
    const { list, arrive } = aLateList();
    const told: string[] = [];
    list.onArrival(() => told.push(`arrived ${list.hasArrived()} ${wordsOf(list)}`));
    const stop = list.subscribe((state) => told.push(`${list.hasArrived()} ${state.words}`));
    list.acts.add('a');
    expect(told).toEqual(['false a']);
    await arrive();
    expect(told).toEqual(['false a', 'true old,a', 'arrived true old,a']);
    stop();

    list.acts.add('b');
    list.onArrival(() => told.push('at once'));
    expect(told.slice(3)).toEqual(['at once']);
  });

  test('the arrival is also a change when nothing was kept, and when all was forgotten', async () => {
    for (const forgets of [true, false]) {
      const { list, arrive } = aLateList({});
      if (forgets) list.forget();
      let changes = 0;
      list.subscribe(() => {
        changes++;
      });
      await arrive();
      expect(changes).toBe(1);
    }
  });

  test('a storage that gets lost is as one that never comes', async () => {
    const { storage, list, getLost } = aLateList();
    list.acts.add('a');
    getLost();
    await dealtWith();
    list.acts.add('b');
    list.forget();
    list.acts.add('c');
    expect(wordsOf(list)).toEqual(['c']);
    expect(list.hasArrived()).toBe(false);
    expect(storage.calls).toEqual([]);
  });
});

describe('forgetting', () => {
  test('empties the text, then takes it out, before it returns; nothing is written after', async () => {
    const { storage, list, arrive } = aLateList();
    await arrive();
    list.acts.show(true);
    storage.calls.length = 0;
    list.forget();
    expect(storage.calls).toEqual([set(), 'remove list']);
    expect(list.getState()).toEqual({ words: [], shown: false });
    await dealtWith();
    expect(storage.calls).toEqual([set(), 'remove list']);
  });

  test('comes first when the storage arrives later, which is not read', async () => {
    const { storage, list, arrive } = aLateList();
    list.acts.add('a');
    list.forget();
    expect(wordsOf(list)).toEqual([]);
    await arrive();
    expect(wordsOf(list)).toEqual([]);
    expect(storage.calls).toEqual([set(), 'remove list']);
  });

  test('leaves what is done after it, also when the storage arrives later still', async () => {
    const { storage, list, arrive } = aLateList();
    list.acts.add('a');
    list.forget();
    list.acts.add('b');
    await arrive();
    expect(wordsOf(list)).toEqual(['b']);
    expect(storage.calls).toEqual([set(), 'remove list', set('b')]);
    list.acts.add('c');
    expect(wordsOf(list)).toEqual(['b', 'c']);
  });

  test('can be done again and again', async () => {
    const { storage, list, arrive } = aLateList();
    list.forget();
    list.forget();
    await arrive();
    list.forget();
    list.acts.add('a');
    list.forget();
    expect(wordsOf(list)).toEqual([]);
    expect([...storage.texts.keys()]).toEqual([]);
  });
});

test.each([
  [['getItem']],
  [['setItem']],
  [['removeItem']],
  [['getItem', 'setItem', 'removeItem']],
] as const)('a storage whose %j throws leaves the store working', async (methods) => {
  for (const early of [true, false]) {
    const list = aList(Promise.resolve(aBrokenStorage(methods, { list: textOf(['old']) })));
    if (!early) await dealtWith();
    list.acts.add('a');
    await dealtWith();
    expect(wordsOf(list)).toContain('a');
    list.forget();
    list.acts.add('b');
    expect(wordsOf(list)).toEqual(['b']);
    expect(list.hasArrived()).toBe(true);
  }
});

test('whatever text was saved, the store works', async () => {
  const state = fc.record({ words: fc.oneof(fc.array(fc.jsonValue()), fc.jsonValue()) });
  const text = fc.oneof(
    fc.string(),
    fc.json(),
    fc
      .record({ state: fc.oneof(state, fc.jsonValue()), version: fc.jsonValue() })
      .map((value) => JSON.stringify(value)),
  );
  await fc.assert(
    fc.asyncProperty(text, async (list) => {
      const store = aList(Promise.resolve(aStorage({ list })));
      await dealtWith();
      expect(wordsOf(store).every((word) => typeof word === 'string')).toBe(true);
      store.acts.add('a');
      expect(wordsOf(store)).toContain('a');
      store.forget();
      expect(wordsOf(store)).toEqual([]);
    }),
  );
});

const acts = fc.array(
  fc.oneof(
    fc.constantFrom('a', 'b'),
    fc.constant('empty' as const),
    fc.constant('forget' as const),
  ),
  { maxLength: 8 },
);

test('it makes no difference when the storage arrives, forgetting included', async () => {
  await fc.assert(
    fc.asyncProperty(acts, fc.nat(8), async (all, moment) => {
      const prompt = aLateList();
      await prompt.arrive();
      const late = aLateList();
      for (const [at, act] of all.entries()) {
        if (at === moment) await late.arrive();
        for (const { list } of [prompt, late])
          if (act === 'forget') list.forget();
          else if (act === 'empty') list.acts.empty();
          else list.acts.add(act);
      }
      await late.arrive();
      expect(wordsOf(late.list)).toEqual(wordsOf(prompt.list));
      expect(Object.fromEntries(late.storage.texts)).toEqual(
        Object.fromEntries(prompt.storage.texts),
      );
    }),
  );
});
