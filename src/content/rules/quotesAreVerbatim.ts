import { askNearest } from '../check/shape.ts';
import { quotesOf, type Rule } from './rule.ts';

/** Each quote stands word for word in a line of the paragraph it names. */
export const quotesAreVerbatim: Rule = {
  check: ({ notices }) =>
    notices.flatMap((notice) => {
      const paragraphs = new Map(notice.notice.paragraphs.map((each) => [each.id, each.lines]));
      return quotesOf(notice).flatMap(({ file, path, paragraph, quote }) => {
        const lines = paragraphs.get(paragraph);
        if (!lines) {
          const near = askNearest(paragraph, [...paragraphs.keys()]);
          return [
            {
              file,
              path: [...path, 'paragraph'],
              message: `thông báo không có đoạn “${paragraph}”${near}`,
            },
          ];
        }
        if (lines.some((line) => line.includes(quote))) return [];
        return [{ file, path: [...path, 'quote'], message: difference(paragraph, lines, quote) }];
      });
    }),
};

function difference(paragraph: string, lines: readonly string[], quote: string): string {
  let agreed = 0;
  let after = '';
  for (const line of lines)
    for (let length = agreed + 1; length <= quote.length; length++) {
      const at = line.indexOf(quote.slice(0, length));
      if (at < 0) break;
      agreed = length;
      after = line.slice(at + length, at + length + 20);
    }
  if (agreed < 3)
    return `câu trích không có trong đoạn “${paragraph}”; hãy chép lại nguyên văn, đúng từng chữ`;
  const before = quote.slice(Math.max(0, agreed - 20), agreed);
  return `câu trích khác đoạn “${paragraph}” sau chữ “${before}”: đoạn viết “${after}”, ô này viết “${quote.slice(agreed, agreed + 20)}”`;
}
