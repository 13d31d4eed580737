import type { Notice } from '../../../content/types.ts';
import words from '../../../content/words/notice.json';
import { writeDate } from '../../../domain/time/dates.ts';

/** What the copy says of itself at its head, and what it does not. */
export function NoticeFacts({ notice }: { notice: Notice }) {
  const rows = [
    [words.number, notice.number ?? words.absent],
    [words.signedOn, notice.signedOn ? writeDate(notice.signedOn) : words.absent],
    [words.conference, writeDate(notice.conference.date)],
    [words.place, notice.conference.place],
    ...notice.facts.map(({ label, source }) => [label, source.quote] as const),
  ] as const;
  return (
    <details className="card section fold">
      <summary>{words.about}</summary>
      <dl className="facts-list">
        {rows.map(([label, value]) => (
          <div key={label + value}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
