import { Link } from 'react-router-dom';
import { toPath } from '../../../addresses.ts';
import type { Guide } from '../../../content/types.ts';
import words from '../../../content/words/guide.json';
import { type NumberedPart, partsBesides, waysOf } from '../../../domain/errands/steps.ts';
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
  const { ticks, step: at } = useErrand(guide);
  const alone = useSession((session) => session.alone[guide]);
  return parts.map(({ title, steps }) => (
    <section key={steps[0]?.step.id}>
      <h3>{title}</h3>
      <ol>
        {steps.map(({ step, number }) => {
          const done = ticks[step.id] ?? false;
          return (
            <li key={step.id} className={done ? 'rail-done' : ''}>
              <Link
                to={toPath({ screen: 'step', guide, step: step.id })}
                aria-current={step.id === at ? 'step' : undefined}
              >
                <span className="rail-number">{done ? <Icon name="check" /> : number}</span>
                <span>
                  {step.do}
                  {(done || alone?.[step.id]) && (
                    <span className="rail-note">{done ? words.stepDone : words.aloneBefore}</span>
                  )}
                </span>
              </Link>
            </li>
          );
        })}
      </ol>
    </section>
  ));
}
