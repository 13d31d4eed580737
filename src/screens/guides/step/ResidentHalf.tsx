import type { Step } from '../../../content/types.ts';
import words from '../../../content/words/guide.json';
import { useActs, useSession } from '../../../state/services.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { Title } from '../../../ui/Title.tsx';
import './step.css';

/** The half of the person whose errand it is: one thing to do, huge, turned to them when asked. */
export function ResidentHalf({ step }: { step: Step }) {
  const { flip } = useActs();
  const flipped = useSession((all) => all.flipped);
  return (
    <>
      <div className={flipped ? 'resident resident-flipped' : 'resident'}>
        <Title>{step.do}</Title>
      </div>
      <div className="actions">
        <ActionButton icon="turn" pressed={flipped} onPress={flip}>
          {words.flip}
        </ActionButton>
      </div>
    </>
  );
}
