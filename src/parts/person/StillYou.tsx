import { useLocation } from 'react-router-dom';
import words from '../../content/words/person.json';
import { useActs, useServices } from '../../state/services.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { AskFirst } from '../../ui/AskFirst.tsx';
import { Title } from '../../ui/Title.tsx';
import { useFreshStart } from './freshStart.ts';

/** Asked after a long pause, before anything is shown that somebody did on this phone. */
export function StillYou() {
  const startAfresh = useFreshStart();
  const { now } = useServices();
  const { touch } = useActs();
  const { pathname, search } = useLocation();
  return (
    <>
      <Title>{words.idle.title}</Title>
      <p className="lead">{words.idle.text}</p>
      <div className="section">
        <ActionButton main onPress={() => touch(now().getTime())}>
          {words.idle.mine}
        </ActionButton>
        <p className="quiet section-tight">{words.idle.mineNote}</p>
      </div>
      <div className="section">
        <AskFirst
          id="not-mine"
          words={words.idle.ask}
          onYes={() => startAfresh(pathname + search, 'person')}
        />
        <p className="quiet section-tight">{words.idle.unsure}</p>
      </div>
    </>
  );
}
