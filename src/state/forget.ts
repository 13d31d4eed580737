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

type Storages = readonly (TextStorage | Promise<TextStorage>)[];

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

/**
 * Puts every store back to its beginning and takes its name out of every storage, also when the
 * lasting one has not arrived yet.
 */
export function forgetEverything(stores: Stores, storages: Storages): void {
  const { settings, tally } = stores;
  forgetPerson(stores, storages);
  settings.getState().forgetSettings();
  tally.getState().forgetTally();
  settings.persist.getOptions().storage?.removeItem(settingsName);
  tally.persist.getOptions().storage?.removeItem(tallyName);
  removeFrom(storages, [settingsName, tallyName]);
}

function removeFrom(storages: Storages, names: readonly string[]): void {
  for (const storage of storages)
    Promise.resolve(storage).then(
      (arrived) => {
        for (const name of names) remove(arrived, name);
      },
      () => {},
    );
}

function remove(storage: TextStorage, name: string): void {
  try {
    storage.removeItem(name);
  } catch {
    // The stores have already written their beginning over what was there.
  }
}
