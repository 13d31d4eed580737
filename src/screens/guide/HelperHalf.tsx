import type { Step } from '../../content/types.ts';
import words from '../../content/words/guide.json';

/** What the person sitting beside says, and what they leave to the other. */
export function HelperHalf({ step }: { step: Step }) {
  return (
    <details className="card fold section">
      <summary>{words.helper}</summary>
      <p>
        <strong>{words.say}:</strong> “{step.say}”
      </p>
      <p>
        <strong>{words.dont}:</strong> {step.dont}
      </p>
    </details>
  );
}
