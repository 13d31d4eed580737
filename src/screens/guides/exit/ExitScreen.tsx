import { Fragment, useState } from 'react';
import { toPath } from '../../../addresses.ts';
import { siteFacts } from '../../../content/index.ts';
import type { OutsideLink } from '../../../content/types.ts';
import common from '../../../content/words/common.json';
import words from '../../../content/words/exit.json';
import { isTrusted } from '../../../domain/outside/trust.ts';
import { fill } from '../../../domain/text/fill.ts';
import { holdsOn } from '../../../domain/time/age.ts';
import { writeDate } from '../../../domain/time/dates.ts';
import { CopyText } from '../../../parts/CopyText.tsx';
import type { Answer } from '../../../platform/port.ts';
import { dayOf, useServices, useToday } from '../../../state/services.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Message } from '../../../ui/Message.tsx';
import { RowList } from '../../../ui/RowList.tsx';
import { Section } from '../../../ui/Section.tsx';
import { Title } from '../../../ui/Title.tsx';
import './exit.css';

/** The last screen before an outside link opens: where, why, what one will see, and the one warning. */
export function ExitScreen({ link }: { link: OutsideLink | undefined }) {
  const { platform, now } = useServices();
  const today = useToday();
  const [answer, setAnswer] = useState<Answer>();
  const [pressedOn, setPressedOn] = useState(today);
  const day = pressedOn > today ? pressedOn : today;
  if (!link || link.mode === 'hide' || !isTrusted(link.url, siteFacts.outsideHosts))
    return <Refused reason={words.missing} />;
  if (!holdsOn(link, day)) return <Refused reason={lapse(link, day)} />;

  // A phone that slept over midnight may not have told the new day.
  const open = async () => {
    const pressed = dayOf(now());
    setPressedOn(pressed);
    if (holdsOn(link, pressed)) setAnswer(await platform.openOutside(link.url));
  };
  const { url, label, purpose, see, mode, checkedOn } = link;
  return (
    <>
      <Title>{words.title}</Title>
      <p className="exit-state with-icon">
        <Icon name="shield" />
        <strong>{words.state}</strong>
      </p>
      <p className="exit-address">
        {pieces(url).map((piece, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of an address have no other name
          <Fragment key={at}>
            {at > 1 && <wbr />}
            {piece}
          </Fragment>
        ))}
      </p>
      <p>{words.compare}</p>
      <p className="note section-tight with-icon">
        <Icon name="warn" />
        <strong>{words.otp}</strong>
      </p>
      <div className="section">
        {mode === 'open' ? (
          <ActionButton main onPress={open}>
            {common.link.open}
          </ActionButton>
        ) : (
          <p>{words.show}</p>
        )}
        <Message>{answer && !answer.ok && <p>{common.link.why[answer.why]}</p>}</Message>
        <CopyText text={url} words={common.link} />
      </div>
      <Section title={label}>
        <p>{purpose}</p>
        <p>
          {words.see}: {see}
        </p>
        <p className="quiet">
          {checkedOn ? fill(words.checked, { date: writeDate(checkedOn) }) : words.notChecked}
        </p>
      </Section>
    </>
  );
}

function Refused({ reason }: { reason: string }) {
  return (
    <>
      <Title>{words.title}</Title>
      <p className="note section">{reason}</p>
      <div className="section">
        <RowList rows={[{ to: toPath({ screen: 'guides' }), title: words.next, icon: 'guide' }]} />
      </div>
    </>
  );
}

function lapse({ since, until }: OutsideLink, today: string): string {
  if (since !== null && today < since) return fill(words.notYet, { date: writeDate(since) });
  return fill(words.over, { date: writeDate(until ?? today) });
}

/** An address in pieces that stay whole: what it begins with, then each with the dot or stroke before it. */
function pieces(url: string): string[] {
  return url.match(/^https:\/\/|[./]?[^./]+(?:\/$)?|[./]/g) ?? [url];
}
