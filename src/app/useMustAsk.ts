import { useEffect, useReducer } from 'react';
import { useLocation } from 'react-router-dom';
import type { ScreenName } from '../addresses.ts';
import { useActs, usePerson, useServices } from '../state/services.ts';
import { mustAsk } from '../state/traces.ts';
import { rows } from './screens.ts';

/** Whether a screen waits until it is known who holds the phone; going anywhere else is using it. */
export function useMustAsk(screen: ScreenName): boolean {
  const { now } = useServices();
  const { noteUse } = useActs();
  const location = useLocation();
  const [, look] = useReducer((times: number) => times + 1, 0);
  useEffect(() => {
    document.addEventListener('visibilitychange', look);
    // A screen that is kept on may show the same step for hours.
    const timer = setInterval(look, 60_000);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  const asks = usePerson((stores) => mustAsk(stores, now()));
  // biome-ignore lint/correctness/useExhaustiveDependencies: each way to another place is a use
  useEffect(noteUse, [location, noteUse]);
  return asks && rows[screen].personal;
}
