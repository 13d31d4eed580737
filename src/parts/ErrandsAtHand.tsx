import { contentIndex } from '../content/contentIndex.ts';
import guideWords from '../content/words/guide.json';
import words from '../content/words/home.json';
import { type Errand, errandStage, isItemTick, newErrand } from '../domain/errands/errand.ts';
import { useErrands } from '../state/services.ts';
import { Progress } from '../ui/Progress.tsx';
import { RowList } from '../ui/RowList.tsx';
import { Section } from '../ui/Section.tsx';
import './errandsAtHand.css';
import { guideRow } from './rows.ts';

/** Every errand that was begun, at the step where it was left. */
export function ErrandsAtHand() {
  const errands = useErrands();
  const begun = contentIndex.guides.filter(({ id }) => errands[id]);
  if (begun.length === 0) return null;
  return (
    <Section title={words.errands}>
      <div className="errands">
        <RowList
          rows={begun.map((guide) => ({
            ...guideRow(guide),
            note: <Stage errand={errands[guide.id] ?? newErrand} steps={guide.steps} />,
          }))}
        />
      </div>
    </Section>
  );
}

/** How far an errand is: a bar while it is prepared, then in words. */
function Stage({ errand, steps }: Readonly<{ errand: Errand; steps: number }>) {
  const stage = errandStage(errand);
  const done = Object.keys(errand.ticks).filter((tick) => !isItemTick(tick)).length;
  if (stage !== 'preparing') return guideWords.stages[stage];
  return (
    <>
      <span className="visually-hidden">{guideWords.stages[stage]}</span>
      <Progress at={Math.min(done, steps)} of={steps} />
    </>
  );
}
