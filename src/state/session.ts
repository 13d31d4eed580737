import { persist } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';
import type { TextStorage } from '../platform/port.ts';
import { lateStorage, writeAfterHydration } from './lateStorage.ts';
import { type Migrations, migrate, readMarks, type Saved } from './migrate.ts';

type Marks = Readonly<Record<string, true>>;

/** What the person at this phone has read and starred, by task id. */
export type Session = Readonly<{
  read: Marks;
  starred: Marks;
  readTask: (task: string) => void;
  starTask: (task: string) => void;
  unstarTask: (task: string) => void;
  forgetSession: () => void;
}>;

export const sessionName = 'session';
const version = 1;
const migrations: Migrations = {};
const empty = { read: {}, starred: {} } as const;

/** Keeps what was read and starred; works from memory until its storage arrives. */
export function createSession(arriving: Promise<TextStorage>) {
  const storage = lateStorage<Pick<Session, 'read' | 'starred'>>(arriving);
  // Tasks whose star was taken back, so that a late storage does not bring it back.
  const unstarred: string[] = [];
  const store = createStore<Session>()(
    persist(
      (set) => ({
        ...empty,
        readTask: (task) =>
          set(({ read }) => (read[task] ? {} : { read: { ...read, [task]: true } })),
        starTask: (task) => set(({ starred }) => ({ starred: { ...starred, [task]: true } })),
        unstarTask: (task) => {
          unstarred.push(task);
          set(({ starred }) => ({ starred: without(starred, [task]) }));
        },
        forgetSession: () => set(empty),
      }),
      {
        name: sessionName,
        version,
        storage,
        partialize: ({ read, starred }) => ({ read, starred }),
        migrate: (old, from) => migrate(old, from, migrations) as Pick<Session, 'read' | 'starred'>,
        merge: (kept, current) => {
          const { read, starred } = (kept ?? {}) as Saved;
          return {
            ...current,
            read: { ...readMarks(read), ...current.read },
            starred: { ...without(readMarks(starred), unstarred), ...current.starred },
          };
        },
      },
    ),
  );
  writeAfterHydration(store, storage);
  return store;
}

export type SessionStore = ReturnType<typeof createSession>;

function without(marks: Marks, ids: readonly string[]): Marks {
  return Object.fromEntries(Object.entries(marks).filter(([id]) => !ids.includes(id)));
}
