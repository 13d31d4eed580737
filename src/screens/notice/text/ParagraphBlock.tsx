import { Link } from 'react-router-dom';
import { toPath } from '../../../addresses.ts';
import type { Change, Notice, Paragraph } from '../../../content/types.ts';
import words from '../../../content/words/notice.json';
import type { Citation } from '../../../domain/notice/citations.ts';
import { fill } from '../../../domain/text/fill.ts';
import { highlight } from '../../../domain/text/highlight.ts';
import { paragraphName } from '../../../parts/paragraphName.ts';
import { ShareLink } from '../../../parts/Share.tsx';
import { MarkedLine } from '../../../ui/Quote.tsx';
import { citationPath } from './citationPath.ts';
import './notice.css';

type Props = Readonly<{
  paragraph: Paragraph;
  notice: Notice;
  /** The link that opened the screen points at this paragraph. */
  arrived: boolean;
  /** What of it that link quotes. */
  cited: readonly Citation[];
  usedIn: readonly Citation[];
  changes: readonly Change[];
}>;

/** One paragraph as it was written, and under it, folded, what we have to say about it. */
export function ParagraphBlock({ paragraph, notice, arrived, cited, usedIn, changes }: Props) {
  const { id, kind, lines } = paragraph;
  const quotes = cited.map(({ source }) => source.quote);
  const from = cited[0];
  const called = paragraphName(notice.id, id);
  return (
    <section className={`paragraph paragraph-${kind}`} aria-label={paragraph.name ?? called}>
      <div tabIndex={-1} data-arrive={arrived || undefined}>
        {lines.map((line) =>
          kind === 'heading' || kind === 'title' ? (
            <h2 key={line}>
              <MarkedLine stretches={highlight(line, quotes)} />
            </h2>
          ) : (
            <MarkedLine key={line} stretches={highlight(line, quotes)} />
          ),
        )}
      </div>
      {arrived && from && (
        <p className="paragraph-cited">
          {words.cited}{' '}
          <Link className="text-link" to={citationPath(from, notice.id)}>
            {fill(words.backTo, { title: from.title })}
          </Link>
        </p>
      )}
      {kind === 'text' && (
        <details className="fold paragraph-more" open={arrived || undefined}>
          <summary>{fill(words.more, { paragraph: called })}</summary>
          {changes.map((change) => (
            <p key={change.id}>
              <Link className="text-link" to={toPath({ screen: 'changes', change: change.id })}>
                {fill(words.changed, { title: change.title })}
              </Link>
            </p>
          ))}
          {usedIn.length > 0 && (
            <>
              <p>{words.usedIn}</p>
              <ul className="bullets">
                {usedIn.map((citation) => (
                  <li key={`${citation.kind} ${citation.id}`}>
                    {words.kinds[citation.kind]}:{' '}
                    <Link className="text-link" to={citationPath(citation, notice.id)}>
                      {citation.title}
                    </Link>
                  </li>
                ))}
              </ul>
            </>
          )}
          <div className="actions">
            <ShareLink
              path={toPath({ screen: 'notice', notice: notice.id, paragraph: id })}
              title={`${notice.name}, ${called}`}
              button={fill(words.share, { paragraph: called })}
            />
          </div>
        </details>
      )}
    </section>
  );
}
