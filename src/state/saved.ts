import type { TextStorage } from '../platform/port.ts';

/** Saved data of unknown shape. */
export type Saved = Readonly<Record<string, unknown>>;

/** Ids that something is true of. */
export type IdSet = Readonly<Record<string, true>>;

/** What a storage holds under a name; `{}` for nothing, for broken text and for a storage that throws. */
export function readSaved(storage: TextStorage, name: string): Saved {
  try {
    const saved: unknown = JSON.parse(storage.getItem(name) ?? 'null');
    return isRecord(saved) && isRecord(saved.state) ? saved.state : {};
  } catch {
    return {};
  }
}

/** The text that is kept of a state. Phones hold it in this shape, which Zustand's persist gave it. */
export function savedText(state: object): string {
  return JSON.stringify({ state, version: 1 });
}

/** Does something with a storage, and says whether it did; full and withdrawn ones throw. */
export function worked(use: () => void): boolean {
  try {
    use();
    return true;
  } catch {
    return false;
  }
}

/** The same where nothing more could be done: all goes on from memory. */
export function safely(use: () => void): void {
  worked(use);
}

/** Whether saved data of unknown shape holds fields. */
export function isRecord(saved: unknown): saved is Saved {
  return typeof saved === 'object' && saved !== null && !Array.isArray(saved);
}

/** The ids in saved data of unknown shape: `{a: true, b: 1}` becomes `{a: true}`. */
export function readIds(saved: unknown): IdSet {
  if (!isRecord(saved)) return {};
  return Object.fromEntries(
    Object.entries(saved).flatMap(([id, value]) => (value === true ? [[id, true] as const] : [])),
  );
}

/** The texts in saved data of unknown shape: `{a: 'x', b: 1}` becomes `{a: 'x'}`. */
export function readTexts(saved: unknown): Readonly<Record<string, string>> {
  if (!isRecord(saved)) return {};
  return Object.fromEntries(
    Object.entries(saved).flatMap(([id, value]) =>
      typeof value === 'string' ? [[id, value] as const] : [],
    ),
  );
}
