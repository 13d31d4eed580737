import { type Route, toPath } from '../../../addresses.ts';
import { contentIndex, contentLists } from '../../../content/index.ts';
import type { Agency, Task } from '../../../content/types.ts';
import words from '../../../content/words/tasks.json';
import { filterTasks, notStated } from '../../../domain/notice/filterTasks.ts';
import { fill, sentenceCase } from '../../../domain/text/fill.ts';
import { FoundCount } from '../../../parts/FoundCount.tsx';
import { useNarrowing } from '../../../parts/useNarrowing.ts';
import { useSession } from '../../../state/services.ts';
import { SelectField, TickRow } from '../../../ui/Choice.tsx';
import { RowList } from '../../../ui/RowList.tsx';
import { Title } from '../../../ui/Title.tsx';
import { TaskTags } from './TaskTags.tsx';

type TasksRoute = Extract<Route, { screen: 'tasks' }>;
/** The tasks of a notice with the agencies they name. */
export type NoticeTasks = Readonly<{
  notice: string;
  tasks: readonly Task[];
  agencies: readonly Agency[];
}>;

/** All tasks, narrowed by what stands in the address, so that coming back finds it as it was. */
export function TasksScreen({
  route,
  notices,
}: Readonly<{ route: TasksRoute; notices: readonly NoticeTasks[] }>) {
  const [asked, ask] = useNarrowing(route);
  const read = useSession((session) => session.read);
  const starred = useSession((session) => session.starred);

  const inScope = notices.filter(({ notice }) => !asked.notice || notice === asked.notice);
  const agencies = inScope.flatMap((each) => each.agencies);
  const all = inScope.flatMap(({ tasks }) => tasks);
  const found = filterTasks(all, asked);
  const usable = agencies.filter(({ id }) => filterTasks(all, { agency: id }).length > 0);
  const narrowed = [asked.notice, asked.agency, asked.field].some(Boolean);
  const names = new Map(agencies.map(({ id, name }) => [id, name]));
  const narrow = (change: { [Key in keyof TasksRoute]?: TasksRoute[Key] | undefined }) => {
    const next = Object.entries({ ...asked, ...change }).filter(([, value]) => value);
    ask(Object.fromEntries(next) as TasksRoute);
  };

  return (
    <>
      <Title>{words.title}</Title>
      <section className="section" aria-label={words.filter}>
        <TickRow
          label={words.forPeople}
          checked={asked.forPeople ?? false}
          onChange={(checked) => narrow({ forPeople: checked || undefined })}
        />
        <details className="card fold section-tight" open={narrowed || undefined}>
          <summary>{words.more}</summary>
          {contentIndex.notices.length > 1 && (
            <SelectField
              label={words.notice}
              value={asked.notice ?? ''}
              onChoose={(notice) => narrow({ notice, agency: undefined })}
              options={[
                { value: '', label: words.anyNotice },
                ...contentIndex.notices.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
          )}
          <SelectField
            label={words.agency}
            value={asked.agency ?? ''}
            onChoose={(agency) => narrow({ agency })}
            options={[
              { value: '', label: words.anyAgency },
              ...usable.map(({ id, name }) => ({ value: id, label: sentenceCase(name) })),
              { value: notStated, label: words.noAgency },
            ]}
          />
          <SelectField
            label={words.field}
            value={asked.field ?? ''}
            onChoose={(field) => narrow({ field })}
            options={[
              { value: '', label: words.anyField },
              ...contentLists.fields.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        </details>
      </section>

      <FoundCount
        sentence={countSentence(found.length, all.length)}
        clear={words.clear}
        onClear={found.length < all.length ? () => ask({ screen: 'tasks' }) : undefined}
      />
      {found.length > 0 && (
        <RowList
          rows={found.map((task) => ({
            to: toPath({ screen: 'task', task: task.id }),
            title: task.title,
            note: task.responsible
              .map(({ agency }) => sentenceCase(names.get(agency) ?? ''))
              .join('; '),
            tags: (
              <TaskTags
                forPeople={task.relevance === 'high'}
                read={read[task.id] ?? false}
                starred={starred[task.id] ?? false}
              />
            ),
          }))}
        />
      )}
    </>
  );
}

function countSentence(count: number, all: number): string {
  if (count === 0) return words.none;
  return count === all ? fill(words.all, { count }) : fill(words.some, { count, all });
}
