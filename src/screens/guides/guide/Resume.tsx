import { toPath } from '../../../addresses.ts';
import type { Guide } from '../../../content/types.ts';
import words from '../../../content/words/guide.json';
import { ownSteps, stepsAround } from '../../../domain/errands/steps.ts';
import { fill } from '../../../domain/text/fill.ts';
import { useAnswers, useErrand } from '../../../state/services.ts';
import { MainLink } from '../../../ui/MainLink.tsx';

/** The way back into an errand that was begun, or to its first step. */
export function Resume({ guide }: { guide: Guide }) {
  const errand = useErrand(guide.id);
  const answers = useAnswers(guide.id);
  const last =
    errand.step === null
      ? undefined
      : stepsAround(guide, answers, errand.step).find(({ step }) => step.id === errand.step);
  const to = last ?? ownSteps(guide, answers)[0];
  if (!to) return null;
  return (
    <div className="section">
      {last && <p>{fill(words.doing, { step: last.step.do })}</p>}
      <MainLink to={toPath({ screen: 'step', guide: guide.id, step: to.step.id })} icon="forward">
        {last ? words.resume : words.start}
      </MainLink>
    </div>
  );
}
