import type { Guide, Question } from '../../content/types.ts';
import { combinations } from '../../domain/ask/combinations.ts';
import { type Answers, judge, unknownAnswer } from '../../domain/ask/judge.ts';
import { type OwnThings, ownThings } from '../../domain/ask/things.ts';
import { waysOf } from '../../domain/errands/steps.ts';
import type { Bundle } from '../read/bundle.ts';
import type { Problem } from '../read/problem.ts';
import { unasked } from './conditionsAreAsked.ts';
import { longSentences, type Rule } from './rule.ts';

/** Longest sentence of a question, an answer or a thing, in syllables: it is read standing at a counter. */
const longest = 20;

/**
 * Every combination of answers gives a list and a way: never empty, never two things that rule each
 * other out, and each question and each thing counts for somebody.
 */
export const everyAnswerIsServed: Rule = {
  name: 'trả lời kiểu nào cũng có giấy',
  check: (bundle) => [
    ...askedWords(bundle),
    // Conditions over what is not asked are told by a rule of their own.
    ...(unasked(bundle).length > 0 ? [] : [...bundle.guides.flatMap(served), ...events(bundle)]),
  ],
};

type Case = Readonly<{ answers: Answers; things: OwnThings }>;

function served(guide: Guide): Problem[] {
  const { ask } = guide;
  if (!ask) return [];
  const file = `guides/${guide.id}.json`;
  const all = combinations(ask);
  const problems = daysOf(guide).flatMap((day) => {
    const cases = all.map((answers) => ({ answers, things: ownThings(guide, answers, day) }));
    return [...empty(guide, cases), ...contradictory(guide, cases), ...never(guide, cases, day)];
  });
  const idle = ask.flatMap((question, at) =>
    changesSomething(guide, question, all)
      ? []
      : [
          {
            path: ['ask', at],
            message: 'trả lời câu này kiểu nào cũng vậy; hãy bỏ câu hỏi, hoặc thêm điều kiện',
          },
        ],
  );
  const stuck = all.filter((answers) => waysOf(guide, answers).some(({ parts }) => !parts.length));
  return [
    ...problems,
    ...idle,
    ...stuck.slice(0, 1).map((answers) => ({
      path: ['parts'],
      message: `trả lời ${told(ask, answers)} thì không còn bước nào`,
    })),
  ].map((found) => ({ file, ...found }));
}

/** The days around which its things change, the last of each and the first of each; one at least. */
function daysOf({ prepare }: Guide): string[] {
  const days = prepare.flatMap(({ since, until }) => [
    ...(since ? [since] : []),
    ...(until ? [until, dayAfter(until)] : []),
  ]);
  return days.length > 0 ? [...new Set(days)] : ['9999-12-31'];
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

type Found = Omit<Problem, 'file'>;

function empty({ ask = [] }: Guide, cases: readonly Case[]): Found[] {
  const bare = cases.find(({ answers, things: { needed, maybe } }) =>
    isAllKnown(answers) ? needed.length === 0 : needed.length + maybe.length === 0,
  );
  return bare
    ? [
        {
          path: ['prepare'],
          message: `trả lời ${told(ask, bare.answers)} thì danh sách trống; hãy xem lại các ô when`,
        },
      ]
    : [];
}

function contradictory({ ask = [], conflicts = [] }: Guide, cases: readonly Case[]): Found[] {
  return conflicts.flatMap((group, at) => {
    const both = cases.find(
      ({ things }) => things.needed.filter(({ id }) => group.includes(id)).length > 1,
    );
    return both
      ? [
          {
            path: ['conflicts', at],
            message: `trả lời ${told(ask, both.answers)} thì cần cả hai món chọi nhau; hãy xem lại các ô when`,
          },
        ]
      : [];
  });
}

/** Things that nobody is ever told to bring. */
function never(guide: Guide, cases: readonly Case[], day: string): Found[] {
  const needed = new Set(cases.flatMap(({ things }) => things.needed.map(({ id }) => id)));
  const holding = ownThings(guide, {}, day);
  return [...holding.needed, ...holding.maybe]
    .filter(({ id }) => !needed.has(id))
    .map(({ id }) => ({
      path: ['prepare', guide.prepare.findIndex((thing) => thing.id === id), 'when'],
      message: 'không cách trả lời nào cần món này; hãy sửa điều kiện',
    }));
}

/** Whether some answer to a question makes a thing, a fact or a part come or go. */
function changesSomething(guide: Guide, question: Question, all: readonly Answers[]): boolean {
  const { ask = [], prepare, forWhom, where, time, money, warnings, parts } = guide;
  const conditions = [prepare, forWhom, where, time, money, warnings, parts]
    .flat()
    .flatMap(({ when }) => (when?.some((each) => question.id in each) ? [when] : []));
  return conditions.some((when) =>
    all.some((answers) => {
      const verdict = (answer: string) => judge(when, ask, { ...answers, [question.id]: answer });
      const [first, ...others] = question.answers.map(({ id }) => verdict(id));
      return others.some((other) => other !== first);
    }),
  );
}

/** The life events: never an empty list either. */
function events({ lifeEvents }: Bundle): Problem[] {
  return lifeEvents.events.flatMap(({ ask = [], items }, at) => {
    const bare = combinations(ask).find((answers) =>
      items.every(({ when }) => judge(when, ask, answers) === 'no'),
    );
    return bare
      ? [
          {
            file: 'lifeEvents.json',
            path: ['events', at, 'items'],
            message: `trả lời ${told(ask, bare)} thì danh sách trống; hãy xem lại các ô when`,
          },
        ]
      : [];
  });
}

/** Questions, answers and things are in sentences that are short even among ours. */
function askedWords({ places }: Bundle): Problem[] {
  return places
    .filter(({ path, declared }) => declared.ours && isAsked(path))
    .flatMap(({ file, path, value }) =>
      longSentences(String(value), longest).map((message) => ({ file, path, message })),
    );
}

function isAsked(path: Problem['path']): boolean {
  const asks = path.indexOf('ask');
  return path[0] === 'prepare' || (asks >= 0 && typeof path[asks + 1] === 'number');
}

function isAllKnown(answers: Answers): boolean {
  return !Object.values(answers).includes(unknownAnswer);
}

function told(ask: readonly Question[], answers: Answers): string {
  return ask.map(({ id }) => `${id} = ${answers[id]}`).join(', ');
}
