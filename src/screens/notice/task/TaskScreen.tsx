import { useEffect } from 'react';
import { Link } from 'react-router-dom';
import { toPath } from '../../../addresses.ts';
import { contentLists } from '../../../content/lists.ts';
import type { Agency, Change, Notice, Target, Task, Term } from '../../../content/types.ts';
import words from '../../../content/words/task.json';
import { changesTouching } from '../../../domain/notice/changes.ts';
import { stated } from '../../../domain/notice/stated.ts';
import { fill } from '../../../domain/text/fill.ts';
import { useGuides } from '../../../parts/guides.ts';
import { HardWords } from '../../../parts/HardWords.tsx';
import { paragraphName } from '../../../parts/paragraphName.ts';
import { guideRow, taskRow } from '../../../parts/rows.ts';
import { ShareLink } from '../../../parts/Share.tsx';
import { useActs, useToday } from '../../../state/services.ts';
import { Quote } from '../../../ui/Quote.tsx';
import { RowList } from '../../../ui/RowList.tsx';
import { Section } from '../../../ui/Section.tsx';
import { Title } from '../../../ui/Title.tsx';
import { ChangeNotes } from './ChangeNotes.tsx';
import { StarButton } from './StarButton.tsx';
import { StatedCard } from './StatedCard.tsx';

type Props = Readonly<{
  task: Task;
  notice: Notice;
  tasks: readonly Task[];
  agencies: readonly Agency[];
  targets: readonly Target[];
  changes: readonly Change[];
  terms: readonly Term[];
}>;

/** One task: in plain words, what the notice states of it, its own words, what has changed since. */
export function TaskScreen({ task, notice, tasks, agencies, targets, changes, terms }: Props) {
  const today = useToday();
  const { readTask } = useActs();
  useEffect(() => readTask(task.id), [readTask, task.id]);

  const path = toPath({ screen: 'task', task: task.id });
  const { paragraph, quote } = task.source;
  const touching = changesTouching(changes, notice.id, paragraph, today);
  const related = tasks.filter(
    ({ id, source }) => id !== task.id && source.paragraph === paragraph,
  );
  const guides = useGuides().filter(({ tasks }) => tasks.includes(task.id));
  const field = contentLists.fields.find(({ id }) => id === task.field);

  return (
    <article>
      <Title>{task.title}</Title>
      <p className="lead">
        {words.relevance[task.relevance]}. {field && fill(words.field, { field: field.name })}
      </p>

      <ChangeNotes changes={touching} />

      <Section title={words.plain}>
        <div className="card stack-tight">
          {task.plain.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
        <p className="quiet">{words.plainNote}</p>
        {task.advice && (
          <div className="card stack-tight section-tight">
            <p className="quiet">{words.advice}</p>
            {task.advice.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
        )}
      </Section>

      <Section title={words.asked}>
        <StatedCard answers={stated(task, agencies, targets)} notice={notice.id} task={task.id} />
      </Section>

      <Section title={words.quote}>
        <div className="card">
          <Quote text={quote} />
          <Link
            className="text-link"
            to={toPath({ screen: 'notice', notice: notice.id, paragraph, cited: task.id })}
          >
            {fill(words.openQuote, { paragraph: paragraphName(notice.id, paragraph) })}
          </Link>
        </div>
      </Section>

      <section className="section note">
        <h2 className="note-head">{words.caution}</h2>
        <div className="stack-tight">
          {notice.caution.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      </section>

      {guides.length > 0 && (
        <Section title={words.guides}>
          <RowList rows={guides.map(guideRow)} />
        </Section>
      )}
      <HardWords texts={[task.title, ...task.plain, ...(task.advice ?? []), quote]} terms={terms} />

      <div className="section actions">
        <StarButton task={task.id} />
        <ShareLink path={path} title={task.title} />
      </div>

      {related.length > 0 && (
        <Section title={words.related}>
          <RowList rows={related.map(taskRow)} />
        </Section>
      )}
    </article>
  );
}
