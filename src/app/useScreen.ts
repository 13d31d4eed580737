import { type ReactElement, useCallback, useEffect, useState } from 'react';
import { type Location, useLocation } from 'react-router-dom';
import { openScreen } from './openScreen.tsx';
import { parsePath, type Route } from './routes.ts';

/** What is on screen, and whether the next screen is on its way or could not come. */
export type Shown = Readonly<{
  location: Location;
  route: Route;
  screen: ReactElement | undefined;
  failures: number;
  slow: boolean;
  retry: () => void;
}>;

/** Longest silence before the app says that it is opening something, in milliseconds. */
const patience = 400;

/**
 * Follows the address. The screen before stays until the next is there, so nothing flashes;
 * a screen that cannot be fetched counts its failures and waits for `retry`.
 */
export function useScreen(): Shown {
  const location = useLocation();
  const [shown, setShown] = useState<Pick<Shown, 'location' | 'route' | 'screen'>>({
    location,
    route: parsePath(location.pathname + location.search),
    screen: undefined,
  });
  const [failures, setFailures] = useState(0);
  const [slow, setSlow] = useState(false);
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a retry runs the same effect again
  useEffect(() => {
    let wanted = true;
    const route = parsePath(location.pathname + location.search);
    const timer = setTimeout(() => setSlow(true), patience);
    const arrive = () => {
      clearTimeout(timer);
      setSlow(false);
    };
    openScreen(route).then(
      (screen) => {
        if (!wanted) return;
        arrive();
        setFailures(0);
        setShown({ location, route, screen });
      },
      () => {
        if (!wanted) return;
        arrive();
        setFailures((count) => count + 1);
      },
    );
    return () => {
      wanted = false;
      arrive();
    };
  }, [location, attempt]);

  // A failure belongs to the address it happened at.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the address changes
  useEffect(() => setFailures(0), [location]);

  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  return { ...shown, failures, slow, retry };
}
