import { useEffect, useState } from 'react';
import { ActionButton } from './ActionButton.tsx';
import { focusSoon } from './focusSoon.ts';
import type { IconName } from './Icon.tsx';
import { Message } from './Message.tsx';

type Props = Readonly<{
  /** Different for each on a screen: the focus comes back by it. */
  id: string;
  words: Readonly<{ button: string; sure: string; yes: string; no: string }>;
  icon?: IconName;
  onYes: () => void;
}>;

/** How long the answer that wipes waits after the question, in milliseconds: longer than a double tap. */
const tooFast = 700;

/** A button for what cannot be taken back: it asks once, and the first answer changes nothing. */
export function AskFirst({ id, words: { button, sure, yes, no }, icon, onYes }: Props) {
  const [asking, setAsking] = useState(false);
  const [ready, setReady] = useState(false);
  useEffect(() => {
    setReady(false);
    if (!asking) return undefined;
    const timer = setTimeout(() => setReady(true), tooFast);
    return () => clearTimeout(timer);
  }, [asking]);
  const leave = () => {
    setAsking(false);
    focusSoon(id);
  };
  return (
    <div>
      <Message>{asking && <p className="lead">{sure}</p>}</Message>
      <div className="actions">
        {asking ? (
          <>
            <ActionButton key="no" id={`${id}-no`} onPress={leave}>
              {no}
            </ActionButton>
            <ActionButton
              key="yes"
              disabled={!ready}
              onPress={() => {
                leave();
                onYes();
              }}
            >
              {yes}
            </ActionButton>
          </>
        ) : (
          <ActionButton
            key="ask"
            id={id}
            {...(icon ? { icon } : {})}
            onPress={() => {
              setAsking(true);
              // On the harmless answer, so that a second press in haste wipes nothing.
              focusSoon(`${id}-no`);
            }}
          >
            {button}
          </ActionButton>
        )}
      </div>
    </div>
  );
}
