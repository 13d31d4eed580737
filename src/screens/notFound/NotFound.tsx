import { toPath } from '../../app/routes.ts';
import words from '../../content/words/notFound.json';
import { RowList } from '../../ui/RowList.tsx';
import { Title } from '../Title.tsx';

/** What a broken link shows; it repeats nothing of the link, which may have been made to deceive. */
export function NotFound({ missing }: { missing: 'page' | 'task' }) {
  return (
    <>
      <Title>{words.title}</Title>
      <p className="lead">{missing === 'task' ? words.task : words.text}</p>
      <div className="section">
        <RowList
          rows={[
            missing === 'task'
              ? { to: toPath({ screen: 'tasks' }), title: words.tasks, icon: 'tasks' as const }
              : { to: toPath({ screen: 'home' }), title: words.next, icon: 'home' as const },
          ]}
        />
      </div>
    </>
  );
}
