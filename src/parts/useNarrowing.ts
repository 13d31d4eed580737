import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { type Route, toPath } from '../addresses.ts';

/**
 * A list narrowed by its address, so that coming back finds it as it was. What a person chooses is
 * shown at once; the address follows, and an address that changes by itself is taken over.
 */
export function useNarrowing<Narrowed extends Route>(
  route: Narrowed,
): readonly [Narrowed, (next: Narrowed) => void] {
  const navigate = useNavigate();
  const [asked, setAsked] = useState(route);
  useEffect(() => setAsked(route), [route]);
  const narrow = (next: Narrowed) => {
    setAsked(next);
    navigate(toPath(next), { replace: true });
  };
  return [asked, narrow];
}
