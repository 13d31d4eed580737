import type { Counted } from '../domain/tally/tally.ts';
import { createErrands } from './errands.ts';
import { forget, type Storages, withoutForgotten } from './forget.ts';
import { createReady } from './ready.ts';
import { createSession } from './session.ts';
import { createSettings } from './settings.ts';
import { countOnce, createTally } from './tally.ts';
import { dateTraces, noteUse } from './traces.ts';

/** Everything the app keeps and knows, to be read in `stores` and changed by `acts` alone. */
export function createStores(storages: Storages, now: () => Date) {
  const { early } = storages;
  const arriving = withoutForgotten(storages);
  const onAct = (): void => noteUse(stores, now());
  const settings = createSettings(arriving, early);
  const session = createSession(arriving, onAct);
  const errands = createErrands(arriving, onAct);
  const tally = createTally(arriving);
  const stores = { settings, session, errands, tally, ready: createReady() };
  dateTraces(stores);
  const acts = {
    ...settings.acts,
    ...session.acts,
    ...errands.acts,
    /** Counts, for who sits beside, that somebody was helped with something: once a person. */
    count: (counted: Counted) => countOnce(stores, counted, now()),
    /** Notes that the person is still at it. */
    noteUse: onAct,
    forgetTally: () => forget([tally], early),
    /** Wipes everything about the person at this phone; settings and the helper's tally stay. */
    forgetPerson: () => forget([errands, session], early),
    /** Wipes everything the app keeps on this phone. */
    forgetEverything: () => forget([errands, session, settings, tally], early),
  };
  return { stores, acts };
}

export type Stores = ReturnType<typeof createStores>['stores'];
export type Acts = ReturnType<typeof createStores>['acts'];
