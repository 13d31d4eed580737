import { isIdle } from '../domain/idle.ts';
import type { ErrandsStore } from './errands.ts';
import type { SessionStore } from './session.ts';

type Stores = Readonly<{ session: SessionStore; errands: ErrandsStore }>;

/** Shortest time between two notes that the phone is in use, in milliseconds. */
const notedAgain = 60_000;

/** Whether anything is kept that tells of the person at this phone. */
export function hasTraces({ session, errands }: Stores): boolean {
  const { read, starred, alone } = session.getState();
  return [errands.getState().errands, read, starred, alone].some(
    (marks) => Object.keys(marks).length > 0,
  );
}

/** Whether the app has to ask who holds the phone before it shows anything of theirs. */
export function mustAsk(stores: Stores, now: Date): boolean {
  return hasTraces(stores) && isIdle(stores.session.getState().touched, now.getTime());
}

/** Notes that the person is still at it; nothing while there is nothing of theirs, or they must be asked. */
export function noteUse(stores: Stores, now: Date): void {
  const { touched, touch } = stores.session.getState();
  if (!hasTraces(stores) || mustAsk(stores, now)) return;
  if (touched === null || Math.abs(now.getTime() - touched) > notedAgain) touch(now.getTime());
}
