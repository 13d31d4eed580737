import { Link } from 'react-router-dom';
import { toPath } from '../addresses.ts';
import type { Term } from '../content/types.ts';
import words from '../content/words/facts.json';
import { termsIn } from '../domain/facts/terms.ts';
import { Fold } from '../ui/Fold.tsx';

/** More than these would be a list nobody reads. */
const most = 5;

/** The terms that stand in some texts, each opening its explanation in place. */
export function HardWords({
  texts,
  terms,
}: Readonly<{ texts: readonly string[]; terms: readonly Term[] }>) {
  const found = termsIn(texts, terms).slice(0, most);
  if (found.length === 0) return null;
  return (
    <Fold title={words.hardWords}>
      {found.map(({ id, term, plain }) => (
        <details className="fold" key={id}>
          <summary>{term}</summary>
          {plain.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <Link className="text-link" to={toPath({ screen: 'terms', term: id })}>
            {words.term}
          </Link>
        </details>
      ))}
    </Fold>
  );
}
