import { toPath } from '../../addresses.ts';
import { contentIndex } from '../../content/contentIndex.ts';
import { contentLists } from '../../content/lists.ts';
import words from '../../content/words/guides.json';
import { useGuides } from '../../parts/guides.ts';
import { guideRow } from '../../parts/rows.ts';
import { RowList } from '../../ui/RowList.tsx';
import { Group, Section } from '../../ui/Section.tsx';
import { Title } from '../../ui/Title.tsx';

/** What happened in the house, and every guide of today by what a person needs. */
export function GuidesScreen() {
  const guides = useGuides();
  return (
    <>
      <Title>{words.title}</Title>
      <p className="lead">{words.lead}</p>
      <Section title={words.byEvent}>
        <RowList
          rows={contentIndex.events.map(({ id, name }) => ({
            to: toPath({ screen: 'event', event: id }),
            title: name,
          }))}
        />
      </Section>
      <Section title={words.byNeed}>
        {contentLists.needs.map(({ id, name }) => {
          const ofNeed = guides.filter(({ need }) => need === id);
          return ofNeed.length === 0 ? null : (
            <Group key={id} title={name}>
              <RowList rows={ofNeed.map(guideRow)} />
            </Group>
          );
        })}
      </Section>
      <div className="section">
        <RowList
          rows={[
            { to: toPath({ screen: 'search' }), title: words.search, icon: 'search' },
            {
              to: toPath({ screen: 'procedures' }),
              title: words.procedures,
              note: words.proceduresNote,
              icon: 'notice',
            },
            {
              to: toPath({ screen: 'lessons' }),
              title: words.lessons,
              note: words.lessonsNote,
              icon: 'learn',
            },
          ]}
        />
      </div>
    </>
  );
}
