import type { Guide } from '../../../content/types.ts';
import words from '../../../content/words/handOver.json';
import { type Handover, progressOf } from '../../../domain/errands/handOver.ts';
import { flatSteps } from '../../../domain/errands/steps.ts';
import { fill } from '../../../domain/text/fill.ts';

/** How far somebody is with a guide, in sentences of a list. */
export function Progress({ guide, progress }: Readonly<{ guide: Guide; progress: Handover }>) {
  const { at, steps, items } = progressOf(guide, progress);
  const { progress: say } = words;
  return (
    <>
      <li>
        {at
          ? fill(say.at, { number: at.number, count: flatSteps(guide).length, step: at.step.do })
          : say.atStart}
      </li>
      <li>{steps > 0 ? fill(say.steps, { count: steps }) : say.noSteps}</li>
      <li>{items > 0 ? fill(say.items, { count: items }) : say.noItems}</li>
    </>
  );
}
