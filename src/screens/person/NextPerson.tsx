import { useState } from 'react';
import { useLocation } from 'react-router-dom';
import { toPath } from '../../app/routes.ts';
import words from '../../content/words/person.json';
import { AskFirst } from '../../ui/AskFirst.tsx';
import { Message } from '../../ui/Message.tsx';
import './person.css';

/** On every screen of somebody who sits beside: one person goes, the next one sits down. */
export function NextPerson({ startAfresh }: Readonly<{ startAfresh: (path: string) => void }>) {
  const { pathname } = useLocation();
  const [wiped, setWiped] = useState(false);
  const start = toPath({ screen: 'helper' });
  return (
    <section className="next-person" aria-label={words.nextLabel}>
      <Message>{wiped && pathname === start && <p>{words.nextDone}</p>}</Message>
      <AskFirst
        id="next-person"
        words={words.next}
        icon="person"
        onYes={() => {
          startAfresh(start);
          setWiped(true);
        }}
      />
    </section>
  );
}
