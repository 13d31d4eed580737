import type { Step } from '../../../content/types.ts';
import words from '../../../content/words/guide.json';
import { useKeepAwake } from '../../../parts/useKeepAwake.ts';
import { Fold } from '../../../ui/Fold.tsx';
import './step.css';

/** What the person sitting beside says, and what they leave to the other. The screen stays on. */
export function HelperHalf({ step }: { step: Step }) {
  const awake = useKeepAwake(true);
  return (
    <section className="card helper-half">
      <h2 className="step-label">{words.helper}</h2>
      <Say step={step} />
      {awake && !awake.ok && <p className="quiet">{words.notAwake}</p>}
    </section>
  );
}

/** The same for somebody who sits beside without having said so: folded, one press away. */
export function HelperFold({ step }: { step: Step }) {
  return (
    <Fold title={words.helper}>
      <Say step={step} />
    </Fold>
  );
}

function Say({ step: { say, dont } }: { step: Step }) {
  return (
    <>
      <p className="say">
        <strong>{words.say}:</strong> “{say}”
      </p>
      <p className="dont">
        <strong>{words.dont}:</strong> {dont}
      </p>
    </>
  );
}
