import { toPath } from '../../../addresses.ts';
import type { Lesson, LinkedSource, Term } from '../../../content/types.ts';
import words from '../../../content/words/lessons.json';
import { FactSection, Facts } from '../../../parts/Facts.tsx';
import { useGuides } from '../../../parts/guides.ts';
import { HardWords } from '../../../parts/HardWords.tsx';
import { guideRow } from '../../../parts/rows.ts';
import { ShareLink } from '../../../parts/Share.tsx';
import { RowList } from '../../../ui/RowList.tsx';
import { Section } from '../../../ui/Section.tsx';
import { Title } from '../../../ui/Title.tsx';

/** One lesson: what to know, what to avoid, and where to practise. */
export function LessonScreen({
  lesson,
  sources,
  terms,
}: Readonly<{ lesson: Lesson; sources: readonly LinkedSource[]; terms: readonly Term[] }>) {
  const { id, title, intro, points, avoid } = lesson;
  const guides = useGuides().filter((guide) => lesson.guides.includes(guide.id));
  return (
    <article>
      <Title>{title}</Title>
      <div className="section">
        <div className="card">
          <Facts facts={[intro]} sources={sources} />
        </div>
      </div>
      <FactSection title={words.points} facts={points} sources={sources} />
      <FactSection title={words.avoid} facts={avoid} sources={sources} />
      {guides.length > 0 && (
        <Section title={words.practise}>
          <RowList rows={guides.map(guideRow)} />
        </Section>
      )}
      <HardWords texts={[intro, ...points, ...avoid].map(({ text }) => text)} terms={terms} />
      <div className="section actions">
        <ShareLink path={toPath({ screen: 'lesson', lesson: id })} title={title} />
      </div>
    </article>
  );
}
