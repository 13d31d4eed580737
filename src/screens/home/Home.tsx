import { Link } from 'react-router-dom';
import { toPath } from '../../app/routes.ts';
import { contentIndex, noticeInLink } from '../../content/index.ts';
import words from '../../content/words/home.json';
import { changeState } from '../../domain/changes.ts';
import { writeDate } from '../../domain/dates.ts';
import { fill } from '../../domain/fill.ts';
import { Icon } from '../../ui/Icon.tsx';
import { type Row, RowList } from '../../ui/RowList.tsx';
import { useSession, useToday } from '../services.ts';
import { Title } from '../Title.tsx';

/** The first screen: what the notice is, where to go in it, and what has changed since. */
export function Home() {
  const today = useToday();
  const starred = useSession((session) => session.starred);
  const latest = contentIndex.changes.find((change) => changeState(change, today) === 'current');
  const taskRow = ({ id, title }: { id: string; title: string }): Row => ({
    to: toPath({ screen: 'task', task: id }),
    title,
  });
  const starredRows = contentIndex.tasks.filter(({ id }) => starred[id]).map(taskRow);

  return (
    <>
      <Title>{words.title}</Title>
      <p className="lead">{words.lead}</p>

      {latest && (
        <section className="note section">
          <h2 className="note-head">
            <Icon name="changed" />
            {words.before}
          </h2>
          <p>
            {latest.title} ({writeDate(latest.since)}).
          </p>
          <Link className="text-link" to={toPath({ screen: 'changes' })}>
            {words.changesLink}
          </Link>
        </section>
      )}

      {starredRows.length > 0 && (
        <section className="section">
          <h2>{words.starred}</h2>
          <RowList rows={starredRows} />
        </section>
      )}

      {contentIndex.notices.map(({ id, name, counts }) => (
        <section className="section" key={id}>
          <h2>{contentIndex.notices.length > 1 ? name : words.says}</h2>
          <RowList rows={noticeRows(id, counts)} />
        </section>
      ))}

      <section className="section">
        <h2>{words.forPeople}</h2>
        <RowList rows={contentIndex.tasks.filter(({ forPeople }) => forPeople).map(taskRow)} />
      </section>

      <p className="card section with-icon">
        <Icon name="shield" />
        <span>{words.never}</span>
      </p>

      <section className="section">
        <h2>{words.more}</h2>
        <RowList
          rows={[
            {
              to: toPath({ screen: 'settings' }),
              title: words.settings,
              note: words.settingsNote,
              icon: 'settings',
            },
            {
              to: toPath({ screen: 'about' }),
              title: words.about,
              note: words.aboutNote,
              icon: 'info',
            },
          ]}
        />
      </section>
    </>
  );
}

function noticeRows(
  id: string,
  counts: Readonly<{ tasks: number; targets: number; documents: number }>,
): Row[] {
  const notice = noticeInLink(id);
  return [
    {
      to: toPath({ screen: 'tasks', ...notice }),
      title: words.tasks,
      note: fill(words.tasksNote, { count: counts.tasks }),
      icon: 'tasks',
    },
    {
      to: toPath({ screen: 'targets', ...notice }),
      title: words.targets,
      note: fill(words.targetsNote, counts),
      icon: 'chart',
    },
    {
      to: toPath({ screen: 'notice', ...notice }),
      title: words.notice,
      note: words.noticeNote,
      icon: 'notice',
    },
  ];
}
