import type { Guide } from '../../../content/types.ts';
import words from '../../../content/words/handOver.json';
import { type HandOver, progressOf } from '../../../domain/errands/handOver.ts';
import { flatSteps } from '../../../domain/errands/steps.ts';
import { fill } from '../../../domain/text/fill.ts';

/** How far somebody is with a guide, in sentences of a list. */
export function Progress({ guide, progress }: Readonly<{ guide: Guide; progress: HandOver }>) {
  const { current, steps, items } = progressOf(guide, progress);
  const { progress: say } = words;
  return (
    <>
      <li>
        {current
          ? fill(say.at, {
              number: current.number,
              count: flatSteps(guide).length,
              step: current.step.do,
            })
          : say.atStart}
      </li>
      <li>{steps > 0 ? fill(say.steps, { count: steps }) : say.noSteps}</li>
      <li>{items > 0 ? fill(say.items, { count: items }) : say.noItems}</li>
    </>
  );
}
