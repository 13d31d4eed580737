import { useState } from 'react';
import words from '../../../content/words/guide.json';
import type { Errand } from '../../../domain/errands/errand.ts';
import { useActs, useArrived, useErrands } from '../../../state/services.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { focusSoon } from '../../../ui/focusSoon.ts';
import { Message } from '../../../ui/Message.tsx';

/** Takes an errand off the list of errands at hand, and gives it back if that was a slip. */
export function DropErrand({ guide }: { guide: string }) {
  const errand = useErrands()[guide];
  const { dropErrand, restoreErrand } = useActs();
  const [dropped, setDropped] = useState<Errand>();
  // Before, taking back would put an errand just begun in the place of one that was kept.
  const arrived = useArrived();
  if (!arrived || (!errand && !dropped)) return null;
  return (
    <div>
      {errand && (
        <ActionButton
          id="drop-errand"
          onPress={() => {
            setDropped(errand);
            dropErrand(guide);
            focusSoon('restore-errand');
          }}
        >
          {words.drop}
        </ActionButton>
      )}
      <Message>{!errand && dropped && <p>{words.dropped}</p>}</Message>
      {!errand && dropped && (
        <ActionButton
          id="restore-errand"
          onPress={() => {
            restoreErrand(guide, dropped);
            focusSoon('drop-errand');
          }}
        >
          {words.undo}
        </ActionButton>
      )}
    </div>
  );
}
