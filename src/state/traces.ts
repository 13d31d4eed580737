import { isIdle } from '../domain/time/idle.ts';
import type { ErrandsStore } from './errands.ts';
import type { SessionStore } from './session.ts';

type Stores = Readonly<{ session: SessionStore; errands: ErrandsStore }>;

/** Shortest time between two notes that the phone is in use, in milliseconds. */
const notedAgain = 60_000;
/** The moment of a use that nobody knows of any more: long ago, so that it is asked about. */
const longAgo = 0;

/** Whether anything is kept that tells of the person at this phone. */
export function hasTraces({ session, errands }: Stores): boolean {
  const { read, starred, alone, answers } = session.getState();
  return [errands.getState().errands, read, starred, alone, answers].some(
    (traces) => Object.keys(traces).length > 0,
  );
}

/** Whether what the phone has kept of a person is known. */
export function haveArrived({ session, errands }: Stores): boolean {
  return session.hasArrived() && errands.hasArrived();
}

/** Whether the app has to ask who holds the phone before it shows anything of theirs. */
export function mustAsk(stores: Stores, now: Date): boolean {
  return hasTraces(stores) && isIdle(stores.session.getState().touched, now.getTime());
}

/**
 * Notes that the person is still at it; nothing while they must be asked. With the last trace of a
 * person goes what was noted about them.
 */
export function noteUse(stores: Stores, now: Date): void {
  const { touched, counted } = stores.session.getState();
  if (!hasTraces(stores)) {
    const noted = touched !== null || Object.keys(counted).length > 0;
    if (noted && haveArrived(stores)) stores.session.forget();
  } else if (
    !mustAsk(stores, now) &&
    (touched === null || Math.abs(now.getTime() - touched) > notedAgain)
  )
    stores.session.acts.touch(now.getTime());
}

/** Takes traces that were kept without a moment to be old. */
export function dateTraces({ session, errands }: Stores): void {
  const date = () => {
    const stores = { session, errands };
    if (haveArrived(stores) && hasTraces(stores) && session.getState().touched === null)
      session.acts.touch(longAgo);
  };
  session.onArrival(date);
  errands.onArrival(date);
}
