import type { Guide } from '../../../content/types.ts';
import words from '../../../content/words/handOver.json';
import { type Errand, errandStage } from '../../../domain/errands/errand.ts';
import type { HandOver } from '../../../domain/errands/handOver.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { Progress } from './Progress.tsx';

type Props = Readonly<{
  guide: Guide;
  had: Errand;
  handed: HandOver;
  onKeep: () => void;
  onGoOn: () => void;
}>;

const { take } = words;

/** Two phones, two ways the errand went: the person says which one it goes on from. */
export function WhichSide({ guide, had, handed, onKeep, onGoOn }: Props) {
  const stage = errandStage(had);
  return (
    <>
      <section className="card section stack">
        <h2>{take.mine}</h2>
        <ul className="bullets">
          <Progress guide={guide} progress={had} />
        </ul>
        <ActionButton main onPress={onKeep}>
          {take.keep}
        </ActionButton>
      </section>
      <section className="card stack">
        <h2>{take.theirs}</h2>
        <ul className="bullets">
          <Progress guide={guide} progress={handed} />
        </ul>
        <p>
          {take.replaces} {stage !== 'preparing' && take.stays[stage]}
        </p>
        <ActionButton main onPress={onGoOn}>
          {take.goOn}
        </ActionButton>
      </section>
    </>
  );
}
