import type { Rule } from './rule.ts';

/** All text is Unicode NFC: the same word typed two ways would neither match nor be found. */
export const textIsComposed: Rule = {
  name: 'chữ có dấu dựng sẵn',
  check: ({ files }) =>
    files.flatMap(({ name, text }) =>
      text.split('\n').flatMap((line, at) =>
        line === line.normalize('NFC')
          ? []
          : [
              {
                file: name,
                path: [],
                line: at + 1,
                message:
                  'chữ có dấu đang ở dạng tách rời; hãy gõ lại hoặc lưu ở dạng “Unicode dựng sẵn”',
              },
            ],
      ),
    ),
};
