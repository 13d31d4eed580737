import { useState } from 'react';
import type { Answer } from '../platform/port.ts';
import { useServices } from '../state/services.ts';
import { ActionButton } from '../ui/ActionButton.tsx';
import { Message } from '../ui/Message.tsx';
import './copyText.css';

/** A text to take along: shown whole, copied with one press, selectable where copying is refused. */
export function CopyText({
  text,
  words: { label, copy, copied, notCopied },
}: Readonly<{
  text: string;
  words: Readonly<{ label: string; copy: string; copied: string; notCopied: string }>;
}>) {
  const { platform } = useServices();
  const [answer, setAnswer] = useState<Answer>();
  return (
    <div className="copy-text">
      <p className="quiet">{label}</p>
      <p className="copied-text">{text}</p>
      <ActionButton icon="copy" onPress={async () => setAnswer(await platform.copy(text))}>
        {copy}
      </ActionButton>
      <Message>{answer && <p>{answer.ok ? copied : notCopied}</p>}</Message>
    </div>
  );
}
