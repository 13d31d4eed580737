import { useState } from 'react';
import words from '../content/words/common.json';
import type { Answer, Why } from '../platform/port.ts';
import { useServices } from '../state/services.ts';
import { ActionButton } from '../ui/ActionButton.tsx';
import { Message } from '../ui/Message.tsx';
import { CopyText } from './CopyText.tsx';

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
