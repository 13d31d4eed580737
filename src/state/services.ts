import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import { useStore } from 'zustand';
import { type Errand, newErrand } from '../domain/errands/errand.ts';
import { type Counted, tallyKey } from '../domain/tally/tally.ts';
import { dayInVietnam } from '../domain/time/dates.ts';
import type { Platform } from '../platform/port.ts';
import type { ErrandsStore } from './errands.ts';
import { followDay } from './followDay.ts';
import type { ReadyStore } from './ready.ts';
import type { Session, SessionStore } from './session.ts';
import type { Settings, SettingsStore } from './settings.ts';
import type { TallyStore } from './tally.ts';
import { haveArrived } from './traces.ts';

/** What the wiring hands to the screens. */
export type Services = Readonly<{
  platform: Platform;
  settings: SettingsStore;
  session: SessionStore;
  errands: ErrandsStore;
  tally: TallyStore;
  ready: ReadyStore;
  /** Wipes everything about the person at this phone. */
  forgetPerson: () => void;
  /** Wipes everything the app keeps on this phone. */
  forgetEverything: () => void;
  now: () => Date;
}>;

export const ServicesContext = createContext<Services | undefined>(undefined);

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('a screen stands outside the app');
  return services;
}

export function useSettings<Part>(pick: (settings: Settings) => Part): Part {
  return useStore(useServices().settings, pick);
}

export function useSession<Part>(pick: (session: Session) => Part): Part {
  return useStore(useServices().session, pick);
}

/** Every errand that was begun, by guide. */
export function useErrands() {
  return useStore(useServices().errands, ({ errands }) => errands);
}

/** The helper's counts, by day. */
export function useDays() {
  return useStore(useServices().tally, ({ days }) => days);
}

/** What works without a network by now. */
export function useReady() {
  return useStore(useServices().ready);
}

/** One errand with what a person can do about it; `begun` once anything was done. */
export function useErrand(guide: string) {
  const store = useServices().errands;
  const errand = useStore(store, ({ errands }): Errand | undefined => errands[guide]);
  return useMemo(() => {
    const act = store.getState();
    return {
      begun: errand !== undefined,
      errand: errand ?? newErrand,
      reachStep: (step: string) => act.reachStep(guide, step),
      tickItem: (item: string) => act.tickItem(guide, item),
      saySubmitted: (submitted: boolean) => act.saySubmitted(guide, submitted),
      keepReceipt: (receipt: string | null) => act.keepReceipt(guide, receipt),
      dropErrand: () => act.dropErrand(guide),
      takeOver: (where: Pick<Errand, 'step' | 'ticks'>) => act.takeOver(guide, where),
      restoreErrand: (dropped: Errand) => act.restoreErrand(guide, dropped),
    };
  }, [store, errand, guide]);
}

/** Looks at all that is kept of a person, again with each change of it and when it arrives. */
export function usePerson<Value>(
  look: (stores: Pick<Services, 'session' | 'errands'>) => Value,
): Value {
  const { session, errands } = useServices();
  const subscribe = useCallback(
    (changed: () => void) => {
      const stops = [session, errands].flatMap((store) => [
        store.subscribe(changed),
        store.persist.onFinishHydration(changed),
      ]);
      return () => {
        for (const stop of stops) stop();
      };
    },
    [session, errands],
  );
  return useSyncExternalStore(subscribe, () => look({ session, errands }));
}

/** Whether what this phone has kept of a person is known; before, nothing may be said about it. */
export function useArrived(): boolean {
  return usePerson(haveArrived);
}

/** Counts, for who sits beside, that somebody was helped with something: once a person. */
export function useCount(): (counted: Counted) => void {
  const { settings, session, tally, now } = useServices();
  return useCallback(
    (counted) => {
      const key = tallyKey(counted);
      // Before the session is there, it is not known what was counted for this person already.
      if (!settings.getState().helper || !session.persist.hasHydrated()) return;
      if (session.getState().counted[key]) return;
      session.getState().markCounted(key);
      tally.getState().count(dayInVietnam(now()), counted);
    },
    [settings, session, tally, now],
  );
}

/** Today in Vietnam ("2026-11-22"), also on a screen that is kept on over midnight. */
export function useToday(): string {
  const { now } = useServices();
  const [today, setToday] = useState(() => dayInVietnam(now()));
  useEffect(() => followDay(now, setToday), [now]);
  return today;
}
