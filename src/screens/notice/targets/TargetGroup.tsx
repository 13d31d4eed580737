import type { Target } from '../../../content/types.ts';
import words from '../../../content/words/targets.json';
import { amountText } from '../../../domain/notice/stated.ts';
import { fill } from '../../../domain/text/fill.ts';
import { Ring, Units } from '../../../ui/Drawing.tsx';
import { Fold, Folds } from '../../../ui/Fold.tsx';
import { QuoteCard } from './QuoteCard.tsx';
import './targets.css';

type Props = Readonly<{
  id: string;
  title: string;
  targets: readonly Target[];
  arrivedAt: string | undefined;
  notice: string;
}>;

/** The targets of one kind; those for which the notice states no figure are folded together. */
export function TargetGroup({ id, title, targets, arrivedAt, notice }: Props) {
  if (targets.length === 0) return null;
  const stated = targets.filter((target) => amountText(target) !== undefined);
  const open = targets.filter((target) => amountText(target) === undefined);
  const row = (target: Target, level: 3 | 4) => (
    <QuoteCard
      key={target.id}
      title={target.title}
      level={level}
      arrived={target.id === arrivedAt}
      source={target.source}
      notice={notice}
      cited={target.id}
      line={<Figure target={target} />}
    >
      <p>{target.scope}</p>
      {target.note && <p>{target.note}</p>}
    </QuoteCard>
  );
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      <Folds>
        {stated.map((target) => row(target, 3))}
        {open.length > 0 && (
          <Fold
            title={fill(words.noValueCount, { count: open.length })}
            level={3}
            open={open.some((target) => target.id === arrivedAt)}
          >
            <Folds>{open.map((target) => row(target, 4))}</Folds>
          </Fold>
        )}
      </Folds>
    </section>
  );
}

/** The figure as large as it is said: a share as a ring, duties as so many squares. */
function Figure({ target }: { target: Target }) {
  const { value, drawing } = target;
  const amount = amountText(target);
  if (amount === undefined) return words.noValue;
  if (drawing === 'ring' && value !== null)
    return <Ring value={value} label={fill(words.ring, { value })} />;
  return (
    <>
      <span className={target.shown ? 'figure-text' : 'figure-amount'}>{amount}</span>
      {drawing === 'bar' && value !== null && (
        <Units count={value} label={fill(words.units, { value })} />
      )}
    </>
  );
}
