import type { TextStorage } from '../platform/port.ts';
import { type ErrandsStore, errandsName } from './errands.ts';
import { type SessionStore, sessionName } from './session.ts';
import { type SettingsStore, settingsName } from './settings.ts';

export type Stores = Readonly<{
  settings: SettingsStore;
  session: SessionStore;
  errands: ErrandsStore;
}>;

const names = [settingsName, sessionName, errandsName];

/**
 * Puts every store back to its beginning and takes its name out of every storage, also when the
 * lasting one has not arrived yet.
 */
export function forgetEverything(
  { settings, session, errands }: Stores,
  storages: readonly (TextStorage | Promise<TextStorage>)[],
): void {
  settings.getState().forgetSettings();
  session.getState().forgetSession();
  errands.getState().forgetErrands();
  // A store that is still waiting for its storage would take over what was kept there.
  settings.persist.getOptions().storage?.removeItem(settingsName);
  session.persist.getOptions().storage?.removeItem(sessionName);
  errands.persist.getOptions().storage?.removeItem(errandsName);
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
