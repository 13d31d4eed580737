import type { Step } from '../../../content/types.ts';
import words from '../../../content/words/guide.json';
import { useActs, useSession } from '../../../state/services.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { Title } from '../../../ui/Title.tsx';
import './step.css';

type Props = Readonly<{ step: Step; done: Readonly<{ label: string; go: () => void }> }>;

/** The half of the person whose errand it is: what to do, what to see, and the way on, turned to them. */
export function ResidentHalf({ step, done }: Props) {
  const { flip } = useActs();
  const flipped = useSession((all) => all.flipped);
  return (
    <>
      <div className={flipped ? 'resident resident-flipped' : 'resident'}>
        <Title>{step.do}</Title>
        <p>
          <span className="quiet">{words.see}:</span> {step.see}
        </p>
        {/* Under the thumb the same stands already, unless the person sits across. */}
        {flipped && (
          <ActionButton main onPress={done.go}>
            {done.label}
          </ActionButton>
        )}
      </div>
      <div className="actions">
        <ActionButton icon="turn" pressed={flipped} onPress={flip}>
          {words.flip}
        </ActionButton>
      </div>
    </>
  );
}
