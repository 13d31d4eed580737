import { Link } from 'react-router-dom';
import { toPath } from '../../addresses.ts';
import { contentIndex, siteFacts } from '../../content/index.ts';
import words from '../../content/words/home.json';
import { changeState } from '../../domain/notice/changes.ts';
import { fill } from '../../domain/text/fill.ts';
import { holdsOn } from '../../domain/time/age.ts';
import { writeDate } from '../../domain/time/dates.ts';
import { ErrandsAtHand } from '../../parts/ErrandsAtHand.tsx';
import { useEverydayGuides } from '../../parts/guides.ts';
import { guideRow, taskRow } from '../../parts/rows.ts';
import { useSession, useSettings, useToday } from '../../state/services.ts';
import { Icon } from '../../ui/Icon.tsx';
import { RowList } from '../../ui/RowList.tsx';
import { Section } from '../../ui/Section.tsx';
import { Title } from '../../ui/Title.tsx';
import { NoticeRows } from './NoticeRows.tsx';
import { TodoCard } from './TodoCard.tsx';
import './home.css';

/** The first screen: find an errand, go on with one, mind a date, stay safe, read the notice. */
export function HomeScreen() {
  const today = useToday();
  const everyday = useEverydayGuides();
  const starred = useSession((session) => session.starred);
  const helper = useSettings((settings) => settings.helper);
  const latest = contentIndex.changes.find((change) => changeState(change, today) === 'current');
  const todos = contentIndex.todos.filter((todo) => holdsOn(todo, today));

  return (
    <>
      <Title>{words.title}</Title>
      <p className="lead">{fill(words.lead, { whose: siteFacts.noticesOf })}</p>
      <Link className="search-link" to={toPath({ screen: 'search' })}>
        <Icon name="search" />
        <span>
          <strong>{words.search}</strong>
          <span className="quiet">{words.searchHint}</span>
        </span>
      </Link>

      {helper && (
        <div className="section">
          <RowList
            rows={[
              {
                to: toPath({ screen: 'helper' }),
                title: words.helper,
                note: words.helperNote,
                icon: 'person',
              },
            ]}
          />
        </div>
      )}
      <ErrandsAtHand />

      <Section title={words.everyday}>
        <RowList
          rows={[
            ...everyday.map(guideRow),
            { to: toPath({ screen: 'guides' }), title: words.allGuides, icon: 'guide' as const },
          ]}
        />
      </Section>

      <section className="note section">
        <p className="with-icon">
          <Icon name="shield" />
          <strong>{words.safety}</strong>
        </p>
        <p>{words.never}</p>
        <Link className="text-link" to={toPath({ screen: 'safety' })}>
          {words.safetyLink}
        </Link>
      </section>

      {todos.length > 0 && (
        <Section title={words.todos}>
          {todos.map((todo) => (
            <TodoCard key={todo.id} todo={todo} />
          ))}
        </Section>
      )}

      {latest && (
        <section className="section card">
          <h2>{words.before}</h2>
          <p>
            {latest.title} ({writeDate(latest.since)}).
          </p>
          <Link className="text-link" to={toPath({ screen: 'changes' })}>
            {words.changesLink}
          </Link>
        </section>
      )}

      {contentIndex.notices.map(({ id, name, counts }) => (
        <Section key={id} title={contentIndex.notices.length > 1 ? name : words.says}>
          <NoticeRows notice={id} counts={counts} />
        </Section>
      ))}
      {Object.keys(starred).length > 0 && (
        <Section title={words.starred}>
          <RowList rows={contentIndex.tasks.filter(({ id }) => starred[id]).map(taskRow)} />
        </Section>
      )}
      <Section title={words.forPeople}>
        <RowList rows={contentIndex.tasks.filter(({ forPeople }) => forPeople).map(taskRow)} />
      </Section>
    </>
  );
}
