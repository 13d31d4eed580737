import { toPath } from '../../addresses.ts';
import words from '../../content/words/help.json';
import { AskPeople } from '../../parts/AskPeople.tsx';
import { RowList } from '../../ui/RowList.tsx';
import { Section } from '../../ui/Section.tsx';
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
      <Section title={words.ask}>
        <AskPeople />
      </Section>
      <Section title={words.inApp}>
        <RowList
          rows={places.map(([screen, icon]) => ({
            to: toPath({ screen }),
            title: words[screen],
            note: words[`${screen}Note`],
            icon,
          }))}
        />
      </Section>
    </>
  );
}
