import { Link } from 'react-router-dom';
import { toPath } from '../../addresses.ts';
import type { contentIndex } from '../../content/contentIndex.ts';
import words from '../../content/words/home.json';
import { Fold } from '../../ui/Fold.tsx';

/** Something to mind by a date, a line; all of it opens in place, its source stands where it leads. */
export function TodoRow({ todo }: { todo: (typeof contentIndex.todos)[number] }) {
  const { title, plain, guide, change } = todo;
  return (
    <Fold title={title} level={3}>
      {plain.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Link
        className="text-link"
        to={
          guide
            ? toPath({ screen: 'guide', guide })
            : toPath({ screen: 'changes', ...(change ? { change } : {}) })
        }
      >
        {words.todoMore}
      </Link>
    </Fold>
  );
}
