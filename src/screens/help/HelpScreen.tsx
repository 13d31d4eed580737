import { toPath } from '../../addresses.ts';
import words from '../../content/words/help.json';
import { AskPeople } from '../../parts/AskPeople.tsx';
import { RowList } from '../../ui/RowList.tsx';
import { Title } from '../../ui/Title.tsx';

const places = [
  ['safety', 'shield'],
  ['rights', 'check'],
  ['units', 'changed'],
  ['terms', 'notice'],
  ['lessons', 'learn'],
  ['helper', 'person'],
  ['settings', 'settings'],
  ['about', 'info'],
] as const;

/** Where help is: people first, then the places of the app. */
export function HelpScreen() {
  return (
    <>
      <Title>{words.title}</Title>
      <section className="section">
        <h2>{words.ask}</h2>
        <AskPeople />
      </section>
      <section className="section">
        <h2>{words.inApp}</h2>
        <RowList
          rows={places.map(([screen, icon]) => ({
            to: toPath({ screen }),
            title: words[screen],
            note: words[`${screen}Note`],
            icon,
          }))}
        />
      </section>
    </>
  );
}
