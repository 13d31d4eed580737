import { dayInVietnam, untilNextDay } from '../domain/time/dates.ts';

/** Longest wait before the clock is looked at again, in milliseconds: timers stand still in a sleep. */
const longestWait = 60_000;

/**
 * Tells the day in Vietnam ("2026-11-22") at once, at each midnight there and whenever the app comes
 * back to the front, the same one again and again; returns how to stop.
 */
export function followDay(now: () => Date, tell: (day: string) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    clearTimeout(timer);
    const moment = now();
    timer = setTimeout(look, Math.min(untilNextDay(moment), longestWait));
    tell(dayInVietnam(moment));
  };
  look();
  document.addEventListener('visibilitychange', look);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', look);
  };
}
