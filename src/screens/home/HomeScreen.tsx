import { toPath } from '../../addresses.ts';
import { contentIndex } from '../../content/contentIndex.ts';
import words from '../../content/words/home.json';
import { changeState } from '../../domain/notice/changes.ts';
import { holdsOn } from '../../domain/time/age.ts';
import { writeDate } from '../../domain/time/dates.ts';
import { ErrandsAtHand } from '../../parts/ErrandsAtHand.tsx';
import { taskRow } from '../../parts/rows.ts';
import { useSession, useSettings, useToday } from '../../state/services.ts';
import { Folds } from '../../ui/Fold.tsx';
import { RowList } from '../../ui/RowList.tsx';
import { Section } from '../../ui/Section.tsx';
import { Title } from '../../ui/Title.tsx';
import { Everyday } from './Everyday.tsx';
import { NoticeRows } from './NoticeRows.tsx';
import { Room } from './Room.tsx';
import { SearchBox } from './SearchBox.tsx';
import { TodoRow } from './TodoRow.tsx';
import './home.css';

/** The first screen: find an errand, go on with one, mind a date, stay safe, read the notice. */
export function HomeScreen() {
  const today = useToday();
  const starred = useSession((session) => session.starred);
  const helper = useSettings((settings) => settings.helper);
  const latest = contentIndex.changes.find((change) => changeState(change, today) === 'current');
  const todos = contentIndex.todos.filter((todo) => holdsOn(todo, today));

  return (
    <>
      <div className="band">
        <div className="band-head">
          <Mark />
          <div>
            <Title>{words.title}</Title>
            <p>{words.lead}</p>
          </div>
        </div>
        <SearchBox />
      </div>
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
      <Room>
        <ErrandsAtHand />
      </Room>
      <Everyday />

      {todos.length > 0 && (
        <Section title={words.todos}>
          <Folds>
            {todos.map((todo) => (
              <TodoRow key={todo.id} todo={todo} />
            ))}
          </Folds>
        </Section>
      )}

      {contentIndex.notices.map(({ id, name, counts }) => (
        <Section key={id} title={contentIndex.notices.length > 1 ? name : words.says}>
          <NoticeRows notice={id} counts={counts} />
        </Section>
      ))}
      {latest && (
        <div className="section">
          <RowList
            rows={[
              {
                to: toPath({ screen: 'changes' }),
                title: words.changesLink,
                note: `${latest.title} (${writeDate(latest.since)}).`,
                icon: 'changed',
              },
            ]}
          />
        </div>
      )}
      {Object.keys(starred).length > 0 && (
        <Section title={words.starred}>
          <RowList rows={contentIndex.tasks.filter(({ id }) => starred[id]).map(taskRow)} />
        </Section>
      )}
    </>
  );
}

/** The app's mark, a sheet of paper that was filled in; the title beside it says more. */
function Mark() {
  return (
    <svg className="mark" viewBox="0 0 30 40" aria-hidden="true" focusable="false">
      <path d="M0 0h20l10 10v30H0z" />
      <path className="mark-lines" d="M6 16h18M6 24h18M6 32h12" />
    </svg>
  );
}
