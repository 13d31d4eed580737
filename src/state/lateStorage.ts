import type { PersistStorage, StorageValue } from 'zustand/middleware';
import type { TextStorage } from '../platform/port.ts';

/** A storage for Zustand that knows whether something was to be written before it arrived. */
type LateStorage<State> = PersistStorage<State> & Readonly<{ missedWrite: () => boolean }>;

/**
 * Zustand's storage over one that may arrive late. Until it has been read nothing is written, so a
 * store that is used early cannot overwrite what was kept; what is removed until then is removed
 * instead of being read. Broken text counts as nothing kept.
 */
export function lateStorage<State>(arriving: Promise<TextStorage>): LateStorage<State> {
  let storage: TextStorage | undefined;
  let missedWrite = false;
  let missedRemoval = false;
  const remove = (name: string) => {
    try {
      storage?.removeItem(name);
    } catch {
      // A withdrawn storage: there is nothing left that could be removed.
    }
  };
  return {
    getItem: async (name) => {
      storage = await arriving;
      if (!missedRemoval) return readSaved<State>(storage, name);
      remove(name);
      return null;
    },
    setItem: (name, value) => {
      missedWrite = storage === undefined;
      try {
        storage?.setItem(name, JSON.stringify(value));
      } catch {
        // A full or withdrawn storage: the store keeps working from memory.
      }
    },
    removeItem: (name) => {
      missedRemoval = storage === undefined;
      missedWrite = false;
      remove(name);
    },
    missedWrite: () => missedWrite,
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

/** Writes a store once it has been read, when something was done meanwhile. */
export function writeAfterHydration(
  store: Readonly<{
    setState: (state: object) => void;
    persist: Readonly<{ onFinishHydration: (then: () => void) => unknown }>;
  }>,
  { missedWrite }: Pick<LateStorage<unknown>, 'missedWrite'>,
): void {
  store.persist.onFinishHydration(() => {
    if (missedWrite()) store.setState({});
  });
}
