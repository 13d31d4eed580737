import { Link } from 'react-router-dom';
import { toPath } from '../../../addresses.ts';
import type { Notice } from '../../../content/types.ts';
import words from '../../../content/words/notice.json';
import './notice.css';

/** The way to each paragraph, by the short names we gave them. */
export function Contents({ notice }: { notice: Notice }) {
  return (
    <details className="card fold">
      <summary>{words.contents}</summary>
      <p className="quiet">{words.contentsNote}</p>
      <ul>
        {notice.paragraphs
          .filter(({ name }) => name !== undefined)
          .map(({ id, name, kind }) => (
            <li key={id} className={kind === 'heading' ? 'contents-heading' : 'contents-item'}>
              <Link
                className="text-link"
                replace
                to={toPath({ screen: 'notice', notice: notice.id, paragraph: id })}
              >
                {name}
              </Link>
            </li>
          ))}
      </ul>
    </details>
  );
}
