import { useState } from 'react';
import words from '../../../content/words/guide.json';
import type { NumberedStep } from '../../../domain/errands/steps.ts';
import { fill } from '../../../domain/text/fill.ts';
import type { Answer } from '../../../platform/port.ts';
import { useServices } from '../../../state/services.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { Fold } from '../../../ui/Fold.tsx';
import { Message } from '../../../ui/Message.tsx';
import './step.css';

type Props = Readonly<{ steps: readonly NumberedStep[]; current: string }>;

/** All of a part at once, for who does it in another app and does not want to come back for each line. */
export function WholePart({ steps, current }: Props) {
  const { platform } = useServices();
  const [answer, setAnswer] = useState<Answer>();
  const { setAside } = platform;
  if (steps.length < 2) return null;
  return (
    <Fold title={fill(words.wholePart, { count: steps.length })}>
      <ol className="whole-part">
        {steps.map(({ step, number }) => (
          <li key={step.id} aria-current={step.id === current ? 'step' : undefined}>
            {number}. {step.do} <span className="quiet">{step.see}</span>
          </li>
        ))}
      </ol>
      {setAside && (
        <>
          <p className="quiet section-tight">{words.asideNote}</p>
          <div className="actions">
            <ActionButton onPress={async () => setAnswer(await setAside())}>
              {words.aside}
            </ActionButton>
          </div>
          <Message>{answer && !answer.ok && <p>{words.asideFailed}</p>}</Message>
        </>
      )}
    </Fold>
  );
}
