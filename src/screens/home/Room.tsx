import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { useActs, useArrived, useSettings } from '../../state/services.ts';
import './home.css';

/**
 * Where the errands at hand stand. They are known only when Zalo's storage has come; until then the
 * page that was painted first leaves as much room as they took the last time, so that nothing moves.
 */
export function Room({ children }: { children: ReactNode }) {
  const arrived = useArrived();
  const textSize = useSettings((settings) => settings.textSize);
  const { keepRoom } = useActs();
  const room = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is as high as what stands in it
  useLayoutEffect(() => {
    const { current } = room;
    if (!arrived || !current) return;
    current.style.minHeight = '';
    keepRoom(textSize, current.offsetHeight);
  }, [arrived, textSize, keepRoom, children]);
  return (
    <div className="room" ref={room}>
      {children}
    </div>
  );
}
