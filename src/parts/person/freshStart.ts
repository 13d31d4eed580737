import { createContext, useContext } from 'react';
import type { Forgotten } from '../../state/forget.ts';
import { useActs, useArrived } from '../../state/services.ts';

/** What is wiped: what tells of the person at this phone, or everything the app keeps. */
export type Wiped = 'person' | 'everything';

/** Wipes, and leads to a path from which going back shows nothing of what was before. */
export type StartAfresh = (path: string, wiped: Wiped) => void;

export const FreshStartContext = createContext<StartAfresh>(() => {});

/** What the address tells of a wipe that led to it. */
export type Told = Readonly<{ wiped: Wiped; forgotten: Forgotten }>;

/** What became of a wish to forget, as far as it is known by now. */
export function useForgotten(said: Forgotten | undefined): Forgotten | undefined {
  const arrived = useArrived();
  const { isLeft } = useActs();
  if (said !== 'later' || !arrived) return said;
  return isLeft() ? 'left' : 'gone';
}

export function useFreshStart(): StartAfresh {
  return useContext(FreshStartContext);
}
