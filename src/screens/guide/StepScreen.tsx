import { useEffect, useRef } from 'react';
import { Link } from 'react-router-dom';
import { toPath } from '../../app/routes.ts';
import type { Guide, LinkedAddress, LinkedSource, StuckCard, Term } from '../../content/types.ts';
import words from '../../content/words/guide.json';
import { fill } from '../../domain/fill.ts';
import { canLeave } from '../../domain/leave.ts';
import { flatSteps, type NumberedStep } from '../../domain/steps.ts';
import { TickRow } from '../../ui/Choice.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { BasisFold, FactText } from '../Facts.tsx';
import { HardWords } from '../HardWords.tsx';
import { useErrand, useToday } from '../services.ts';
import { Title } from '../Title.tsx';
import { Ending } from './Ending.tsx';
import { HelperHalf } from './HelperHalf.tsx';
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
  const { errand, tickItem, reachStep } = useErrand(guide.id);
  // Only the way to the step matters here: `reachStep` is made anew with each change of the errand.
  const reach = useRef(reachStep);
  reach.current = reachStep;
  useEffect(() => reach.current(step.id), [step.id]);
  const steps = flatSteps(guide);
  const before = steps[number - 2];
  const next = steps[number];
  const cards = stuck.filter(({ id }) => step.stuck.includes(id));
  const stepPath = (to: NumberedStep) =>
    toPath({ screen: 'step', guide: guide.id, step: to.step.id });

  return (
    <article className="step">
      <p className="quiet">
        {guide.title}. {part}. {fill(words.stepOf, { number, count: steps.length })}.
      </p>
      <Title>{step.do}</Title>
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
          checked={errand.ticks[step.id] ?? false}
          onChange={() => tickItem(step.id)}
        />
      </div>
      {next ? (
        <Link className="main-link" to={stepPath(next)}>
          <span>{words.next}</span>
          <Icon name="forward" />
        </Link>
      ) : (
        <section className="section">
          <h2>{words.ending}</h2>
          <Ending guide={guide.id} />
          <Link className="main-link" to={toPath({ screen: 'guide', guide: guide.id })}>
            <span>{words.finish}</span>
          </Link>
        </section>
      )}
      {before && (
        <Link className="text-link" to={stepPath(before)}>
          <Icon name="back" />
          {words.before}
        </Link>
      )}
      {cards.length > 0 && (
        <section className="section">
          <h2>{words.stuck}</h2>
          <div className="card">
            {cards.map(({ id, when, then, ask }) => (
              <details className="fold" key={id}>
                <summary>{when}</summary>
                <ul className="bullets">
                  {then.map((each) => (
                    <li key={each}>{each}</li>
                  ))}
                </ul>
                <p>
                  <strong>{words.ask}:</strong> {ask}
                </p>
              </details>
            ))}
          </div>
        </section>
      )}
      <HelperHalf step={step} />
      <HardWords texts={[step.do, step.see, step.warning ?? '']} terms={terms} />
    </article>
  );
}
