import { Link } from 'react-router-dom';
import { toPath } from '../addresses.ts';
import type { Basis, Fact, LinkedSource } from '../content/types.ts';
import words from '../content/words/facts.json';
import {
  distinctBases,
  factsOn,
  isAdvice,
  needsRecheck,
  type OutsideBasis,
} from '../domain/facts/facts.ts';
import { fill } from '../domain/text/fill.ts';
import { useToday } from '../state/services.ts';
import { Quote } from '../ui/Quote.tsx';
import { Section } from '../ui/Section.tsx';
import { paragraphName } from './paragraphName.ts';
import { SourceFacts } from './SourceFacts.tsx';

type Sources = readonly LinkedSource[];

/** Sentences that hold today, advice of ours apart; then what they rest on. */
export function Facts({
  facts,
  sources,
  none,
}: Readonly<{ facts: readonly Fact[]; sources: Sources; none?: string }>) {
  const today = useToday();
  const holding = factsOn(facts, today);
  if (holding.length === 0) return none ? <p>{none}</p> : null;
  const advice = holding.filter(({ basis }) => isAdvice(basis));
  const told = holding.filter(({ basis }) => !isAdvice(basis));
  return (
    <>
      <Sentences facts={told} />
      {advice.length > 0 && (
        <>
          <p className="quiet">{words.advice}</p>
          <Sentences facts={advice} />
        </>
      )}
      <BasisFold bases={told.flatMap(({ basis }) => basis)} sources={sources} />
    </>
  );
}

function Sentences({ facts }: Readonly<{ facts: readonly Fact[] }>) {
  if (facts.length === 0) return null;
  return (
    <ul className={facts.length > 1 ? 'bullets' : ''}>
      {facts.map(({ text }) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
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
      <div className="card">
        <Facts {...told} />
      </div>
    </Section>
  );
}

/** What sentences rest on, one press away. */
export function BasisFold({
  bases,
  sources,
}: Readonly<{ bases: readonly Basis[]; sources: Sources }>) {
  const outside = distinctBases(bases);
  if (outside.length === 0)
    return isAdvice(bases) ? <p className="quiet">{words.adviceOnly}</p> : null;
  return (
    <details className="fold">
      <summary>{needsRecheck(bases) ? words.retold : words.sources}</summary>
      <ul className="stack">
        {outside.map((basis) => (
          <li key={JSON.stringify(basis)}>
            <OneBasis basis={basis} sources={sources} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function OneBasis({ basis, sources }: Readonly<{ basis: OutsideBasis; sources: Sources }>) {
  if ('source' in basis)
    return (
      <SourceFacts
        source={sources.find(({ id }) => id === basis.source)}
        article={basis.article}
        evidence={basis.evidence}
      />
    );
  const { notice, paragraph, quote } = basis;
  return (
    <>
      <Quote text={quote} />
      <Link className="text-link" to={toPath({ screen: 'notice', notice, paragraph })}>
        {fill(words.notice, { paragraph: paragraphName(notice, paragraph) })}
      </Link>
    </>
  );
}
