import type { TextStorage } from '../platform/port.ts';
import { errandsName } from './errands.ts';
import type { Kept } from './kept.ts';
import { safely } from './saved.ts';
import { sessionName } from './session.ts';
import { settingsName } from './settings.ts';
import { tallyName } from './tally.ts';

/** A storage that is there at once, and the lasting one, which may arrive late. */
export type Storages = Readonly<{ early: TextStorage; lasting: Promise<TextStorage> }>;

/** Under this name the early storage knows what has to go as soon as the lasting one is there. */
export const toForget = 'to-forget';

type Forgettable = Pick<Kept<unknown, unknown>, 'name' | 'forget' | 'hasArrived' | 'onArrival'>;

/**
 * Puts stores back to their beginning, one after the other, and takes their names out of both
 * storages. What the lasting one cannot be told yet is noted in the early one until it has been.
 */
export function forget(stores: readonly Forgettable[], early: TextStorage): void {
  for (const store of stores) {
    const { name } = store;
    store.forget();
    // After the store: it may have written a copy of its beginning.
    safely(() => early.removeItem(name));
    if (store.hasArrived()) continue;
    const others = () => noted(early).filter((each) => each !== name);
    note(early, [...others(), name]);
    store.onArrival(() => note(early, others()));
  }
}

/**
 * The lasting storage without what was forgotten in an earlier run that ended before it arrived.
 * What was forgotten must be gone before a store reads it.
 */
export async function withoutForgotten({ early, lasting }: Storages): Promise<TextStorage> {
  const storage = await lasting;
  for (const name of noted(early)) safely(() => storage.removeItem(name));
  note(early, []);
  return storage;
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
