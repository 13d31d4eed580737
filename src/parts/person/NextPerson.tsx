import { useLocation } from 'react-router-dom';
import { toPath } from '../../addresses.ts';
import words from '../../content/words/person.json';
import { usePerson } from '../../state/services.ts';
import { hasTraces } from '../../state/traces.ts';
import { AskFirst } from '../../ui/AskFirst.tsx';
import { Message } from '../../ui/Message.tsx';
import { useForgotten, useFreshStart } from './freshStart.ts';
import './person.css';

/** On every screen of somebody who sits beside: one person goes, the next one sits down. */
export function NextPerson() {
  const startAfresh = useFreshStart();
  const traces = usePerson(hasTraces);
  const { pathname, state } = useLocation();
  const forgotten = useForgotten(state?.wiped === 'person' ? state.forgotten : undefined);
  return (
    <section className="next-person" aria-label={words.nextLabel}>
      <Message>{forgotten && !traces && <p>{words.nextDone[forgotten]}</p>}</Message>
      <AskFirst
        // An open question does not follow to another screen, where a slip would wipe.
        key={pathname}
        id="next-person"
        words={words.next}
        icon="person"
        onYes={() => startAfresh(toPath({ screen: 'helper' }), 'person')}
      />
    </section>
  );
}
