import type { ReactNode } from 'react';

type Props = Readonly<{ title: ReactNode; children: ReactNode }>;

/** A part of a screen under a heading of its own. */
export function Section({ title, children }: Props) {
  return (
    <section className="section">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** A part of a section under a heading of its own. */
export function Group({ title, children }: Props) {
  return (
    <section className="group">
      <h3>{title}</h3>
      {children}
    </section>
  );
}
