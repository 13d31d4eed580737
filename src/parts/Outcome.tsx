import { useState } from 'react';
import { Link } from 'react-router-dom';
import { toPath } from '../addresses.ts';
import type { LinkedAddress } from '../content/types.ts';
import words from '../content/words/common.json';
import { canLeave } from '../domain/outside/leave.ts';
import type { Answer, Why } from '../platform/port.ts';
import { ActionButton } from '../ui/ActionButton.tsx';
import { Message } from '../ui/Message.tsx';
import './outcome.css';
import { useServices, useToday } from '../state/services.ts';

type ShareWords = Readonly<{
  button: string;
  label: string;
  copy: string;
  copied: string;
  notCopied: string;
  sent: string;
  why: Readonly<Record<Why, string>>;
}>;

/** Shares a path of the app through the phone, and lets the person copy the link when it will not. */
export function ShareLink({
  path,
  title,
  button = words.share.button,
}: Readonly<{ path: string; title: string; button?: string }>) {
  const { platform } = useServices();
  return (
    <Share
      words={{ ...words.share, label: words.share.link, button }}
      text={platform.publicLink(path)}
      send={() => platform.share(path, title)}
    />
  );
}

/** Sends something through the phone when pressed; what it will not send can be copied. */
export function Share({
  words,
  text,
  send,
}: Readonly<{ words: ShareWords; text: string; send: () => Promise<Answer> }>) {
  const [answer, setAnswer] = useState<Answer>();
  const failed = answer && !answer.ok;
  return (
    <div className="outcome">
      <ActionButton icon="share" onPress={async () => setAnswer(await send())}>
        {words.button}
      </ActionButton>
      <Message>
        {failed && <p>{words.why[answer.why]}</p>}
        {answer?.ok && <p className="visually-hidden">{words.sent}</p>}
      </Message>
      {failed && <CopyText text={text} words={words} />}
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
