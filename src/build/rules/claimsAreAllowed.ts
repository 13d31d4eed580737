import type { Problem } from '../read/problem.ts';
import { editorialTexts, type Rule } from './rule.ts';

/** Our own words make no claim that forbidden.json rules out; quoted words are the notice's own. */
export const claimsAreAllowed: Rule = {
  name: 'điều không được khẳng định',
  check: (bundle) => {
    const texts = editorialTexts(bundle);
    return bundle.forbidden.claims.flatMap(({ pattern, why, examples }, at): Problem[] => {
      const claim = compiled(pattern);
      if (!claim)
        return [
          {
            file: 'forbidden.json',
            path: ['claims', at, 'pattern'],
            message: 'mẫu chữ viết sai nên không dùng được; hãy sửa theo các mẫu bên cạnh',
          },
        ];
      return [
        ...texts.flatMap(({ file, path, text }) => {
          const found = claim.exec(text)?.[0];
          return found === undefined
            ? []
            : [{ file, path, message: `không được viết “${found}”: ${why}` }];
        }),
        ...examples.flatMap((example, position) =>
          claim.test(example)
            ? []
            : [
                {
                  file: 'forbidden.json',
                  path: ['claims', at, 'examples', position],
                  message: 'mẫu chữ không chặn được câu ví dụ này; hãy sửa mẫu hoặc sửa câu ví dụ',
                },
              ],
        ),
      ];
    });
  },
};

function compiled(pattern: string): RegExp | undefined {
  try {
    return new RegExp(pattern, 'iu');
  } catch {
    return undefined;
  }
}
