import { unknownAnswer } from '../../domain/ask/judge.ts';
import type { Bundle } from '../read/bundle.ts';
import type { Problem } from '../read/problem.ts';
import { askNearest } from '../read/shape.ts';
import { type Asking, askings } from './asking.ts';
import type { Rule } from './rule.ts';

/** What conditions and conflicts name is asked and is there, and answers are told apart. */
export const conditionsAreAsked: Rule = {
  name: 'điều kiện theo câu hỏi',
  check: (bundle) => [...askings(bundle).flatMap(answers), ...unasked(bundle)],
};

/** What is named in conditions and conflicts but is not there. */
export function unasked(bundle: Bundle): Problem[] {
  return [...askings(bundle).flatMap(named), ...bundle.guides.flatMap(conflicting)];
}

function answers({ file, path, ask }: Asking): Problem[] {
  const ways = ask.filter((question) => question.ways);
  const ids = ask.map(({ id }) => id);
  return [
    ...ids.flatMap((id, at) =>
      ids.indexOf(id) < at
        ? [
            {
              file,
              path: [...path, 'ask', at, 'id'],
              message: `mã “${id}” đã dùng cho câu hỏi khác; hãy đặt mã khác`,
            },
          ]
        : [],
    ),
    ...ask.flatMap((question, at) =>
      question.answers.flatMap(({ id }, position): Problem[] => {
        const twice = question.answers.findIndex((each) => each.id === id) < position;
        const message =
          id === unknownAnswer
            ? `mã “${unknownAnswer}” để dành cho câu “Không biết”; hãy đặt mã khác`
            : twice
              ? `mã “${id}” đã dùng trong câu hỏi này; hãy đặt mã khác`
              : undefined;
        return message
          ? [{ file, path: [...path, 'ask', at, 'answers', position, 'id'], message }]
          : [];
      }),
    ),
    ...(ways.length > 1
      ? [{ file, path: [...path, 'ask'], message: 'chỉ một câu hỏi được ghi ways; hãy bỏ bớt' }]
      : []),
  ];
}

function named({ file, ask, conditions }: Asking): Problem[] {
  return conditions.flatMap(({ path, when }) =>
    when.flatMap((each, place) =>
      Object.entries(each).flatMap(([id, wanted]): Problem[] => {
        const at = [...path, place, id];
        const question = ask.find((one) => one.id === id);
        if (!question) {
          const ids = ask.map((one) => one.id);
          const otherwise = 'hãy thêm câu hỏi đó vào ô ask, hoặc bỏ điều kiện';
          return [
            {
              file,
              path: at,
              message: `không có câu hỏi “${id}”; ${askNearest(id, ids, otherwise)}`,
            },
          ];
        }
        const known = question.answers.map((answer) => answer.id);
        return (Array.isArray(wanted) ? wanted : wanted.not)
          .filter((answer) => !known.includes(answer))
          .map((answer) => ({
            file,
            path: at,
            message: `câu hỏi “${id}” không có câu trả lời “${answer}”; ${askNearest(answer, known, 'hãy xem lại ô answers')}`,
          }));
      }),
    ),
  );
}

function conflicting({ id: guide, prepare, conflicts = [] }: Bundle['guides'][number]): Problem[] {
  const known = prepare.map(({ id }) => id);
  return conflicts.flatMap((group, at) =>
    group.flatMap((id, position) =>
      known.includes(id)
        ? []
        : [
            {
              file: `guides/${guide}.json`,
              path: ['conflicts', at, position],
              message: `không có món “${id}” trong ô prepare; ${askNearest(id, known, 'hãy sửa mã, hoặc bỏ đi')}`,
            },
          ],
    ),
  );
}
