import { useState } from 'react';
import { Link } from 'react-router-dom';
import { toPath } from '../app/routes.ts';
import type { LinkedAddress } from '../content/types.ts';
import words from '../content/words/common.json';
import { canLeave } from '../domain/leave.ts';
import type { Answer } from '../platform/port.ts';
import { ActionButton } from '../ui/ActionButton.tsx';
import { Message } from '../ui/Message.tsx';
import './outcome.css';
import { useServices, useToday } from './services.ts';

/** Shares a path of the app through the phone, and lets the person copy the link when it will not. */
export function ShareLink({
  path,
  title,
  button = words.share.button,
}: Readonly<{ path: string; title: string; button?: string }>) {
  const { platform } = useServices();
  const [answer, setAnswer] = useState<Answer>();
  const failed = answer && !answer.ok;
  return (
    <div className="outcome">
      <ActionButton icon="share" onPress={async () => setAnswer(await platform.share(path, title))}>
        {button}
      </ActionButton>
      <Message>
        {failed && <p>{words.share.why[answer.why]}</p>}
        {answer?.ok && <p className="visually-hidden">{words.share.sent}</p>}
      </Message>
      {failed && (
        <CopyText
          text={platform.publicLink(path)}
          words={{ ...words.share, label: words.share.link }}
        />
      )}
    </div>
  );
}

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
      <p className="address">{text}</p>
      <ActionButton icon="copy" onPress={async () => setAnswer(await platform.copy(text))}>
        {copy}
      </ActionButton>
      <Message>{answer && <p>{answer.ok ? copied : notCopied}</p>}</Message>
    </div>
  );
}

/** An outside address in full; the way to it leads over the screen that warns. */
export function OutsideAddress({ address }: { address: LinkedAddress }) {
  const { id, label, url } = address;
  const today = useToday();
  if (!canLeave(address, today)) return null;
  return (
    <div className="copy-text">
      <p>{label}</p>
      <p className="address">{url}</p>
      <Link className="text-link" to={toPath({ screen: 'exit', link: id })}>
        {words.address.toExit}
      </Link>
    </div>
  );
}
