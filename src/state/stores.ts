import type { Counted } from '../domain/tally/tally.ts';
import { createErrands } from './errands.ts';
import { forget, isLeft, type Storages, withoutForgotten } from './forget.ts';
import { createKeeping } from './keeping.ts';
import { createReady } from './ready.ts';
import { keepRoom, lookOf, roomName } from './room.ts';
import { safely } from './saved.ts';
import { createSession } from './session.ts';
import { createSettings } from './settings.ts';
import { countOnce, createTally } from './tally.ts';
import { dateTraces, noteUse } from './traces.ts';

/** Everything the app keeps and knows, to be read in `stores` and changed by `acts` alone. */
export function createStores(storages: Storages, now: () => Date) {
  const { early } = storages;
  const arriving = withoutForgotten(storages);
  const onAct = (): void => noteUse(stores, now());
  const keeping = createKeeping((lost) => {
    for (const store of [settings, session, errands, tally])
      if (store.name === lost) store.writeAgain();
  });
  const settings = createSettings(arriving, early, keeping.onWrite);
  const session = createSession(arriving, onAct, { onWrite: keeping.onWrite, early });
  const errands = createErrands(arriving, onAct, { onWrite: keeping.onWrite, early });
  const tally = createTally(arriving, keeping.onWrite);
  const stores = { settings, session, errands, tally, keeping, ready: createReady() };
  dateTraces(stores);
  const acts = {
    ...settings.acts,
    ...session.acts,
    ...errands.acts,
    /** Counts, for who sits beside, that somebody was helped with something: once a person. */
    count: (counted: Counted) => countOnce(stores, counted, now()),
    /** Notes that the person is still at it. */
    noteUse: onAct,
    /** Whether something that was to be forgotten is still on the phone. */
    isLeft: () => isLeft(early),
    forgetTally: () => forget([tally], early),
    /** Wipes everything about the person at this phone; settings and the helper's tally stay. */
    forgetPerson: () => {
      safely(() => early.removeItem(roomName));
      return forget([errands, session], early);
    },
    /** Wipes everything the app keeps on this phone. */
    forgetEverything: () => {
      safely(() => early.removeItem(roomName));
      return forget([errands, session, settings, tally], early);
    },
    /** Notes how high the errands at hand stand on home, in CSS pixels. */
    keepRoom: (textSize: string, height: number) => keepRoom(early, lookOf(textSize), height),
  };
  return { stores, acts };
}

export type Stores = ReturnType<typeof createStores>['stores'];
export type Acts = ReturnType<typeof createStores>['acts'];
