import type { TextStorage } from './port.ts';

/** Keeps text for as long as the app is open; the last resort. */
export function memoryStorage(): TextStorage {
  const texts = new Map<string, string>();
  return {
    getItem: (name) => texts.get(name) ?? null,
    setItem: (name, text) => void texts.set(name, text),
    removeItem: (name) => void texts.delete(name),
  };
}

const probe = 'probe';

/** Whether a storage really keeps what it is given; blocked and full ones throw or forget. */
export function works(storage: TextStorage): boolean {
  try {
    storage.setItem(probe, probe);
    const kept = storage.getItem(probe) === probe;
    storage.removeItem(probe);
    return kept;
  } catch {
    return false;
  }
}

/** The first storage that works; memory when none does. */
export function firstWorking(candidates: readonly (() => TextStorage)[]): TextStorage {
  for (const candidate of candidates) {
    try {
      const storage = candidate();
      if (works(storage)) return storage;
    } catch {
      // Reading `window.localStorage` itself throws where a WebView forbids it.
    }
  }
  return memoryStorage();
}
