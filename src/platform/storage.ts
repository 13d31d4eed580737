import type { TextStorage } from './port.ts';

/** Keeps text for as long as the app is open; the last resort. */
export function memoryStorage(): TextStorage {
  const texts = new Map<string, string>();
  return {
    getItem: (name) => texts.get(name) ?? null,
    setItem: (name, text) => void texts.set(name, text),
    removeItem: (name) => void texts.delete(name),
    forgetful: true,
  };
}

const probe = 'probe';

/**
 * Whether a storage really keeps what it is given; blocked and full ones throw or forget. One that
 * cannot take anything out still works: what it holds has to be reached to be overwritten.
 */
export function works(storage: TextStorage): boolean {
  try {
    storage.setItem(probe, probe);
    if (storage.getItem(probe) !== probe) return false;
  } catch {
    return false;
  }
  try {
    storage.removeItem(probe);
  } catch {
    // The probe stays.
  }
  return true;
}

/** The browser's own storage; throws where it is blocked. */
export function browserStorage(): TextStorage {
  const storage = window.localStorage;
  return {
    getItem: (name) => storage.getItem(name),
    setItem: (name, text) => storage.setItem(name, text),
    removeItem: (name) => storage.removeItem(name),
    onOutsideChange: (hear) =>
      window.addEventListener('storage', ({ key }) => {
        if (key !== null) hear(key);
      }),
  };
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
