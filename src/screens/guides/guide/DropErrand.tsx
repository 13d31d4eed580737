import { useState } from 'react';
import words from '../../../content/words/guide.json';
import type { Errand } from '../../../domain/errands/errand.ts';
import { useArrived, useErrand } from '../../../state/services.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { focusSoon } from '../../../ui/focusSoon.ts';
import { Message } from '../../../ui/Message.tsx';

/** Takes an errand off the list of errands at hand, and gives it back if that was a slip. */
export function DropErrand({ guide }: { guide: string }) {
  const { begun, errand, dropErrand, restoreErrand } = useErrand(guide);
  const [dropped, setDropped] = useState<Errand>();
  // Before, taking back would put an errand just begun in the place of one that was kept.
  const arrived = useArrived();
  if (!arrived || (!begun && !dropped)) return null;
  return (
    <div>
      {begun && (
        <ActionButton
          id="drop-errand"
          onPress={() => {
            setDropped(errand);
            dropErrand();
            focusSoon('restore-errand');
          }}
        >
          {words.drop}
        </ActionButton>
      )}
      <Message>{!begun && dropped && <p>{words.dropped}</p>}</Message>
      {!begun && dropped && (
        <ActionButton
          id="restore-errand"
          onPress={() => {
            restoreErrand(dropped);
            focusSoon('drop-errand');
          }}
        >
          {words.undo}
        </ActionButton>
      )}
    </div>
  );
}
