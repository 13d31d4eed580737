import type { TextStorage } from '../platform/port.ts';
import { type ErrandsStore, errandsName } from './errands.ts';
import { type SessionStore, sessionName } from './session.ts';
import { type SettingsStore, settingsName } from './settings.ts';
import { type TallyStore, tallyName } from './tally.ts';

export type Stores = Readonly<{
  settings: SettingsStore;
  session: SessionStore;
  errands: ErrandsStore;
  tally: TallyStore;
}>;

/** A storage that is there at once, and the lasting one, which may arrive late. */
export type Storages = Readonly<{ early: TextStorage; lasting: Promise<TextStorage> }>;

/** Under this name the early storage knows what has to go as soon as the lasting one is there. */
export const toForget = 'to-forget';

/** Wipes everything about the person at this phone; settings and the helper's tally stay. */
export function forgetPerson({ session, errands }: Stores, storages: Storages): void {
  // The session last: while errands are left, it notes that the phone is in use.
  errands.getState().forgetErrands();
  session.getState().forgetSession();
  // A store that is still waiting for its storage would take over what was kept there.
  session.persist.getOptions().storage?.removeItem(sessionName);
  errands.persist.getOptions().storage?.removeItem(errandsName);
  removeFrom(storages, [sessionName, errandsName]);
}

/** Puts every store back to its beginning and takes its name out of both storages. */
export function forgetEverything(stores: Stores, storages: Storages): void {
  const { settings, tally } = stores;
  forgetPerson(stores, storages);
  settings.getState().forgetSettings();
  tally.getState().forgetTally();
  settings.persist.getOptions().storage?.removeItem(settingsName);
  tally.persist.getOptions().storage?.removeItem(tallyName);
  removeFrom(storages, [settingsName, tallyName, sessionName, errandsName]);
}

/**
 * The lasting storage without what was forgotten in an earlier run that ended before it arrived.
 * What was forgotten must be gone before a store reads it.
 */
export function withoutForgotten({ early, lasting }: Storages): Promise<TextStorage> {
  return lasting.then((storage) => {
    removeAll(storage, markedIn(early));
    removeAll(early, [toForget]);
    return storage;
  });
}

function removeFrom({ early, lasting }: Storages, names: readonly string[]): void {
  removeAll(early, names);
  try {
    early.setItem(toForget, JSON.stringify([...markedIn(early), ...names]));
  } catch {
    // Without it the removal lasts if the storage arrives before the app is closed.
  }
  lasting.then(
    (storage) => {
      removeAll(storage, names);
      removeAll(early, [toForget]);
    },
    () => {},
  );
}

/** The names of ours that are still to go; none in a storage that is broken or holds anything else. */
function markedIn(early: TextStorage): string[] {
  try {
    const marked: unknown = JSON.parse(early.getItem(toForget) ?? '[]');
    if (!Array.isArray(marked)) return [];
    return [settingsName, sessionName, errandsName, tallyName].filter((name) =>
      marked.includes(name),
    );
  } catch {
    return [];
  }
}

function removeAll(storage: TextStorage, names: readonly string[]): void {
  for (const name of names)
    try {
      storage.removeItem(name);
    } catch {
      // The stores have already written their beginning over what was there.
    }
}
