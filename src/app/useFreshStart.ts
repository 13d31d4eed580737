import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { toPath } from '../addresses.ts';
import type { StartAfresh, Told } from '../parts/person/freshStart.ts';
import { useActs } from '../state/services.ts';
import type { Shown } from './useScreen.ts';

/** Longest wait for the way back to the first page, in milliseconds; a browser may refuse it. */
const longestWay = 1000;

/**
 * `startAfresh` wipes and leads to a path from which going back shows nothing of what was before: the
 * addresses people came through, with what they typed, are left behind. The place it leads to is told
 * what was wiped, and whether it is gone. While `behind`, no screen may stand on the page: one that is passed on the way would
 * note that it was seen.
 */
export function useFreshStart(
  shown: Shown,
): Readonly<{ behind: boolean; startAfresh: StartAfresh }> {
  const { forgetPerson, forgetEverything } = useActs();
  const navigate = useNavigate();
  const location = useLocation();
  const [way, setWay] = useState<'back' | 'on'>();
  const behind = way === 'back' || (way === 'on' && shown.location !== location);

  useEffect(() => {
    if (way && !behind) setWay(undefined);
  }, [way, behind]);

  const startAfresh: StartAfresh = (path, wiped) => {
    setWay('back');
    const told: Told = {
      wiped,
      forgotten: wiped === 'person' ? forgetPerson() : forgetEverything(),
    };
    const goOn = () => {
      clearTimeout(timer);
      window.removeEventListener('popstate', hear);
      navigate(toPath({ screen: 'home' }), { replace: true });
      // A new entry after the first also takes away what lay ahead.
      navigate(path, { state: told });
      setWay('on');
    };
    // The router hears of the way back first.
    const hear = () => setTimeout(goOn, 0);
    const back = Number(window.history.state?.idx ?? 0);
    const timer = setTimeout(goOn, back === 0 ? 0 : longestWay);
    if (back === 0) return;
    window.addEventListener('popstate', hear);
    window.history.go(-back);
  };
  return { behind, startAfresh };
}
