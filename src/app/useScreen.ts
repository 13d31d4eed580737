import { createElement, type ReactElement, useCallback, useEffect, useRef, useState } from 'react';
import { type Location, useLocation } from 'react-router-dom';
import { parsePath, type Route } from '../addresses.ts';
import { openScreen } from './screens.ts';
import type { Opened } from './tabs/row.ts';

/** What stands on screen for an address: a screen, or how often it could not be fetched. */
export type Shown = Readonly<{
  location: Location;
  route: Route;
  screen: ReactElement | undefined;
  failures: number;
}>;

/** Longest silence before the app says that it is opening something, in milliseconds. */
const patience = 400;
/** Longest wait before it offers to try again, in milliseconds; what comes later still opens. */
const longest = 10_000;

/** What was asked for before there was anything to draw it with, and what has come of it by now. */
export type First = Readonly<{ opening: Promise<Opened>; opened: Opened | undefined }>;

/**
 * Follows the address, from what was opened `first`. The screen before stays until the next is there,
 * so nothing flashes; `retry` asks once more for one that did not come.
 */
export function useScreen(
  first: First,
): Readonly<{ shown: Shown; slow: boolean; retry: () => void }> {
  const location = useLocation();
  const [shown, setShown] = useState<Shown>(() => ({
    location,
    route: routeOf(location),
    screen: draw(first.opened),
    failures: 0,
  }));
  const [slow, setSlow] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const begun = useRef<First | undefined>(first);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt runs the effect again
  useEffect(() => {
    const { current } = begun;
    begun.current = undefined;
    if (current?.opened) return;
    let wanted = true;
    const route = routeOf(location);
    const timer = setTimeout(() => setSlow(true), patience);
    const limit = setTimeout(() => settle(undefined), longest);
    const settle = (opened: Opened | undefined) => {
      clearTimeout(timer);
      clearTimeout(limit);
      if (!wanted) return;
      setSlow(false);
      setShown((before) => ({
        location,
        route,
        screen: draw(opened),
        failures: opened ? 0 : before.location === location ? before.failures + 1 : 1,
      }));
    };
    (current?.opening ?? openScreen(route)).then(settle, () => settle(undefined));
    return () => {
      wanted = false;
      clearTimeout(timer);
      clearTimeout(limit);
    };
  }, [location, attempt]);

  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  return { shown, slow, retry };
}

function draw(opened: Opened | undefined): ReactElement | undefined {
  return opened && createElement(opened.Screen, opened.props);
}

function routeOf({ pathname, search }: Location): Route {
  return parsePath(pathname + search);
}
