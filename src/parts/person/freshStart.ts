import { createContext, useContext } from 'react';

/** What is wiped: what tells of the person at this phone, or everything the app keeps. */
type Wiped = 'person' | 'everything';

/** Wipes, and leads to a path from which going back shows nothing of what was before. */
export type StartAfresh = (path: string, wiped: Wiped) => void;

export const FreshStartContext = createContext<StartAfresh>(() => {});

export function useFreshStart(): StartAfresh {
  return useContext(FreshStartContext);
}
