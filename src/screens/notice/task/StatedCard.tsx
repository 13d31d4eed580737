import { Link } from 'react-router-dom';
import { toPath } from '../../../addresses.ts';
import common from '../../../content/words/common.json';
import words from '../../../content/words/task.json';
import type { Stated } from '../../../domain/notice/stated.ts';
import { fill } from '../../../domain/text/fill.ts';
import { paragraphName } from '../../../parts/paragraphName.ts';
import './statedCard.css';

/** Five questions and what the notice answers; "does not say" is an answer like any other. */
export function StatedCard({
  answers,
  notice,
  task,
}: Readonly<{ answers: readonly Stated[]; notice: string; task: string }>) {
  return (
    <dl className="stated card">
      {answers.map(({ question, answers: found }) => (
        <div key={question}>
          <dt>{words.questions[question]}</dt>
          {found.length === 0 && <dd className="not-stated">{common.notStated}</dd>}
          {found.map(({ text, now, source }) => (
            <dd key={text}>
              <span className="stated-text">{text}</span>
              {now && <span className="quiet">{fill(words.now, { text: now.text })}</span>}
              {now && (
                <Link className="text-link" to={toPath({ screen: 'changes', change: now.change })}>
                  {words.change}
                </Link>
              )}
              <Link
                className="text-link"
                to={toPath({
                  screen: 'notice',
                  notice,
                  paragraph: source.paragraph,
                  cited: task,
                })}
              >
                {fill(words.where, { paragraph: paragraphName(notice, source.paragraph) })}
              </Link>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
