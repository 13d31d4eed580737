import { type ScreenName, toPath } from '../../addresses.ts';
import type { Missing } from '../../content/index.ts';
import words from '../../content/words/notFound.json';
import { RowList } from '../../ui/RowList.tsx';
import { Title } from '../../ui/Title.tsx';

/** What is not there, and the screen from which it can be looked for. */
const nextScreen = {
  page: 'home',
  task: 'tasks',
  guide: 'guides',
  procedure: 'procedures',
  event: 'guides',
  lesson: 'lessons',
} as const satisfies Readonly<Record<Missing, ScreenName>>;

/** What a broken link shows; it repeats nothing of the link, which may have been made to deceive. */
export function NotFoundScreen({ missing }: { missing: Missing }) {
  return (
    <>
      <Title>{words.title}</Title>
      <p className="lead">{words.missing[missing]}</p>
      <div className="section">
        <RowList
          rows={[
            {
              to: toPath({ screen: nextScreen[missing] }),
              title: words.next[missing],
              icon: 'home',
            },
          ]}
        />
      </div>
    </>
  );
}
