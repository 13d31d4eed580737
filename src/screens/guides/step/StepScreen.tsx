import { useEffect } from 'react';
import { Link } from 'react-router-dom';
import { toPath } from '../../../addresses.ts';
import type {
  Guide,
  LinkedAddress,
  LinkedSource,
  StuckCard,
  Term,
} from '../../../content/types.ts';
import words from '../../../content/words/guide.json';
import { flatSteps, type NumberedStep } from '../../../domain/errands/steps.ts';
import { canLeave } from '../../../domain/outside/leave.ts';
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
import { Title } from '../../../ui/Title.tsx';
import { HelperFold, HelperHalf } from './HelperHalf.tsx';
import { Listen } from './Listen.tsx';
import { ResidentHalf } from './ResidentHalf.tsx';
import { StuckCards } from './StuckCards.tsx';
import './step.css';

type Props = Readonly<{
  guide: Guide;
  at: NumberedStep;
  sources: readonly LinkedSource[];
  stuck: readonly StuckCard[];
  terms: readonly Term[];
  /** Where the step goes outside the app, if it does. */
  address: LinkedAddress | undefined;
}>;

/** One step a screen: one thing to do, what one should see, and what to do when stuck. */
export function StepScreen({ guide, at, sources, stuck, terms, address }: Props) {
  const { step, part, number } = at;
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
      {address && canLeave(address, today) && (
        <Link className="main-link" to={toPath({ screen: 'exit', link: address.id })}>
          <Icon name="share" />
          <span>{words.go}</span>
        </Link>
      )}
      <div className="section">
        <TickRow
          label={words.done}
          checked={ticks[step.id] ?? false}
          onChange={() => tickItem(guide.id, step.id)}
        />
      </div>
      {next ? (
        <Link className="main-link" to={stepPath(next)}>
          <span>{words.next}</span>
          <Icon name="forward" />
        </Link>
      ) : (
        <>
          <section className="section">
            <h2>{words.ending}</h2>
            <Ending guide={guide.id} />
          </section>
          <AloneNextTime guide={guide} />
          <Link className="main-link" to={toPath({ screen: 'guide', guide: guide.id })}>
            <span>{words.finish}</span>
          </Link>
        </>
      )}
      <p className="step-ways">
        {before && (
          <Link className="text-link" to={stepPath(before)}>
            <Icon name="back" />
            {words.before}
          </Link>
        )}
        <Link className="text-link" to={toPath({ screen: 'hand-over', guide: guide.id })}>
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
