import { toPath } from '../../../addresses.ts';
import { contentIndex } from '../../../content/index.ts';
import type { Lesson, LinkedSource, Term } from '../../../content/types.ts';
import words from '../../../content/words/lessons.json';
import { Facts } from '../../../parts/Facts.tsx';
import { HardWords } from '../../../parts/HardWords.tsx';
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
  const guides = contentIndex.guides.filter((guide) => lesson.guides.includes(guide.id));
  return (
    <article>
      <Title>{title}</Title>
      <div className="section">
        <Facts facts={[intro]} sources={sources} />
      </div>
      <Section title={words.points}>
        <Facts facts={points} sources={sources} />
      </Section>
      {avoid.length > 0 && (
        <Section title={words.avoid}>
          <Facts facts={avoid} sources={sources} />
        </Section>
      )}
      {guides.length > 0 && (
        <Section title={words.practise}>
          <RowList
            rows={guides.map((guide) => ({
              to: toPath({ screen: 'guide', guide: guide.id }),
              title: guide.title,
            }))}
          />
        </Section>
      )}
      <HardWords texts={[intro, ...points, ...avoid].map(({ text }) => text)} terms={terms} />
      <div className="section actions">
        <ShareLink path={toPath({ screen: 'lesson', lesson: id })} title={title} />
      </div>
    </article>
  );
}
