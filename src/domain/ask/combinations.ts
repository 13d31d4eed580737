import type { Question } from '../../content/types.ts';
import { type Answers, unknownAnswer } from './judge.ts';

/** Every way to answer some questions, "I do not know" among the answers to each. */
export function combinations(ask: readonly Question[]): Answers[] {
  return ask.reduce<Answers[]>(
    (before, { id, answers }) =>
      before.flatMap((given) =>
        [...answers.map((answer) => answer.id), unknownAnswer].map((answer) => ({
          ...given,
          [id]: answer,
        })),
      ),
    [{}],
  );
}
