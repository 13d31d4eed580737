import type { Question, When } from '../../content/types.ts';

/** What a person answered: the id of an answer, by the id of its question. */
export type Answers = Readonly<Record<string, string>>;

/** Stands among the answers for "I do not know"; content never uses it. */
export const unknownAnswer = 'unknown';

export type Verdict = 'yes' | 'no' | 'unknown';

/**
 * Whether a condition holds for what was answered. Without a condition it does. An answer that is
 * missing, "I do not know", or not among those of its question makes nothing false: unknown.
 */
export function judge(when: When | undefined, ask: readonly Question[], answers: Answers): Verdict {
  if (!when) return 'yes';
  const cases = when.map((each) =>
    all(Object.entries(each).map(([id, wanted]) => judgeOne(id, wanted, ask, answers))),
  );
  if (cases.includes('yes')) return 'yes';
  return cases.includes('unknown') ? 'unknown' : 'no';
}

/** The questions whose answers rule a condition out, in the order they are asked. */
export function ruledOutBy(
  when: When | undefined,
  ask: readonly Question[],
  answers: Answers,
): Question[] {
  if (judge(when, ask, answers) !== 'no') return [];
  return ask.filter(({ id }) =>
    when?.some((each) => {
      const wanted = each[id];
      return wanted !== undefined && judgeOne(id, wanted, ask, answers) === 'no';
    }),
  );
}

/** The answer given to a question, in its words; nothing while it is not known. */
export function answerTo(question: Question, answers: Answers): string | undefined {
  return question.answers.find(({ id }) => id === answers[question.id])?.text;
}

function judgeOne(
  id: string,
  wanted: When[number][string],
  ask: readonly Question[],
  answers: Answers,
): Verdict {
  const question = ask.find((each) => each.id === id);
  const given = question?.answers.find((each) => each.id === answers[id]);
  if (!given) return 'unknown';
  const fits = Array.isArray(wanted) ? wanted.includes(given.id) : !wanted.not.includes(given.id);
  return fits ? 'yes' : 'no';
}

function all(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('no')) return 'no';
  return verdicts.includes('unknown') ? 'unknown' : 'yes';
}
