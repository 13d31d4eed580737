import { type Counted, countOn, type Days, tallyKey } from '../domain/tally/tally.ts';
import { dayInVietnam } from '../domain/time/dates.ts';
import type { TextStorage } from '../platform/port.ts';
import { createKept, type OnWrite } from './kept.ts';
import { isRecord } from './saved.ts';
import type { SessionStore } from './session.ts';
import type { SettingsStore } from './settings.ts';

/** How often the helper at this phone helped with what. */
type Tally = Readonly<{ days: Days }>;

export const tallyName = 'tally';

/** Keeps the helper's tally. */
export function createTally(arriving: Promise<TextStorage>, onWrite?: OnWrite) {
  return createKept(
    {
      name: tallyName,
      empty: { days: {} },
      read: ({ days }): Tally => ({ days: readDays(days) }),
      arriving,
      ...(onWrite ? { onWrite } : {}),
    },
    ({ act }) => ({
      count: (day: string, counted: Counted) =>
        act(({ days }) => ({ days: countOn(days, day, counted) })),
    }),
  );
}

type TallyStore = ReturnType<typeof createTally>;

type Stores = Readonly<{ settings: SettingsStore; session: SessionStore; tally: TallyStore }>;

/** Counts, for who sits beside, that somebody was helped with something: once a person. */
export function countOnce({ settings, session, tally }: Stores, counted: Counted, now: Date): void {
  const key = tallyKey(counted);
  // Before the session is there, it is not known what was counted for this person already.
  if (!settings.getState().helper || !session.hasArrived()) return;
  if (session.getState().counted[key]) return;
  session.acts.noteCounted(key);
  tally.acts.count(dayInVietnam(now), counted);
}

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
