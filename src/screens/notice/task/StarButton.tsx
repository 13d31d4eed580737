import words from '../../../content/words/common.json';
import { useActs, useSession } from '../../../state/services.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';

/** Stars a task and takes the star back; the same button undoes it. */
export function StarButton({ task }: { task: string }) {
  const starred = useSession((session) => session.starred[task] ?? false);
  const { starTask, unstarTask } = useActs();
  return (
    <ActionButton
      icon="star"
      filled={starred}
      pressed={starred}
      onPress={() => (starred ? unstarTask(task) : starTask(task))}
    >
      {starred ? words.star.on : words.star.off}
    </ActionButton>
  );
}
