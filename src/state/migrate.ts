/** Saved data of unknown shape. */
export type Saved = Readonly<Record<string, unknown>>;

/** Under each version: how data of that version becomes data of the next, and why it had to. */
export type Migrations = Readonly<Record<number, (saved: Saved) => Saved>>;

/** Brings saved data from the version it was written in to the newest; never throws. */
export function migrate(saved: unknown, from: number, migrations: Migrations): Saved {
  let current: Saved = typeof saved === 'object' && saved !== null ? { ...saved } : {};
  for (let version = from; migrations[version]; version++) {
    try {
      current = migrations[version]?.(current) ?? current;
    } catch {
      return {};
    }
  }
  return current;
}

/** Whether saved data of unknown shape holds fields. */
export function isRecord(saved: unknown): saved is Saved {
  return typeof saved === 'object' && saved !== null && !Array.isArray(saved);
}

/** A saved record of marks, without what is not a mark: `{a: true, b: 1}` becomes `{a: true}`. */
export function readMarks(saved: unknown): Readonly<Record<string, true>> {
  if (typeof saved !== 'object' || saved === null) return {};
  return Object.fromEntries(
    Object.entries(saved).flatMap(([id, value]) => (value === true ? [[id, true] as const] : [])),
  );
}
