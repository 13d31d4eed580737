import type { TextStorage } from '../platform/port.ts';
import { errandsName } from './errands.ts';
import type { Kept } from './kept.ts';
import { safely } from './saved.ts';
import { settingsName } from './savedSettings.ts';
import { sessionName } from './session.ts';
import { tallyName } from './tally.ts';

/** A storage that is there at once, and the lasting one, which may arrive late. */
export type Storages = Readonly<{ early: TextStorage; lasting: Promise<TextStorage> }>;

/** Under this name the early storage knows what has to go as soon as the lasting one is there. */
export const toForget = 'to-forget';

type Forgettable = Pick<Kept<unknown, unknown>, 'name' | 'forget' | 'hasArrived'>;

/**
 * What became of a wish to forget: everything is gone; the storage is not here yet, and it will be done
 * first thing when it is; or something is still there that the phone does not let go of.
 */
export type Forgotten = 'gone' | 'later' | 'left';

/**
 * Puts stores back to their beginning, one after the other, and takes their names out of both
 * storages. What is not gone from the lasting one is noted in the early one until it is.
 */
export function forget(stores: readonly Forgettable[], early: TextStorage): Forgotten {
  const left = stores.filter((store) => {
    const gone = store.forget();
    // After the store: it may have written a copy of its beginning.
    safely(() => early.removeItem(store.name));
    return !gone;
  });
  const names = left.map(({ name }) => name);
  note(early, [...noted(early).filter((name) => !names.includes(name)), ...names]);
  if (left.length === 0) return 'gone';
  return left.every((store) => store.hasArrived()) ? 'left' : 'later';
}

/**
 * The lasting storage without what was forgotten in an earlier run, or in this one before it arrived:
 * that must be gone before a store reads it. What the phone does not let go of is emptied, and what it does
 * not let be emptied is not shown again, until something else is kept in its place. Says so by
 * throwing when it did not do what was asked.
 */
export async function withoutForgotten({ early, lasting }: Storages): Promise<TextStorage> {
  const storage = await lasting;
  // The phone's own storage cannot be reached now: the note stays until it can.
  if (storage.standsIn) return storage;
  const isNoted = (name: string) => noted(early).includes(name);
  const settle = (name: string) => {
    if (isNoted(name))
      note(
        early,
        noted(early).filter((each) => each !== name),
      );
  };
  const sure: TextStorage = {
    ...storage,
    getItem: (name) => (isNoted(name) ? null : storage.getItem(name)),
    setItem: (name, text) => {
      storage.setItem(name, text);
      if (storage.getItem(name) !== text) throw new Error(`${name} was not kept`);
      settle(name);
    },
    removeItem: (name) => {
      storage.removeItem(name);
      if (storage.getItem(name) !== null) throw new Error(`${name} is still there`);
      settle(name);
    },
  };
  const names = noted(early);
  for (const name of names) {
    safely(() => sure.setItem(name, nothing));
    safely(() => sure.removeItem(name));
  }
  // A note that names nothing of ours goes.
  note(early, noted(early));
  return sure;
}

/** What stands where something could be emptied and not taken out. */
const nothing = '{}';

/** Whether something that was to be forgotten is still there. */
export function isLeft(early: TextStorage): boolean {
  return noted(early).length > 0;
}

function note(early: TextStorage, names: readonly string[]): void {
  safely(() => {
    if (names.length === 0) early.removeItem(toForget);
    else early.setItem(toForget, JSON.stringify(names));
  });
}

/** The names of ours that are still to go; none in a storage that is broken or holds anything else. */
function noted(early: TextStorage): string[] {
  try {
    const names: unknown = JSON.parse(early.getItem(toForget) ?? '[]');
    return [settingsName, sessionName, errandsName, tallyName].filter(
      (name) => Array.isArray(names) && names.includes(name),
    );
  } catch {
    return [];
  }
}
