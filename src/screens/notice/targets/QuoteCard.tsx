import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { QuoteSource } from '../../../content/types.ts';
import words from '../../../content/words/targets.json';
import { fill } from '../../../domain/text/fill.ts';
import { Quote } from '../../../ui/Quote.tsx';
import './targets.css';

type Props = Readonly<{
  title: string;
  /** Level of the card's heading; 3 unless it stands under a heading of that level. */
  level?: 3 | 4;
  /** The link that opened the screen points here. */
  arrived: boolean;
  source: QuoteSource;
  to: string;
  children: ReactNode;
}>;

/** Something the notice says, with its own words and the way to where they stand. */
export function QuoteCard({ title, level = 3, arrived, source, to, children }: Props) {
  const Heading = `h${level}` as const;
  return (
    <article className="card">
      <Heading className="card-title" tabIndex={-1} data-arrive={arrived || undefined}>
        {title}
      </Heading>
      <div className="stack-tight">{children}</div>
      <div className="card-quote">
        <Quote text={source.quote} />
        <Link className="text-link" to={to}>
          {fill(words.openQuote, { paragraph: source.paragraph })}
        </Link>
      </div>
    </article>
  );
}
