import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useState,
  useSyncExternalStore,
} from 'react';
import { useStore } from 'zustand';
import { contentIndex } from '../content/contentIndex.ts';
import type { Answers } from '../domain/ask/judge.ts';
import { type Errand, newErrand } from '../domain/errands/errand.ts';
import { dayInVietnam, notBefore } from '../domain/time/dates.ts';
import type { Platform } from '../platform/port.ts';
import type { Errands } from './errands.ts';
import { followDay } from './followDay.ts';
import type { Settings } from './savedSettings.ts';
import type { Session } from './session.ts';
import type { Acts, Stores } from './stores.ts';
import { haveArrived } from './traces.ts';

/** What the wiring hands to the screens. */
export type Services = Readonly<{
  platform: Platform;
  stores: Stores;
  acts: Acts;
  now: () => Date;
}>;

export const ServicesContext = createContext<Services | undefined>(undefined);

function useWiring(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('a screen stands outside the app');
  return services;
}

/** The phone and the clock. What is kept is read by the hooks below, and changed by `useActs`. */
export function useServices(): Pick<Services, 'platform' | 'now'> {
  return useWiring();
}

/** Everything that can be done with what is kept; the same functions at all times. */
export function useActs(): Acts {
  return useWiring().acts;
}

export function useSettings<Part>(pick: (settings: Settings) => Part): Part {
  return useStore(useWiring().stores.settings, pick);
}

export function useSession<Part>(pick: (session: Session) => Part): Part {
  return useStore(useWiring().stores.session, pick);
}

/** Every errand that was begun, by guide. */
export function useErrands(): Errands['errands'] {
  return useStore(useWiring().stores.errands, ({ errands }) => errands);
}

/** One errand; a new one where none was begun. */
export function useErrand(guide: string): Errand {
  return useStore(useWiring().stores.errands, ({ errands }) => errands[guide] ?? newErrand);
}

const noAnswers: Answers = {};

/** What was answered to a guide or a life event. */
export function useAnswers(asker: string): Answers {
  return useStore(useWiring().stores.session, ({ answers }) => answers[asker] ?? noAnswers);
}

/** The helper's counts, by day. */
export function useDays() {
  return useStore(useWiring().stores.tally, ({ days }) => days);
}

/** What works without a network by now. */
export function useReady() {
  return useStore(useWiring().stores.ready);
}

/** Looks at all that is kept of a person, again with each change of it and when it arrives. */
export function usePerson<Value>(
  look: (stores: Pick<Stores, 'session' | 'errands'>) => Value,
): Value {
  const { session, errands } = useWiring().stores;
  const subscribe = useCallback(
    (changed: () => void) => {
      const stops = [session.subscribe(changed), errands.subscribe(changed)];
      return () => {
        for (const stop of stops) stop();
      };
    },
    [session, errands],
  );
  const now = () => look({ session, errands });
  return useSyncExternalStore(subscribe, now, now);
}

/** Whether the phone has kept all that was done: not if its storage refuses, or forgets when closed. */
export function useKeeps(): boolean {
  return useStore(useWiring().stores.keeping, ({ lost }) => lost.length === 0);
}

/** Whether what this phone has kept of a person is known; before, nothing may be said about it. */
export function useArrived(): boolean {
  return usePerson(haveArrived);
}

/** The day of a moment in Vietnam, as far as its clock can be believed. */
export function dayOf(moment: Date): string {
  return notBefore(dayInVietnam(moment), contentIndex.newest);
}

/** Today in Vietnam ("2026-11-22"), also on a screen that is kept on over midnight. */
export function useToday(): string {
  const { now } = useServices();
  const [today, setToday] = useState(() => dayOf(now()));
  useEffect(() => followDay(now, () => setToday(dayOf(now()))), [now]);
  return today;
}
