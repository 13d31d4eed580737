import type { StuckCard } from '../../../content/types.ts';
import words from '../../../content/words/guide.json';
import { useActs } from '../../../state/services.ts';
import { Fold } from '../../../ui/Fold.tsx';

/** What to do when a step does not go on, each way of being stuck folded. */
export function StuckCards({ cards }: { cards: readonly StuckCard[] }) {
  const { count } = useActs();
  if (cards.length === 0) return null;
  return (
    <Fold title={words.stuck}>
      {cards.map(({ id, when, then, ask }) => (
        <details
          className="fold"
          key={id}
          onToggle={(event) => {
            if (event.currentTarget.open) count({ kind: 'stuck', id });
          }}
        >
          <summary>{when}</summary>
          <ul className="bullets">
            {then.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
          <p>
            <strong>{words.ask}:</strong> {ask}
          </p>
        </details>
      ))}
    </Fold>
  );
}
