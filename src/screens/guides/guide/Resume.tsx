import { Link } from 'react-router-dom';
import { toPath } from '../../../addresses.ts';
import type { Guide } from '../../../content/types.ts';
import words from '../../../content/words/guide.json';
import { flatSteps } from '../../../domain/errands/steps.ts';
import { fill } from '../../../domain/text/fill.ts';
import { useErrand } from '../../../state/services.ts';
import { Icon } from '../../../ui/Icon.tsx';

/** The way back into an errand that was begun, or to its first step. */
export function Resume({ guide }: { guide: Guide }) {
  const errand = useErrand(guide.id);
  const steps = flatSteps(guide);
  const at = steps.find(({ step }) => step.id === errand.step);
  const to = at ?? steps[0];
  if (!to) return null;
  return (
    <div className="section">
      {at && <p>{fill(words.doing, { step: at.step.do })}</p>}
      <Link
        className="main-link"
        to={toPath({ screen: 'step', guide: guide.id, step: to.step.id })}
      >
        <Icon name="forward" />
        <span>{at ? words.resume : words.start}</span>
      </Link>
    </div>
  );
}
