import { persist } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';
import { type Counted, countOn, type Days } from '../domain/tally/tally.ts';
import type { TextStorage } from '../platform/port.ts';
import { lateStorage, writeAfterHydration } from './lateStorage.ts';
import { isRecord, type Migrations, migrate, type Saved } from './migrate.ts';
import { createReplay } from './replay.ts';

/** How often the helper at this phone helped with what. */
export type Tally = Readonly<{
  days: Days;
  count: (day: string, counted: Counted) => void;
  forgetTally: () => void;
}>;

export const tallyName = 'tally';
const version = 1;
const migrations: Migrations = {};

/** Keeps the helper's tally; works from memory until its storage arrives. */
export function createTally(arriving: Promise<TextStorage>) {
  const storage = lateStorage<Pick<Tally, 'days'>>(arriving);
  const replay = createReplay<Days>();
  const store = createStore<Tally>()(
    persist(
      (set) => {
        const act = (how: (days: Days) => Days) => {
          replay.did(how);
          set(({ days }) => ({ days: how(days) }));
        };
        return {
          days: {},
          count: (day, counted) => act((days) => countOn(days, day, counted)),
          forgetTally: () => act(() => ({})),
        };
      },
      {
        name: tallyName,
        version,
        storage,
        partialize: ({ days }) => ({ days }),
        migrate: (old, from) => migrate(old, from, migrations) as Pick<Tally, 'days'>,
        merge: (kept, current) => ({
          ...current,
          days: replay.over(readDays((kept as Saved | undefined)?.days)),
        }),
      },
    ),
  );
  writeAfterHydration(store, storage);
  return store;
}

export type TallyStore = ReturnType<typeof createTally>;

/** Days in saved data of unknown shape; what is no day and no whole number above 0 is left out. */
function readDays(saved: unknown): Days {
  if (!isRecord(saved)) return {};
  return Object.fromEntries(
    Object.entries(saved).flatMap(([day, counts]) => {
      if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day)) || !isRecord(counts))
        return [];
      const whole = Object.entries(counts).filter(
        (each): each is [string, number] => Number.isSafeInteger(each[1]) && Number(each[1]) > 0,
      );
      return [[day, Object.fromEntries(whole)] as const];
    }),
  );
}
