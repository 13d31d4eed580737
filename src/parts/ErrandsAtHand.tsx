import { toPath } from '../addresses.ts';
import { contentIndex } from '../content/index.ts';
import guideWords from '../content/words/guide.json';
import words from '../content/words/home.json';
import { errandStage } from '../domain/errands/errand.ts';
import { useErrands } from '../state/services.ts';
import { RowList } from '../ui/RowList.tsx';
import { Section } from '../ui/Section.tsx';

/** Every errand that was begun, at the step where it was left. */
export function ErrandsAtHand() {
  const errands = useErrands();
  const begun = contentIndex.guides.filter(({ id }) => errands[id]);
  if (begun.length === 0) return null;
  return (
    <Section title={words.errands}>
      <RowList
        rows={begun.flatMap(({ id, title }) => {
          const errand = errands[id];
          if (!errand) return [];
          return [
            {
              to: toPath({ screen: 'guide', guide: id }),
              title,
              note: guideWords.stages[errandStage(errand)],
              icon: 'check' as const,
            },
          ];
        })}
      />
    </Section>
  );
}
