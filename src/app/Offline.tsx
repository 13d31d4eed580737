import { useSyncExternalStore } from 'react';
import { contentIndex } from '../content/contentIndex.ts';
import words from '../content/words/offline.json';
import { useArrived, useErrands, useKeeps, useReady } from '../state/services.ts';
import { Message } from '../ui/Message.tsx';

/** Says, while the network is gone, what still works and what has to wait. */
export function Offline() {
  const online = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );
  const { guides } = useReady();
  const kept = useErrands();
  const begun = contentIndex.guides.filter(({ id }) => kept[id]);
  const arrived = useArrived();
  const keeps = useKeeps();
  return (
    <Message>
      {!online && (
        <details className="note fold">
          <summary>{words.title}</summary>
          <ul className="bullets">
            {begun.length > 0 && (
              <li>
                {begun.every(({ id }) => guides.includes(id)) ? words.errands : words.someErrands}
              </li>
            )}
            <li>{words.opened}</li>
            <li>{words.wait}</li>
            <li>{arrived && keeps ? words.kept : words.notKept}</li>
          </ul>
        </details>
      )}
    </Message>
  );
}

function subscribe(look: () => void): () => void {
  window.addEventListener('online', look);
  window.addEventListener('offline', look);
  return () => {
    window.removeEventListener('online', look);
    window.removeEventListener('offline', look);
  };
}
