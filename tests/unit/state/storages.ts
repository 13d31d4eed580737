import type { TextStorage } from '../../../src/platform/port.ts';

/** A storage whose content can be looked at from outside. */
export type FakeStorage = TextStorage & Readonly<{ texts: Map<string, string> }>;

export function aStorage(texts: Readonly<Record<string, string>> = {}): FakeStorage {
  const kept = new Map(Object.entries(texts));
  return {
    texts: kept,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, text) => void kept.set(name, text),
    removeItem: (name) => void kept.delete(name),
  };
}

/** A storage of which some methods throw, as an old Zalo's or a full one's do. */
export function aBrokenStorage(
  methods: readonly (keyof TextStorage)[],
  texts: Readonly<Record<string, string>> = {},
): FakeStorage {
  const throws = () => {
    throw new Error('the storage is broken');
  };
  return {
    ...aStorage(texts),
    ...Object.fromEntries(methods.map((method) => [method, throws])),
  };
}

/** A storage that notes what is done with it: `set settings {…}`, `remove settings`. */
export function aWatchedStorage(texts: Readonly<Record<string, string>> = {}) {
  const storage = aStorage(texts);
  const calls: string[] = [];
  return {
    ...storage,
    calls,
    getItem: (name: string) => {
      calls.push(`get ${name}`);
      return storage.getItem(name);
    },
    setItem: (name: string, text: string) => {
      calls.push(`set ${name} ${text}`);
      storage.setItem(name, text);
    },
    removeItem: (name: string) => {
      calls.push(`remove ${name}`);
      storage.removeItem(name);
    },
  };
}

/** A storage that is on its way, and how to let it arrive or get lost. */
export function onItsWay() {
  let arrive = (_: TextStorage) => {};
  let getLost = (_: Error) => {};
  const arriving = new Promise<TextStorage>((resolve, reject) => {
    arrive = resolve;
    getLost = reject;
  });
  return { arriving, arrive, getLost };
}

/** A storage that never comes, as when Zalo's SDK cannot be fetched. */
export const never = new Promise<TextStorage>(() => {});

/** Saved state as the stores write it. */
export function saved(state: unknown, version: unknown = 1): string {
  return JSON.stringify({ state, version });
}

/** Waits until everything that has arrived has been dealt with. */
export function dealtWith(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
