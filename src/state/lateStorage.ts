import type { PersistStorage, StorageValue } from 'zustand/middleware';
import type { TextStorage } from '../platform/port.ts';

/**
 * Zustand's storage over one that may arrive late. Until it has been read nothing is written, so a
 * store that is used early cannot overwrite what was kept; broken text counts as nothing kept.
 */
export function lateStorage<State>(arriving: Promise<TextStorage>): PersistStorage<State> {
  let storage: TextStorage | undefined;
  return {
    getItem: async (name) => {
      storage = await arriving;
      return readSaved<State>(storage, name);
    },
    setItem: (name, value) => {
      try {
        storage?.setItem(name, JSON.stringify(value));
      } catch {
        // A full or withdrawn storage: the store keeps working from memory.
      }
    },
    removeItem: (name) => {
      try {
        storage?.removeItem(name);
      } catch {
        // As above: there is nothing left that could be removed.
      }
    },
  };
}

/** What a storage holds under a name; null for nothing, for broken text and for a storage that throws. */
export function readSaved<State>(storage: TextStorage, name: string): StorageValue<State> | null {
  try {
    const saved: unknown = JSON.parse(storage.getItem(name) ?? 'null');
    return typeof saved === 'object' && saved !== null && 'state' in saved
      ? (saved as StorageValue<State>)
      : null;
  } catch {
    return null;
  }
}

/** Writes a store once it has been read, so that what was done meanwhile is kept too. */
export function writeAfterHydration(
  store: Readonly<{
    setState: (state: object) => void;
    persist: Readonly<{ onFinishHydration: (then: () => void) => unknown }>;
  }>,
): void {
  store.persist.onFinishHydration(() => store.setState({}));
}
