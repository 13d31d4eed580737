import { toPath } from '../../addresses.ts';
import { contentLists } from '../../content/index.ts';
import words from '../../content/words/guides.json';
import { useGuides } from '../../parts/guides.ts';
import { guideRow } from '../../parts/rows.ts';
import { RowList } from '../../ui/RowList.tsx';
import { Group, Section } from '../../ui/Section.tsx';
import { Title } from '../../ui/Title.tsx';

type Listed = ReturnType<typeof useGuides>[number];

/** Every guide of today, by what happened in the house and by what a person needs. */
export function GuidesScreen() {
  const guides = useGuides();
  return (
    <>
      <Title>{words.title}</Title>
      <p className="lead">{words.lead}</p>
      <Groups
        title={words.byNeed}
        groups={contentLists.needs.map(({ id, name }) => ({
          id,
          name,
          guides: guides.filter(({ need }) => need === id),
        }))}
      />
      <Groups
        title={words.byEvent}
        groups={contentLists.lifeEvents.map(({ id, name }) => ({
          id,
          name,
          guides: guides.filter(({ lifeEvent }) => lifeEvent === id),
        }))}
      />
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

function Groups({
  title,
  groups,
}: Readonly<{
  title: string;
  groups: readonly Readonly<{ id: string; name: string; guides: readonly Listed[] }>[];
}>) {
  return (
    <Section title={title}>
      {groups
        .filter(({ guides }) => guides.length > 0)
        .map(({ id, name, guides }) => (
          <Group key={id} title={name}>
            <RowList rows={guides.map(guideRow)} />
          </Group>
        ))}
    </Section>
  );
}
