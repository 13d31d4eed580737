import { contentIndex } from '../content/index.ts';
import guideWords from '../content/words/guide.json';
import words from '../content/words/home.json';
import { errandStage, newErrand } from '../domain/errands/errand.ts';
import { useErrands } from '../state/services.ts';
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
          note: guideWords.stages[errandStage(errands[guide.id] ?? newErrand)],
          icon: 'check' as const,
        }))}
      />
    </Section>
  );
}
