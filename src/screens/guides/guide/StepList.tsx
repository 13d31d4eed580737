import { toPath } from '../../../addresses.ts';
import type { Guide } from '../../../content/types.ts';
import words from '../../../content/words/guide.json';
import { numberedParts } from '../../../domain/errands/steps.ts';
import { useErrand, useSession } from '../../../state/services.ts';
import { RowList } from '../../../ui/RowList.tsx';
import { Group } from '../../../ui/Section.tsx';

/** The steps by part, each a row that opens it; done ones say so. */
export function StepList({ guide }: { guide: Guide }) {
  const errand = useErrand(guide.id);
  const alone = useSession((session) => session.alone[guide.id]);
  return numberedParts(guide).map(({ title, steps }) => (
    <Group key={steps[0]?.step.id} title={title}>
      <RowList
        rows={steps.map(({ step, number }) => ({
          to: toPath({ screen: 'step', guide: guide.id, step: step.id }),
          title: `${number}. ${step.do}`,
          ...noteOf(errand.ticks[step.id], alone?.[step.id]),
        }))}
      />
    </Group>
  ));
}

/** What a row says besides its step: that it is done, or that it went well without help before. */
function noteOf(done?: true, alone?: true): Readonly<{ note?: string }> {
  if (done) return { note: words.stepDone };
  return alone ? { note: words.aloneBefore } : {};
}
