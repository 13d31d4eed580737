import { Link } from 'react-router-dom';
import { toPath } from '../addresses.ts';
import type { Term } from '../content/types.ts';
import words from '../content/words/facts.json';
import { needsRecheck } from '../domain/facts/facts.ts';
import { termsIn } from '../domain/facts/terms.ts';
import { Section } from '../ui/Section.tsx';

/** The terms that stand in some texts, each opening its explanation in place. */
export function HardWords({
  texts,
  terms,
}: Readonly<{ texts: readonly string[]; terms: readonly Term[] }>) {
  const found = termsIn(texts, terms);
  if (found.length === 0) return null;
  return (
    <Section title={words.hardWords}>
      <div className="card">
        {found.map(({ id, term, plain, basis }) => (
          <details className="fold" key={id}>
            <summary>{term}</summary>
            {plain.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            {needsRecheck(basis) && <p className="recheck">({words.again})</p>}
            <Link className="text-link" to={toPath({ screen: 'terms', term: id })}>
              {words.term}
            </Link>
          </details>
        ))}
      </div>
    </Section>
  );
}
