import { type Route, toPath } from '../../../addresses.ts';
import { contentIndex } from '../../../content/contentIndex.ts';
import { contentLists } from '../../../content/lists.ts';
import words from '../../../content/words/tasks.json';
import { notStated } from '../../../domain/notice/filterTasks.ts';
import { type NoticeTasks, narrowTasks } from '../../../domain/notice/narrowTasks.ts';
import { fill, sentenceCase } from '../../../domain/text/fill.ts';
import { FoundCount } from '../../../parts/FoundCount.tsx';
import { useNarrowing } from '../../../parts/useNarrowing.ts';
import { useSession } from '../../../state/services.ts';
import { SelectField, TickRow } from '../../../ui/Choice.tsx';
import { RowList } from '../../../ui/RowList.tsx';
import { Title } from '../../../ui/Title.tsx';
import { TaskTags } from './TaskTags.tsx';

type TasksRoute = Extract<Route, { screen: 'tasks' }>;

/** All tasks, narrowed by what stands in the address, so that coming back finds it as it was. */
export function TasksScreen({
  route,
  notices,
}: Readonly<{ route: TasksRoute; notices: readonly NoticeTasks[] }>) {
  const [link, ask] = useNarrowing(route);
  const read = useSession((session) => session.read);
  const starred = useSession((session) => session.starred);

  const fields = contentLists.fields.map(({ id }) => id);
  const { asked, agencies, found, count } = narrowTasks(notices, fields, link);
  const several = notices.length > 1;
  const names = new Map(notices.flatMap((each) => each.agencies.map(({ id, name }) => [id, name])));
  const narrow = (change: typeof asked) => ask({ screen: 'tasks', ...asked, ...change });

  return (
    <>
      <Title>{words.title}</Title>
      <section className="section" aria-label={words.filter}>
        <TickRow
          label={words.forPeople}
          checked={asked.forPeople ?? false}
          onChange={(checked) => narrow({ forPeople: checked || undefined })}
        />
        <details
          className="card fold section-tight"
          open={Boolean((several && asked.notice) || asked.agency || asked.field) || undefined}
        >
          <summary>{words.more}</summary>
          {several && (
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
              ...agencies.map(({ id, name }) => ({ value: id, label: sentenceCase(name) })),
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
        sentence={countSentence(found.length, count)}
        clear={words.clear}
        onClear={found.length < count ? () => ask({ screen: 'tasks' }) : undefined}
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
