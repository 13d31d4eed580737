import type { ReactNode } from 'react';
import './fold.css';

type Props = Readonly<{
  title: string;
  /** What can be known without opening it. */
  line?: ReactNode;
  open?: boolean;
  /** Where the heading stands among the others; 2 unless told. */
  level?: 2 | 3 | 4;
  /** The link that opened the screen points here. */
  arrived?: boolean;
  children: ReactNode;
}>;

/** Folds and what is told among them, in one card. */
export function Folds({ children }: { children: ReactNode }) {
  return <div className="folds">{children}</div>;
}

/** Something one tap away: its heading is in view, the rest opens in place. */
export function Fold({ title, line, open, level = 2, arrived = false, children }: Props) {
  const Heading = `h${level}` as const;
  return (
    <details className="folded" open={open ?? arrived}>
      <summary>
        <Heading {...(arrived ? { tabIndex: -1, 'data-arrive': true } : {})}>{title}</Heading>
        {line && <span className="folded-line">{line}</span>}
      </summary>
      <div className="folded-body">{children}</div>
    </details>
  );
}

/** The same look for what has nothing more to tell. */
export function Told({
  title,
  level = 2,
  children,
}: Readonly<{ title: string; level?: 2 | 3; children: ReactNode }>) {
  const Heading = `h${level}` as const;
  return (
    <section className="folded">
      <Heading>{title}</Heading>
      <p className="folded-line">{children}</p>
    </section>
  );
}
