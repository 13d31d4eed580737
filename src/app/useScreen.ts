import { type ReactElement, useCallback, useEffect, useState } from 'react';
import { type Location, useLocation } from 'react-router-dom';
import { parsePath, type Route } from '../addresses.ts';
import { openScreen } from './screens.tsx';

/** What stands on screen for an address: a screen, or how often it could not be fetched. */
export type Shown = Readonly<{
  location: Location;
  route: Route;
  screen: ReactElement | undefined;
  failures: number;
}>;

/** Longest silence before the app says that it is opening something, in milliseconds. */
const patience = 400;

/**
 * Follows the address. The screen before stays until the next is there, so nothing flashes;
 * `retry` asks once more for one that did not come.
 */
export function useScreen(): Readonly<{ shown: Shown; slow: boolean; retry: () => void }> {
  const location = useLocation();
  const [shown, setShown] = useState<Shown>(() => ({
    location,
    route: routeOf(location),
    screen: undefined,
    failures: 0,
  }));
  const [slow, setSlow] = useState(false);
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt runs the effect again
  useEffect(() => {
    let wanted = true;
    const route = routeOf(location);
    const timer = setTimeout(() => setSlow(true), patience);
    const settle = (screen: ReactElement | undefined) => {
      clearTimeout(timer);
      if (!wanted) return;
      setSlow(false);
      setShown((before) => ({
        location,
        route,
        screen,
        failures: screen ? 0 : before.location === location ? before.failures + 1 : 1,
      }));
    };
    openScreen(route).then(settle, () => settle(undefined));
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [location, attempt]);

  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  return { shown, slow, retry };
}

function routeOf({ pathname, search }: Location): Route {
  return parsePath(pathname + search);
}
