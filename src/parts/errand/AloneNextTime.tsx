import type { Guide } from '../../content/types.ts';
import words from '../../content/words/guide.json';
import { flatSteps } from '../../domain/errands/steps.ts';
import { useActs, useSession, useSettings } from '../../state/services.ts';
import { ChoiceGroup, TickRow } from '../../ui/Choice.tsx';

/** The question somebody who sits beside ends with; its answers are hints for the next time. */
export function AloneNextTime({ guide }: { guide: Guide }) {
  const { sayAlone } = useActs();
  const helper = useSettings((settings) => settings.helper);
  const alone = useSession((all) => all.alone[guide.id]);
  if (!helper) return null;
  return (
    <div className="section">
      <ChoiceGroup legend={words.alone}>
        <p className="quiet">{words.aloneNote}</p>
        {flatSteps(guide).map(({ step, number }) => (
          <TickRow
            key={step.id}
            label={`${number}. ${step.do}`}
            checked={alone?.[step.id] ?? false}
            onChange={(checked) => sayAlone(guide.id, step.id, checked)}
          />
        ))}
      </ChoiceGroup>
    </div>
  );
}
