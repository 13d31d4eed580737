import { toPath } from '../../../addresses.ts';
import type { Lesson } from '../../../content/types.ts';
import words from '../../../content/words/lessons.json';
import { RowList } from '../../../ui/RowList.tsx';
import { Title } from '../../../ui/Title.tsx';

/** The short lessons in the skills the notice names. */
export function LessonsScreen({ lessons }: { lessons: readonly Lesson[] }) {
  return (
    <>
      <Title>{words.title}</Title>
      <p className="lead">{words.lead}</p>
      <div className="section">
        <RowList
          rows={lessons.map(({ id, title }) => ({
            to: toPath({ screen: 'lesson', lesson: id }),
            title,
            icon: 'learn' as const,
          }))}
        />
      </div>
    </>
  );
}
