import { useEffect, useState } from 'react';
import type { Answer } from '../platform/port.ts';
import { useServices } from '../state/services.ts';

/** Keeps the screen on while a screen asks for it; tells whether the phone does, once it answered. */
export function useKeepAwake(wanted: boolean): Answer | undefined {
  const { platform } = useServices();
  const [answer, setAnswer] = useState<Answer>();
  useEffect(() => {
    if (!wanted) return undefined;
    let here = true;
    const awake = platform.keepAwake();
    awake.answer.then((given) => {
      if (here) setAnswer(given);
    });
    return () => {
      here = false;
      awake.release();
    };
  }, [platform, wanted]);
  return wanted ? answer : undefined;
}
