import { Link } from 'react-router-dom';
import { toPath } from '../addresses.ts';
import type { Basis, Fact, LinkedSource } from '../content/types.ts';
import words from '../content/words/facts.json';
import { distinctBases, factsOn, needsRecheck } from '../domain/facts/facts.ts';
import { fill } from '../domain/text/fill.ts';
import { useToday } from '../state/services.ts';
import { Quote } from '../ui/Quote.tsx';
import { Section } from '../ui/Section.tsx';
import { SourceFacts } from './SourceFacts.tsx';

type Sources = readonly LinkedSource[];

/** Sentences that hold today, each marked when it rests on something second-hand; then their sources. */
export function Facts({
  facts,
  sources,
  none,
}: Readonly<{ facts: readonly Fact[]; sources: Sources; none?: string }>) {
  const today = useToday();
  const holding = factsOn(facts, today);
  if (holding.length === 0) return none ? <p className="card">{none}</p> : null;
  // When all of it needs a second look, saying so once is calmer than after every sentence.
  const all = holding.length > 1 && holding.every(({ basis }) => needsRecheck(basis));
  return (
    <div className="card">
      <ul className={holding.length > 1 ? 'bullets' : ''}>
        {holding.map((fact) => (
          <li key={fact.text}>
            {all ? fact.text : <FactText text={fact.text} bases={fact.basis} />}
          </li>
        ))}
      </ul>
      {all && <p className="recheck">{words.allAgain}</p>}
      <BasisFold bases={holding.flatMap(({ basis }) => basis)} sources={sources} />
    </div>
  );
}

/** The same under a heading, which is left out with them when none of them holds and nothing stands in. */
export function FactSection({
  title,
  ...told
}: Readonly<{ title: string; facts: readonly Fact[]; sources: Sources; none?: string }>) {
  const today = useToday();
  if (factsOn(told.facts, today).length === 0 && !told.none) return null;
  return (
    <Section title={title}>
      <Facts {...told} />
    </Section>
  );
}

/** A sentence with its mark. */
export function FactText({ text, bases }: Readonly<{ text: string; bases: readonly Basis[] }>) {
  return (
    <>
      {text} {needsRecheck(bases) && <span className="recheck">({words.again})</span>}
    </>
  );
}

/** What sentences rest on, one press away. */
export function BasisFold({
  bases,
  sources,
}: Readonly<{ bases: readonly Basis[]; sources: Sources }>) {
  if (bases.length === 0) return null;
  return (
    <details className="fold">
      <summary>{words.sources}</summary>
      <ul className="stack">
        {distinctBases(bases).map((basis) => (
          <li key={JSON.stringify(basis)}>
            {'notice' in basis ? (
              <>
                <Quote text={basis.quote} />
                <Link
                  className="text-link"
                  to={toPath({
                    screen: 'notice',
                    notice: basis.notice,
                    paragraph: basis.paragraph,
                  })}
                >
                  {fill(words.notice, { paragraph: basis.paragraph })}
                </Link>
              </>
            ) : (
              <SourceFacts
                source={sources.find(({ id }) => id === basis.source)}
                article={basis.article}
                evidence={basis.evidence}
              />
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
