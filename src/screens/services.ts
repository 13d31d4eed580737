import { createContext, useContext, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { dayInVietnam } from '../domain/dates.ts';
import type { Platform } from '../platform/port.ts';
import type { Session, SessionStore } from '../state/session.ts';
import type { Settings, SettingsStore } from '../state/settings.ts';

/** What the wiring hands to the screens. */
export type Services = Readonly<{
  platform: Platform;
  settings: SettingsStore;
  session: SessionStore;
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

/** Today in Vietnam ("2026-11-22"), looked at again whenever the app comes back to the front. */
export function useToday(): string {
  const { now } = useServices();
  const [today, setToday] = useState(() => dayInVietnam(now()));
  useEffect(() => {
    const look = () => setToday(dayInVietnam(now()));
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [now]);
  return today;
}
