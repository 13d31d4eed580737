import { useEffect } from 'react';
import { Link } from 'react-router-dom';
import { toPath } from '../../../addresses.ts';
import type { Guide, LinkedSource, OutsideLink, StuckCard, Term } from '../../../content/types.ts';
import words from '../../../content/words/guide.json';
import { flatSteps, type NumberedStep } from '../../../domain/errands/steps.ts';
import { isUsable } from '../../../domain/outside/usable.ts';
import { fill } from '../../../domain/text/fill.ts';
import { AloneNextTime } from '../../../parts/errand/AloneNextTime.tsx';
import { Ending } from '../../../parts/errand/Ending.tsx';
import { BasisFold, FactText } from '../../../parts/Facts.tsx';
import { HardWords } from '../../../parts/HardWords.tsx';
import {
  useActs,
  useArrived,
  useErrand,
  useSession,
  useSettings,
  useToday,
} from '../../../state/services.ts';
import { TickRow } from '../../../ui/Choice.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { MainLink } from '../../../ui/MainLink.tsx';
import { Section } from '../../../ui/Section.tsx';
import { Title } from '../../../ui/Title.tsx';
import { HelperFold, HelperHalf } from './HelperHalf.tsx';
import { Listen } from './Listen.tsx';
import { ResidentHalf } from './ResidentHalf.tsx';
import { StuckCards } from './StuckCards.tsx';
import './step.css';

type Props = Readonly<{
  guide: Guide;
  current: NumberedStep;
  sources: readonly LinkedSource[];
  stuck: readonly StuckCard[];
  terms: readonly Term[];
  links: readonly OutsideLink[];
}>;

/** One step a screen: one thing to do, what one should see, and what to do when stuck. */
export function StepScreen({ guide, current, sources, stuck, terms, links }: Props) {
  const { step, part, number } = current;
  const link = links.find(({ id }) => id === step.link);
  const today = useToday();
  const helper = useSettings((settings) => settings.helper);
  const { ticks } = useErrand(guide.id);
  const { tickItem } = useActs();
  const managed = useSession(({ alone }) => alone[guide.id]?.[step.id] ?? false);
  useArrivalAt(guide.id, step.id, helper);
  const steps = flatSteps(guide);
  const before = steps[number - 2];
  const next = steps[number];
  const stepPath = (to: NumberedStep) =>
    toPath({ screen: 'step', guide: guide.id, step: to.step.id });

  return (
    <article className="step">
      {helper && (
        <>
          <ResidentHalf step={step} />
          <HelperHalf step={step} />
        </>
      )}
      <p className={helper ? 'quiet section' : 'quiet'}>
        {guide.title}. {part}. {fill(words.stepOf, { number, count: steps.length })}.
      </p>
      {!helper && <Title>{step.do}</Title>}
      {managed && (
        <p className="with-icon section-tight">
          <Icon name="check" />
          <span>{words.aloneBefore}</span>
        </p>
      )}
      <Listen step={step} />
      <div className="card section">
        <h2 className="step-label">{words.see}</h2>
        <p>
          <FactText text={step.see} bases={step.basis} />
        </p>
        <BasisFold bases={step.basis} sources={sources} />
      </div>
      {step.warning && (
        <p className="note section with-icon">
          <Icon name="warn" />
          <span>{step.warning}</span>
        </p>
      )}
      {link && isUsable(link, today) && (
        <MainLink to={toPath({ screen: 'exit', link: link.id })} icon="share">
          {words.go}
        </MainLink>
      )}
      <div className="section">
        <TickRow
          label={words.done}
          checked={ticks[step.id] ?? false}
          onChange={() => tickItem(guide.id, step.id)}
        />
      </div>
      {next ? (
        <MainLink to={stepPath(next)} iconAfter="forward">
          {words.next}
        </MainLink>
      ) : (
        <>
          <Section title={words.ending}>
            <Ending guide={guide.id} />
          </Section>
          <AloneNextTime guide={guide} />
          <MainLink to={toPath({ screen: 'guide', guide: guide.id })}>{words.finish}</MainLink>
        </>
      )}
      <p className="step-ways">
        {before && (
          <Link className="text-link" to={stepPath(before)}>
            <Icon name="back" />
            {words.before}
          </Link>
        )}
        <Link className="text-link" to={toPath({ screen: 'handOver', guide: guide.id })}>
          <Icon name="share" />
          {words.handOver}
        </Link>
      </p>
      <StuckCards cards={stuck.filter(({ id }) => step.stuck.includes(id))} />
      {!helper && <HelperFold step={step} />}
      <HardWords texts={[step.do, step.see, step.warning ?? '']} terms={terms} />
    </article>
  );
}

/** Remembers where the person is, and counts the guide for who sits beside. */
function useArrivalAt(guide: string, step: string, helper: boolean): void {
  const { reachStep, count } = useActs();
  const arrived = useArrived();
  useEffect(() => reachStep(guide, step), [reachStep, guide, step]);
  useEffect(() => {
    if (helper && arrived) count({ kind: 'guide', id: guide });
  }, [guide, helper, arrived, count]);
}
