import { Link } from 'react-router-dom';
import { toPath } from '../../../addresses.ts';
import { contentIndex } from '../../../content/contentIndex.ts';
import { evidenceLabel } from '../../../content/lists.ts';
import type { Change, LinkedSource } from '../../../content/types.ts';
import words from '../../../content/words/changes.json';
import common from '../../../content/words/common.json';
import { fill, sentenceCase } from '../../../domain/text/fill.ts';
import { writeDate } from '../../../domain/time/dates.ts';
import { paragraphName } from '../../../parts/paragraphName.ts';
import { SourceFacts } from '../../../parts/SourceFacts.tsx';
import { Fold } from '../../../ui/Fold.tsx';

type Props = Readonly<{
  change: Change;
  sources: readonly LinkedSource[];
  arrived: boolean;
}>;

/** One change: when, what, how sure we are and by what, and the paragraphs it touches. */
export function ChangeCard({ change, sources, arrived }: Props) {
  const { title, plain, since, until, evidence, touches } = change;
  const label = evidenceLabel(evidence);
  return (
    <Fold
      title={title}
      level={3}
      arrived={arrived}
      line={[
        fill(words.since, { date: writeDate(since) }),
        ...(until ? [fill(words.until, { date: writeDate(until) })] : []),
      ].join('. ')}
    >
      <div className="stack-tight">
        {plain.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p className="quiet">
          {common.evidence}: {label}.
        </p>
      </div>
      <details className="fold">
        <summary>{words.sources}</summary>
        <ul className="stack">
          {change.sources.map(({ source, article }) => (
            <li key={source + article}>
              <SourceFacts source={sources.find(({ id }) => id === source)} article={article} />
            </li>
          ))}
        </ul>
      </details>
      {touches.length > 0 && (
        <details className="fold">
          <summary>{words.touches}</summary>
          {touches.map(({ notice, paragraphs }) => (
            <div key={notice}>
              {contentIndex.notices.length > 1 && (
                <p>{contentIndex.notices.find(({ id }) => id === notice)?.name}</p>
              )}
              <ul className="tags">
                {paragraphs.map((paragraph) => (
                  <li key={paragraph} className="tag-link">
                    <Link
                      className="text-link"
                      to={toPath({ screen: 'notice', notice, paragraph })}
                    >
                      {sentenceCase(paragraphName(notice, paragraph))}
                    </Link>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </details>
      )}
    </Fold>
  );
}
