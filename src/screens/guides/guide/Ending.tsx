import words from '../../../content/words/guide.json';
import { errandStage } from '../../../domain/errands/errand.ts';
import { Receipt } from '../../../parts/errand/Receipt.tsx';
import { useActs, useErrand } from '../../../state/services.ts';
import { TickRow } from '../../../ui/Choice.tsx';

/** Three honest endings: prepared, said to be handed in, and a receipt code that proves it. */
export function Ending({ guide }: { guide: string }) {
  const errand = useErrand(guide);
  const { saySubmitted } = useActs();
  return (
    <div className="stack">
      <p>
        <strong>{words.stages[errandStage(errand)]}</strong>
      </p>
      {errand.receipt === null && (
        <div>
          <TickRow
            label={words.submitted}
            checked={errand.submitted}
            onChange={(checked) => saySubmitted(guide, checked)}
          />
          <p className="quiet">{words.submittedNote}</p>
        </div>
      )}
      <Receipt guide={guide} />
    </div>
  );
}
