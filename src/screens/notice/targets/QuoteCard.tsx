import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { toPath } from '../../../addresses.ts';
import type { QuoteSource } from '../../../content/types.ts';
import words from '../../../content/words/targets.json';
import { fill } from '../../../domain/text/fill.ts';
import { paragraphName } from '../../../parts/paragraphName.ts';
import { Fold } from '../../../ui/Fold.tsx';
import { Quote } from '../../../ui/Quote.tsx';
import './targets.css';

type Props = Readonly<{
  title: string;
  /** What it comes to, in view without opening it. */
  line?: ReactNode;
  /** Level of the heading; 3 unless it stands under a heading of that level. */
  level?: 3 | 4;
  /** The link that opened the screen points here. */
  arrived: boolean;
  source: QuoteSource;
  notice: string;
  /** The id of what is quoted here, to be marked where it stands. */
  cited: string;
  children: ReactNode;
}>;

/** Something the notice says; its own words, and the way to where they stand, open in place. */
export function QuoteCard({
  title,
  line,
  level = 3,
  arrived,
  source: { paragraph, quote },
  notice,
  cited,
  children,
}: Props) {
  return (
    <Fold title={title} level={level} arrived={arrived} line={line}>
      <div className="stack-tight">{children}</div>
      <div className="card-quote">
        <Quote text={quote} />
        <Link className="text-link" to={toPath({ screen: 'notice', notice, paragraph, cited })}>
          {fill(words.openQuote, { paragraph: paragraphName(notice, paragraph) })}
        </Link>
      </div>
    </Fold>
  );
}
