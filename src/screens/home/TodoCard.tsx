import { Link } from 'react-router-dom';
import { toPath } from '../../addresses.ts';
import type { contentIndex } from '../../content/index.ts';
import words from '../../content/words/home.json';

/** Something to mind by a date, told whole; its source stands in the guide or the change it leads to. */
export function TodoCard({ todo }: { todo: (typeof contentIndex.todos)[number] }) {
  const { title, plain, guide, change } = todo;
  return (
    <article className="card">
      <h3>{title}</h3>
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
    </article>
  );
}
