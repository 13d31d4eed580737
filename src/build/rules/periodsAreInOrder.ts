import { isRealDate } from '../../content/schema/realDate.ts';
import type { Problem } from '../read/problem.ts';
import type { Rule } from './rule.ts';

/** What begins does so before it ends: since and until, checkedOn and checkBy. */
export const periodsAreInOrder: Rule = {
  check: ({ files }) => files.flatMap(({ name, data }) => periodsIn(name, [], data)),
};

const pairs = [
  ['since', 'until'],
  ['checkedOn', 'checkBy'],
] as const;

/** Words of a screen may bear the same names; a day that is none is told by its schema. */
function isDay(value: unknown): value is string {
  return typeof value === 'string' && isRealDate(value);
}

function periodsIn(file: string, path: Problem['path'], value: unknown): Problem[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = pairs.flatMap(([first, last]): Problem[] => {
    const [from, to] = [Reflect.get(value, first), Reflect.get(value, last)];
    return isDay(from) && isDay(to) && from > to
      ? [
          {
            file,
            path: [...path, last],
            message: `ngày này đứng trước ngày ở ô ${first}; hãy xem lại`,
          },
        ]
      : [];
  });
  return [
    ...own,
    ...Object.entries(value).flatMap(([key, child]) =>
      periodsIn(file, [...path, Array.isArray(value) ? Number(key) : key], child),
    ),
  ];
}
