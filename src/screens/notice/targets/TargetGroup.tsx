import type { Target } from '../../../content/types.ts';
import words from '../../../content/words/targets.json';
import { amountText } from '../../../domain/notice/stated.ts';
import { fill } from '../../../domain/text/fill.ts';
import { Bar, Ring } from '../../../ui/Drawing.tsx';
import { QuoteCard } from './QuoteCard.tsx';
import './targets.css';

type Props = Readonly<{
  id: string;
  title: string;
  targets: readonly Target[];
  arrivedAt: string | undefined;
  cite: (paragraph: string, cited: string) => string;
}>;

/** The targets of one kind. Bars of one group are drawn to one scale. */
export function TargetGroup({ id, title, targets, arrivedAt, cite }: Props) {
  if (targets.length === 0) return null;
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {targets.map((target) => (
        <QuoteCard
          key={target.id}
          title={target.title}
          arrived={target.id === arrivedAt}
          source={target.source}
          to={cite(target.source.paragraph, target.id)}
        >
          <Figure target={target} most={mostOf(target, targets)} />
          {target.note && <p>{target.note}</p>}
        </QuoteCard>
      ))}
    </section>
  );
}

function Figure({ target, most }: { target: Target; most: number }) {
  const { value, scope, drawing } = target;
  const amount = amountText(target);
  if (amount === undefined) return <p className="figure-none">{words.noValue}</p>;
  if (drawing === 'ring' && value !== null)
    return (
      <div className="figure-ring">
        <Ring value={value} label={fill(words.ring, { value })} />
        <p>{scope}</p>
      </div>
    );
  return (
    <>
      <p className={target.shown ? 'figure-text' : 'figure-amount'}>{amount}</p>
      {drawing === 'bar' && value !== null && (
        <Bar value={value} most={most} label={fill(words.bar, { value })} />
      )}
      <p>{scope}</p>
    </>
  );
}

function mostOf({ group, value }: Target, targets: readonly Target[]): number {
  const sameScale = targets.filter((each) => group !== null && each.group === group);
  return Math.max(value ?? 0, ...sameScale.map((each) => each.value ?? 0));
}
