import type { Route } from '../../../addresses.ts';
import type { Agency, CitedDocument, Result, Target } from '../../../content/types.ts';
import words from '../../../content/words/targets.json';
import { Folds } from '../../../ui/Fold.tsx';
import { Title } from '../../../ui/Title.tsx';
import { DocumentCards } from './DocumentCards.tsx';
import { QuoteCard } from './QuoteCard.tsx';
import { TargetGroup } from './TargetGroup.tsx';

type Props = Readonly<{
  route: Extract<Route, { screen: 'targets' }>;
  notice: string;
  targets: readonly Target[];
  documents: readonly CitedDocument[];
  results: readonly Result[];
  agencies: readonly Agency[];
}>;

const kinds = ['target', 'scope', 'principle', 'reported'] as const;

/** Every figure and document of a notice, and what it reports as done; drawn where it can be drawn. */
export function TargetsScreen({ route, notice, targets, documents, results, agencies }: Props) {
  const parts = [
    ...kinds.map((kind) => ({
      id: kind as string,
      title: words[kind],
      count: targets.filter((target) => target.kind === kind).length,
    })),
    { id: 'documents', title: words.documents, count: documents.length },
    { id: 'results', title: words.results, count: results.length },
  ].filter(({ count }) => count > 0);

  return (
    <>
      <Title>{words.title}</Title>
      <p className="lead">{words.lead}</p>

      <nav className="section" aria-label={words.contents}>
        <ul>
          {parts.map(({ id, title }) => (
            <li key={id}>
              <a className="text-link" href={`#${id}`} onClick={(event) => goTo(event, id)}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>

      {kinds.map((kind) => (
        <TargetGroup
          key={kind}
          id={kind}
          title={words[kind]}
          targets={targets.filter((target) => target.kind === kind)}
          arrivedAt={route.item}
          notice={notice}
        />
      ))}

      <section className="section" aria-labelledby="documents">
        <h2 id="documents" tabIndex={-1}>
          {words.documents}
        </h2>
        <DocumentCards
          documents={documents}
          agencies={agencies}
          arrivedAt={route.item}
          notice={notice}
        />
      </section>

      <section className="section" aria-labelledby="results">
        <h2 id="results" tabIndex={-1}>
          {words.results}
        </h2>
        <Folds>
          {results.map(({ id, title, plain, source }) => (
            <QuoteCard
              key={id}
              title={title}
              arrived={id === route.item}
              source={source}
              notice={notice}
              cited={id}
            >
              {plain.map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
            </QuoteCard>
          ))}
        </Folds>
      </section>
    </>
  );
}

/** Goes to a part without changing the address, so that "back" still leaves the screen. */
function goTo(event: React.MouseEvent, id: string): void {
  event.preventDefault();
  const heading = document.getElementById(id);
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}
