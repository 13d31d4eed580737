import { ActionButton } from '../ui/ActionButton.tsx';
import { focusSoon } from '../ui/focusSoon.ts';
import { Message } from '../ui/Message.tsx';

type Props = Readonly<{
  /** How many were found, in a sentence. */
  sentence: string;
  clear: string;
  /** Takes every narrowing away; absent while nothing is narrowed. */
  onClear: (() => void) | undefined;
}>;

/** How much of a list is left after narrowing it, and the way back to all of it. */
export function FoundCount({ sentence, clear, onClear }: Props) {
  return (
    <div className="section found-count">
      <Message>
        <p id="found-count" tabIndex={-1}>
          {sentence}
        </p>
      </Message>
      {onClear && (
        <div className="actions">
          <ActionButton
            onPress={() => {
              onClear();
              focusSoon('found-count');
            }}
          >
            {clear}
          </ActionButton>
        </div>
      )}
    </div>
  );
}
