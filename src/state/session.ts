import { persist } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';
import type { TextStorage } from '../platform/port.ts';
import { lateStorage, writeAfterHydration } from './lateStorage.ts';
import { isRecord, type Migrations, migrate, readMarks, type Saved } from './migrate.ts';
import { createReplay } from './replay.ts';

type Marks = Readonly<Record<string, true>>;

type Kept = Readonly<{
  /** Tasks that were read and starred, by id. */
  read: Marks;
  starred: Marks;
  /** By guide: the steps this person will manage alone next time. */
  alone: Readonly<Record<string, Marks>>;
  /** What the helper's tally has already counted for this person. */
  counted: Marks;
  /** When this person last did something, in milliseconds; null when unknown. */
  touched: number | null;
}>;

/** What is remembered about the person at this phone, errands aside. */
export type Session = Kept &
  Readonly<{
    /** Whether the person across the table sees their half upside down; not kept. */
    flipped: boolean;
    readTask: (task: string) => void;
    starTask: (task: string) => void;
    unstarTask: (task: string) => void;
    sayAlone: (guide: string, step: string, alone: boolean) => void;
    markCounted: (what: string) => void;
    flip: () => void;
    touch: (now: number) => void;
    forgetSession: () => void;
  }>;

export const sessionName = 'session';
const version = 1;
const migrations: Migrations = {};
const empty: Kept = { read: {}, starred: {}, alone: {}, counted: {}, touched: null };

/**
 * Keeps what the person did; works from memory until its storage arrives. `onAct` hears of what is
 * done, and not of what was kept.
 */
export function createSession(arriving: Promise<TextStorage>, onAct = () => {}) {
  const storage = lateStorage<Kept>(arriving);
  const replay = createReplay<Kept>();
  const store = createStore<Session>()(
    persist(
      (set) => {
        const act = (how: (kept: Kept) => Kept) => {
          replay.did(how);
          set(how);
          onAct();
        };
        return {
          ...empty,
          flipped: false,
          readTask: (task) =>
            act((kept) => (kept.read[task] ? kept : { ...kept, read: mark(kept.read, task) })),
          starTask: (task) => act((kept) => ({ ...kept, starred: mark(kept.starred, task) })),
          unstarTask: (task) => act((kept) => ({ ...kept, starred: without(kept.starred, task) })),
          sayAlone: (guide, step, alone) =>
            act((kept) => {
              const steps = kept.alone[guide] ?? {};
              const said = alone ? mark(steps, step) : without(steps, step);
              return { ...kept, alone: { ...kept.alone, [guide]: said } };
            }),
          markCounted: (what) => act((kept) => ({ ...kept, counted: mark(kept.counted, what) })),
          flip: () => set(({ flipped }) => ({ flipped: !flipped })),
          touch: (touched) => set({ touched }),
          forgetSession: () => {
            replay.did(() => empty);
            set({ ...empty, flipped: false });
          },
        };
      },
      {
        name: sessionName,
        version,
        storage,
        partialize: ({ read, starred, alone, counted, touched }) => ({
          read,
          starred,
          alone,
          counted,
          touched,
        }),
        migrate: (old, from) => migrate(old, from, migrations) as Kept,
        merge: (saved, current) => {
          const kept = readKept(saved);
          // Whoever did the rest must be asked after a long pause, so the older moment counts.
          const touched = kept.touched ?? current.touched;
          return { ...current, ...replay.over(kept), touched };
        },
      },
    ),
  );
  writeAfterHydration(store, storage);
  return store;
}

export type SessionStore = ReturnType<typeof createSession>;

/** What saved data of unknown shape holds of a session; the rest is left out. */
function readKept(saved: unknown): Kept {
  const { read, starred, alone, counted, touched } = (saved ?? {}) as Saved;
  return {
    read: readMarks(read),
    starred: readMarks(starred),
    alone: isRecord(alone)
      ? Object.fromEntries(Object.entries(alone).map(([guide, steps]) => [guide, readMarks(steps)]))
      : {},
    counted: readMarks(counted),
    touched: typeof touched === 'number' && Number.isFinite(touched) ? touched : null,
  };
}

function mark(marks: Marks, id: string): Marks {
  return { ...marks, [id]: true };
}

function without(marks: Marks, id: string): Marks {
  const { [id]: _taken, ...others } = marks;
  return others;
}
