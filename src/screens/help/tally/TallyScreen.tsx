import { useState } from 'react';
import { Link } from 'react-router-dom';
import { toPath } from '../../../addresses.ts';
import { contentIndex } from '../../../content/contentIndex.ts';
import { siteFacts } from '../../../content/index.ts';
import type { StuckCard } from '../../../content/types.ts';
import words from '../../../content/words/tally.json';
import { type Count, countsBetween, weeksKept, weeksUntil } from '../../../domain/tally/tally.ts';
import { fill } from '../../../domain/text/fill.ts';
import { writeDate, writeDayAndMonth } from '../../../domain/time/dates.ts';
import { useForgotten } from '../../../parts/person/freshStart.ts';
import { Share } from '../../../parts/Share.tsx';
import type { Forgotten } from '../../../state/forget.ts';
import { useActs, useDays, useServices, useToday } from '../../../state/services.ts';
import { AskFirst } from '../../../ui/AskFirst.tsx';
import { SelectField } from '../../../ui/Choice.tsx';
import { focusSoon } from '../../../ui/focusSoon.ts';
import { Message } from '../../../ui/Message.tsx';
import { Section } from '../../../ui/Section.tsx';
import { Title } from '../../../ui/Title.tsx';
import { Bars, type Line } from './Bars.tsx';
import './tally.css';

/** How often the helper at this phone helped with what, week by week, without names. */
export function TallyScreen({ stuck }: Readonly<{ stuck: readonly StuckCard[] }>) {
  const { platform } = useServices();
  const { forgetTally } = useActs();
  const today = useToday();
  const days = useDays();
  const [picked, setPicked] = useState<string>();
  const [reset, setReset] = useState<Forgotten>();
  const forgotten = useForgotten(reset);
  const weeks = weeksUntil(days, today);
  const week = weeks.find(({ from }) => from === picked) ?? weeks[0];
  if (!week) return null;
  const counts = countsBetween(days, week.from, week.to);
  const linesOf = (kind: Count['kind']): Line[] =>
    counts
      .filter((count) => count.kind === kind)
      .map(({ id, times }) => ({ title: titleOf(kind, id, stuck), times }));
  const guides = linesOf('guide');
  const cards = linesOf('stuck');
  const span = { from: writeDate(week.from), to: writeDate(week.to) };
  const text = writeText(span, guides, cards);
  const begun = Object.keys(days).length > 0;
  const lastWeek = Math.max(...weeks.map(({ times }, at) => (times > 0 ? at : 0)));

  return (
    <>
      <Title>{words.title}</Title>
      <p className="lead">{fill(words.lead, { weeks: weeksKept })}</p>
      <Message>
        {forgotten && !begun && (
          <p id="tally-emptied" tabIndex={-1}>
            {words.resetDone[forgotten]}
          </p>
        )}
      </Message>
      {!begun && (
        <p className="section">
          {words.none}{' '}
          <Link className="text-link" to={toPath({ screen: 'helper' })}>
            {words.helper}
          </Link>
        </p>
      )}
      {begun && (
        <>
          <Section title={words.weeks}>
            <Bars
              lines={weeks.slice(0, lastWeek + 1).map(({ from, to, times }) => ({
                title: weekName(from, to),
                times,
              }))}
            />
          </Section>
          <div className="section">
            <SelectField
              label={words.pick}
              value={week.from}
              options={weeks.map(({ from, to }) => ({
                value: from,
                label: weekName(from, to),
              }))}
              onChoose={setPicked}
            />
          </div>
          <Section title={words.guides}>
            {guides.length > 0 ? <Bars lines={guides} /> : <p>{words.noGuides}</p>}
          </Section>
          <Section title={words.stuck}>
            {cards.length > 0 ? <Bars lines={cards} /> : <p>{words.noStuck}</p>}
          </Section>
          <Section title={words.send}>
            <p className="quiet">{words.sendText}</p>
            <p className="card tally-text">{text}</p>
            <Share
              key={text}
              words={words.share}
              text={text}
              send={() => platform.shareText(text)}
            />
          </Section>
          <div className="section">
            <AskFirst
              id="tally-reset"
              words={words.reset}
              onYes={() => {
                setReset(forgetTally());
                focusSoon('tally-emptied');
              }}
            />
          </div>
        </>
      )}
    </>
  );
}

function weekName(from: string, to: string): string {
  return fill(words.week, { from: writeDayAndMonth(from), to: writeDayAndMonth(to) });
}

function titleOf(kind: Count['kind'], id: string, stuck: readonly StuckCard[]): string {
  const title =
    kind === 'guide'
      ? contentIndex.guides.find((guide) => guide.id === id)?.title
      : stuck.find((card) => card.id === id)?.when;
  return title ?? `${words.gone} (${id})`;
}

/** The week as a short text to send. */
function writeText(
  span: Readonly<{ from: string; to: string }>,
  guides: readonly Line[],
  cards: readonly Line[],
): string {
  const { head, line, none, ...titles } = words.text;
  const list = (lines: readonly Line[]) =>
    lines.length > 0 ? lines.map((each) => fill(line, each)) : [none];
  return [
    fill(head, { app: siteFacts.appName, ...span }),
    titles.guides,
    ...list(guides),
    titles.stuck,
    ...list(cards),
  ].join('\n');
}
