import { contentLists } from '../../../content/lists.ts';
import type { Agency, CitedDocument } from '../../../content/types.ts';
import common from '../../../content/words/common.json';
import words from '../../../content/words/targets.json';
import { writeDate } from '../../../domain/time/dates.ts';
import { Folds } from '../../../ui/Fold.tsx';
import { QuoteCard } from './QuoteCard.tsx';
import './targets.css';

type Props = Readonly<{
  documents: readonly CitedDocument[];
  agencies: readonly Agency[];
  arrivedAt: string | undefined;
  notice: string;
}>;

/** The documents a notice cites, by kind, each with what the notice asks of it. */
export function DocumentCards({ documents, agencies, arrivedAt, notice }: Props) {
  return contentLists.documentKinds.map((kind) => {
    const ofKind = documents.filter((document) => document.kind === kind.id);
    if (ofKind.length === 0) return null;
    return (
      <section key={kind.id} aria-labelledby={`kind-${kind.id}`}>
        <h3 className="kind" id={`kind-${kind.id}`}>
          {kind.name}
        </h3>
        <Folds>
          {ofKind.map((document) => (
            <QuoteCard
              key={document.id}
              level={4}
              title={document.subject}
              line={document.number ?? undefined}
              arrived={document.id === arrivedAt}
              source={document.source}
              notice={notice}
              cited={document.id}
            >
              <DocumentFacts document={document} agencies={agencies} />
            </QuoteCard>
          ))}
        </Folds>
      </section>
    );
  });
}

function DocumentFacts({
  document,
  agencies,
}: Readonly<{ document: CitedDocument; agencies: readonly Agency[] }>) {
  const issuer = agencies.find(({ id }) => id === document.issuer)?.name;
  const facts: [string, string | null | undefined][] = [
    [words.number, document.number],
    [words.date, document.date && writeDate(document.date)],
    [words.issuer, issuer],
    [words.clause, document.clause],
  ];
  return (
    <>
      <ul className="asks">
        {document.asks.map(({ kind, text }) => (
          <li key={text}>
            <strong>{words.ask[kind]}:</strong> {text}
          </li>
        ))}
      </ul>
      <dl className="facts-list">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value ?? common.notStated}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
