import { useState } from 'react';
import { Link } from 'react-router-dom';
import { toPath } from '../../../addresses.ts';
import type { Helpers, LinkedSource } from '../../../content/types.ts';
import words from '../../../content/words/helper.json';
import { Facts } from '../../../parts/Facts.tsx';
import { useActs, useSettings } from '../../../state/services.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { focusSoon } from '../../../ui/focusSoon.ts';
import { Message } from '../../../ui/Message.tsx';
import { Section } from '../../../ui/Section.tsx';
import { Title } from '../../../ui/Title.tsx';
import { Today } from './Today.tsx';

type Props = Readonly<{ helpers: Helpers; sources: readonly LinkedSource[] }>;

/** Where somebody who sits beside begins: who sits there now, today's counts, what to keep in mind. */
export function HelperScreen({ helpers, sources }: Props) {
  const { chooseHelper } = useActs();
  const helper = useSettings((all) => all.helper);
  const [turned, setTurned] = useState(false);
  const turn = (on: boolean) => {
    chooseHelper(on);
    setTurned(true);
    focusSoon('helper-turned');
  };
  return (
    <>
      <Title>{words.title}</Title>
      <p className="lead">{words.lead}</p>
      <Message>
        {turned && (
          <p id="helper-turned" tabIndex={-1}>
            {helper ? words.turnedOn : words.turnedOff}
          </p>
        )}
      </Message>
      {helper ? <Today /> : <TurnOn onTurn={() => turn(true)} />}
      <Section title={words.reminders}>
        <ul className="note bullets">
          {helpers.reminders.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
        <Link className="text-link" to={toPath({ screen: 'safety' })}>
          {words.safety}
        </Link>
      </Section>
      <Section title={words.duties}>
        <div className="card">
          <Facts facts={helpers.team} sources={sources} />
        </div>
        <div className="group">
          <h3>{words.dutiesLead}</h3>
          <div className="card">
            <Facts facts={helpers.duties} sources={sources} />
          </div>
        </div>
      </Section>
      {helper && (
        <section className="section">
          <p className="quiet">{words.on}</p>
          <div className="actions">
            <ActionButton onPress={() => turn(false)}>{words.turnOff}</ActionButton>
          </div>
        </section>
      )}
    </>
  );
}

/** What the mode does, and the button that turns it on. */
function TurnOn({ onTurn }: Readonly<{ onTurn: () => void }>) {
  return (
    <Section title={words.off}>
      <ul className="card bullets">
        {words.offList.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <div className="section-tight">
        <ActionButton main onPress={onTurn}>
          {words.turnOn}
        </ActionButton>
      </div>
    </Section>
  );
}
