import { useNavigate } from 'react-router-dom';
import { toPath } from '../../../addresses.ts';
import type { Step } from '../../../content/types.ts';
import words from '../../../content/words/guide.json';
import type { NumberedStep } from '../../../domain/errands/steps.ts';
import { useActs, useErrand } from '../../../state/services.ts';

type Props = Readonly<{ guide: string; step: Step; next: NumberedStep | undefined }>;

/** Ticks the step and goes on, in one press; what the button says, and what it does. */
export function useDone({ guide, step, next }: Props): Readonly<{ label: string; go: () => void }> {
  const navigate = useNavigate();
  const { ticks } = useErrand(guide);
  const { tickItem } = useActs();
  const done = ticks[step.id] ?? false;
  return {
    label: next ? (done ? words.next : words.doneNext) : words.finish,
    go: () => {
      if (!done) tickItem(guide, step.id);
      navigate(
        next
          ? toPath({ screen: 'step', guide, step: next.step.id })
          : toPath({ screen: 'guide', guide }),
      );
    },
  };
}
