import type { Route } from '../../../addresses.ts';
import { contentLists } from '../../../content/lists.ts';
import type { Catalogue, LinkedSource, ProcedureRow } from '../../../content/types.ts';
import words from '../../../content/words/procedures.json';
import { known } from '../../../domain/search/known.ts';
import { fill } from '../../../domain/text/fill.ts';
import { Facts } from '../../../parts/Facts.tsx';
import { FoundCount } from '../../../parts/FoundCount.tsx';
import { procedureRow } from '../../../parts/rows.ts';
import { useNarrowing } from '../../../parts/useNarrowing.ts';
import { SelectField } from '../../../ui/Choice.tsx';
import { RowList } from '../../../ui/RowList.tsx';
import { Group, Section } from '../../../ui/Section.tsx';
import { Title } from '../../../ui/Title.tsx';

type ProceduresRoute = Extract<Route, { screen: 'procedures' }>;

const levels = ['xa', 'tinh', 'xa-tinh'] as const;

/** The catalogue of procedures, narrowed by what stands in the address. */
export function ProceduresScreen({
  route,
  catalogue,
  sources,
  procedures,
}: Readonly<{
  route: ProceduresRoute;
  catalogue: Catalogue;
  sources: readonly LinkedSource[];
  procedures: readonly ProcedureRow[];
}>) {
  const [link, ask] = useNarrowing(route);
  const all = procedures;
  const asked = {
    group: known(
      link.group,
      contentLists.procedureGroups.map(({ id }) => id),
    ),
    level: known<string>(link.level, levels),
  };
  const found = all.filter(
    ({ group, level }) =>
      (!asked.group || group === asked.group) && (!asked.level || level === asked.level),
  );

  return (
    <>
      <Title>{words.title}</Title>
      <p className="lead">{words.lead}</p>
      <section className="section">
        <SelectField
          label={words.group}
          value={asked.group ?? ''}
          onChoose={(group) => ask({ screen: 'procedures', ...asked, group })}
          options={[
            { value: '', label: words.anyGroup },
            ...contentLists.procedureGroups.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <SelectField
          label={words.level}
          value={asked.level ?? ''}
          onChoose={(level) => ask({ screen: 'procedures', ...asked, level })}
          options={[
            { value: '', label: words.anyLevel },
            ...levels.map((level) => ({ value: level, label: words.levels[level] })),
          ]}
        />
      </section>
      <FoundCount
        sentence={countSentence(found.length, all.length)}
        clear={words.clear}
        onClear={found.length < all.length ? () => ask({ screen: 'procedures' }) : undefined}
      />
      {found.length > 0 && (
        <RowList
          rows={found.map((each) => ({
            ...procedureRow(each),
            note: each.said.slice(0, 3).join(', '),
          }))}
        />
      )}
      <Section title={words.about}>
        <div className="card">
          <Facts facts={catalogue.about} sources={sources} />
        </div>
        <details className="card fold">
          <summary>{words.near}</summary>
          {catalogue.near.map(({ title, procedures }) => (
            <Group key={title} title={title}>
              <RowList rows={all.filter(({ id }) => procedures.includes(id)).map(procedureRow)} />
            </Group>
          ))}
        </details>
      </Section>
    </>
  );
}

function countSentence(count: number, all: number): string {
  if (count === 0) return words.none;
  return count === all ? fill(words.all, { count }) : fill(words.some, { count, all });
}
