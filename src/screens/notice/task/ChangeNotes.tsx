import { Link } from 'react-router-dom';
import { toPath } from '../../../addresses.ts';
import type { Change } from '../../../content/types.ts';
import words from '../../../content/words/common.json';
import { fill } from '../../../domain/text/fill.ts';
import { writeDate } from '../../../domain/time/dates.ts';
import { Icon } from '../../../ui/Icon.tsx';

/** What has changed since the notice spoke, on top of what it touches; one in view, the rest folded. */
export function ChangeNotes({ changes }: { changes: readonly Change[] }) {
  const [first, ...more] = changes;
  if (!first) return null;
  return (
    <aside className="note section">
      <h2 className="note-head">
        <Icon name="changed" />
        {words.changed}
      </h2>
      <ChangeLink change={first} />
      {more.length > 0 && (
        <details className="fold">
          <summary>{fill(words.changedMore, { count: more.length })}</summary>
          <ul>
            {more.map((change) => (
              <li key={change.id}>
                <ChangeLink change={change} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </aside>
  );
}

function ChangeLink({ change: { id, title, since } }: { change: Change }) {
  return (
    <Link className="text-link" to={toPath({ screen: 'changes', change: id })}>
      {`${title} (${writeDate(since)})`}
    </Link>
  );
}
