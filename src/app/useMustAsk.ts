import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { useLocation } from 'react-router-dom';
import { useServices } from '../screens/services.ts';
import { mustAsk, noteUse } from '../state/traces.ts';
import type { Route } from './routes.ts';

/** The screens that show something of the person at this phone. */
const personal: readonly Route['screen'][] = [
  'home',
  'tasks',
  'task',
  'guide',
  'step',
  'hand-over',
  'take-over',
  'helper',
];

/** Whether a screen waits until it is known who holds the phone; going anywhere else is using it. */
export function useMustAsk(screen: Route['screen']): boolean {
  const { session, errands, now } = useServices();
  const location = useLocation();
  const subscribe = useCallback(
    (look: () => void) => {
      const stops = [session.subscribe(look), errands.subscribe(look)];
      document.addEventListener('visibilitychange', look);
      return () => {
        for (const stop of stops) stop();
        document.removeEventListener('visibilitychange', look);
      };
    },
    [session, errands],
  );
  const asks = useSyncExternalStore(subscribe, () => mustAsk({ session, errands }, now()));
  // biome-ignore lint/correctness/useExhaustiveDependencies: each way to another place is a use
  useEffect(() => noteUse({ session, errands }, now()), [location, session, errands, now]);
  return asks && personal.includes(screen);
}
