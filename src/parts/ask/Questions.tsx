import { useState } from 'react';
import type { Question } from '../../content/types.ts';
import words from '../../content/words/ask.json';
import { answerTo, unknownAnswer } from '../../domain/ask/judge.ts';
import { fill } from '../../domain/text/fill.ts';
import { useActs, useAnswers } from '../../state/services.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { focusSoon } from '../../ui/focusSoon.ts';
import './questions.css';

type Props = Readonly<{
  /** The guide or life event that asks. */
  asker: string;
  ask: readonly Question[];
  /** What the button says that begins; `{count}` stands for how many questions there are. */
  invite: string;
  /** Called when the last question has been answered. */
  onAllAnswered?: () => void;
}>;

/** Questions one at a time, each with "I do not know"; then what was answered, to be changed. */
export function Questions({ asker, ask, invite, onAllAnswered }: Props) {
  const answers = useAnswers(asker);
  const { answer } = useActs();
  const [at, setAt] = useState<number>();
  const question = at === undefined ? undefined : ask[at];
  const given = ask.filter(({ id }) => answers[id] !== undefined);
  const next = ask.findIndex(({ id }) => answers[id] === undefined);
  const id = `ask-${asker}`;
  const open = (place: number | undefined) => {
    setAt(place);
    focusSoon(id);
  };

  if (question && at !== undefined)
    return (
      <section className="question" aria-labelledby={id}>
        <p className="quiet">{fill(words.of, { number: at + 1, count: ask.length })}</p>
        <h3 id={id} tabIndex={-1}>
          {question.text}
        </h3>
        <div className="question-answers">
          {[...question.answers, { id: unknownAnswer, text: words.unknown }].map((each) => (
            <button
              type="button"
              key={each.id}
              aria-pressed={answers[question.id] === each.id}
              onClick={() => {
                answer(asker, question.id, each.id);
                if (at + 1 === ask.length) onAllAnswered?.();
                open(at + 1 < ask.length ? at + 1 : undefined);
              }}
            >
              {each.text}
            </button>
          ))}
        </div>
        <div className="actions">
          {at > 0 && (
            <ActionButton icon="back" onPress={() => open(at - 1)}>
              {words.before}
            </ActionButton>
          )}
          <ActionButton onPress={() => open(undefined)}>{words.stop}</ActionButton>
        </div>
      </section>
    );

  if (given.length === 0)
    return (
      <ActionButton id={id} icon="help" onPress={() => open(0)}>
        {fill(invite, { count: ask.length })}
      </ActionButton>
    );

  return (
    <details className="given">
      <summary id={id}>{fill(words.given, { given: given.length, count: ask.length })}</summary>
      <ul>
        {given.map((each) => (
          <li key={each.id}>
            <button
              type="button"
              onClick={() => open(ask.indexOf(each))}
              aria-label={`${words.change}: ${each.text}`}
            >
              <span className="quiet">{each.text}</span>{' '}
              <strong>{answerTo(each, answers) ?? words.unknown}</strong>
            </button>
          </li>
        ))}
      </ul>
      {next >= 0 && <ActionButton onPress={() => open(next)}>{words.more}</ActionButton>}
      <p className="quiet">{words.kept}</p>
    </details>
  );
}
