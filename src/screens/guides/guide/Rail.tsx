import { Link } from 'react-router-dom';
import { toPath } from '../../../addresses.ts';
import type { Guide } from '../../../content/types.ts';
import words from '../../../content/words/guide.json';
import {
  type NumberedPart,
  type NumberedStep,
  partsBesides,
  waysOf,
} from '../../../domain/errands/steps.ts';
import { fill } from '../../../domain/text/fill.ts';
import { useAnswers, useErrand, useSession } from '../../../state/services.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { Section } from '../../../ui/Section.tsx';
import './rail.css';

/** All steps at a glance, done ones marked; another way to do the errand is a branch beside it. */
export function Rail({ guide }: { guide: Guide }) {
  const [way, ...others] = waysOf(guide, useAnswers(guide.id));
  if (!way) return null;
  return (
    <Section title={words.steps}>
      <div className="rail">
        <Parts guide={guide.id} parts={way.parts} />
      </div>
      {others.map((other) => (
        <details className="rail-branch" key={other.id}>
          <summary>{fill(words.otherWay, { way: other.title ?? '' })}</summary>
          <div className="rail">
            <Parts guide={guide.id} parts={partsBesides(other, way)} />
          </div>
        </details>
      ))}
    </Section>
  );
}

function Parts({ guide, parts }: Readonly<{ guide: string; parts: readonly NumberedPart[] }>) {
  return parts.map(({ title, steps, sure }) =>
    sure ? (
      <section key={steps[0]?.step.id}>
        <h3>{title}</h3>
        <Steps guide={guide} steps={steps} />
      </section>
    ) : (
      <details key={steps[0]?.step.id}>
        <summary>
          <h3>{fill(words.maybePart, { part: title, count: steps.length })}</h3>
        </summary>
        <Steps guide={guide} steps={steps} />
      </details>
    ),
  );
}

function Steps({ guide, steps }: Readonly<{ guide: string; steps: readonly NumberedStep[] }>) {
  const { ticks, step: at } = useErrand(guide);
  const alone = useSession((session) => session.alone[guide]);
  return (
    <ol>
      {steps.map(({ step, number }) => {
        const done = ticks[step.id] ?? false;
        const note = done ? words.stepDone : alone?.[step.id] && words.aloneBefore;
        return (
          <li key={step.id} className={done ? 'rail-done' : ''}>
            <Link
              to={toPath({ screen: 'step', guide, step: step.id })}
              aria-current={step.id === at ? 'step' : undefined}
            >
              <span className="rail-number">{done ? <Icon name="check" /> : number}</span>
              <span>
                {step.do}
                {note && <span className="rail-note">{note}</span>}
              </span>
            </Link>
          </li>
        );
      })}
    </ol>
  );
}
