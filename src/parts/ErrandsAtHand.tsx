import { contentIndex } from '../content/index.ts';
import guideWords from '../content/words/guide.json';
import words from '../content/words/home.json';
import { type Errand, errandStage, isItemTick, newErrand } from '../domain/errands/errand.ts';
import { useErrands } from '../state/services.ts';
import { Progress } from '../ui/Progress.tsx';
import { RowList } from '../ui/RowList.tsx';
import { Section } from '../ui/Section.tsx';
import { guideRow } from './rows.ts';

/** Every errand that was begun, at the step where it was left. */
export function ErrandsAtHand() {
  const errands = useErrands();
  const begun = contentIndex.guides.filter(({ id }) => errands[id]);
  if (begun.length === 0) return null;
  return (
    <Section title={words.errands}>
      <RowList
        rows={begun.map((guide) => ({
          ...guideRow(guide),
          note: <Stage errand={errands[guide.id] ?? newErrand} steps={guide.steps} />,
        }))}
      />
    </Section>
  );
}

/** How far an errand is, in words and as a bar. */
function Stage({ errand, steps }: Readonly<{ errand: Errand; steps: number }>) {
  const done = Object.keys(errand.ticks).filter((tick) => !isItemTick(tick)).length;
  return (
    <>
      {guideWords.stages[errandStage(errand)]}
      <Progress at={Math.min(done, steps)} of={steps} />
    </>
  );
}
