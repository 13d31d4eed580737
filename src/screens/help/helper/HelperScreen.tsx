import { useState } from 'react';
import { Link } from 'react-router-dom';
import { toPath } from '../../../addresses.ts';
import type { Helpers, LinkedSource } from '../../../content/types.ts';
import words from '../../../content/words/helper.json';
import {
  type Count,
  countsBetween,
  type Days,
  weekOf,
  weeksKept,
} from '../../../domain/tally/tally.ts';
import { fill } from '../../../domain/text/fill.ts';
import { ErrandsAtHand } from '../../../parts/ErrandsAtHand.tsx';
import { Facts } from '../../../parts/Facts.tsx';
import { useEverydayGuides, useGuides } from '../../../parts/guides.ts';
import { guideRow } from '../../../parts/rows.ts';
import {
  useActs,
  useArrived,
  useDays,
  usePerson,
  useSettings,
  useToday,
} from '../../../state/services.ts';
import { hasTraces } from '../../../state/traces.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { focusSoon } from '../../../ui/focusSoon.ts';
import { Message } from '../../../ui/Message.tsx';
import { RowList } from '../../../ui/RowList.tsx';
import { Section } from '../../../ui/Section.tsx';
import { Title } from '../../../ui/Title.tsx';

type Guides = ReturnType<typeof useGuides>;
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
        <Facts facts={helpers.team} sources={sources} />
        <div className="group">
          <h3>{words.dutiesLead}</h3>
          <Facts facts={helpers.duties} sources={sources} />
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

/** Who sits there now, what was shown today, and the guides that are shown most. */
function Today() {
  const today = useToday();
  const days = useDays();
  const arrived = useArrived();
  const traces = usePerson(hasTraces);
  const guides = useGuides();
  const everyday = useEverydayGuides();
  const shown = among(guides, countsBetween(days, today, today));
  const used = mostShown(guides, days, today);
  return (
    <>
      <Section title={words.now}>
        <p>{arrived && (traces ? words.somebody : words.nobody)}</p>
      </Section>
      <ErrandsAtHand />
      <Section title={words.today}>
        {shown.length === 0 ? (
          <p>{words.todayNone}</p>
        ) : (
          <ul className="card stack-tight">
            {shown.map(({ guide, times }) => (
              <li key={guide.id}>
                {guide.title}: <strong>{fill(words.times, { times })}</strong>
              </li>
            ))}
          </ul>
        )}
        <Link className="text-link" to={toPath({ screen: 'tally' })}>
          {words.tally}
        </Link>
      </Section>
      <Section title={used.length > 0 ? words.used : words.everyday}>
        <RowList
          rows={[
            ...(used.length > 0 ? used : everyday).map(guideRow),
            { to: toPath({ screen: 'guides' }), title: words.allGuides, icon: 'guide' as const },
          ]}
        />
      </Section>
    </>
  );
}

/** The five guides that were shown most in the weeks the tally keeps. */
function mostShown(guides: Guides, days: Days, today: string) {
  return among(guides, countsBetween(days, weekOf(today, weeksKept - 1), today))
    .map(({ guide }) => guide)
    .slice(0, 5);
}

/** What was counted of these guides; those that are over or gone are left out. */
function among(guides: Guides, counts: readonly Count[]) {
  return counts.flatMap(({ kind, id, times }) => {
    const guide = guides.find((each) => kind === 'guide' && each.id === id);
    return guide ? [{ guide, times }] : [];
  });
}
