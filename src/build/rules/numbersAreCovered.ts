import { noticePath, quotesIn, type Rule } from './rule.ts';

/** A number, a date or a document's number, as the notice writes them. */
const figure = /\d+(?:[/.]\d+)*(?:\/[A-ZĐ][\p{L}-]*)?%?/gu;
/** The numbering a line may begin with: "III.", "7.", "a)". It orders the text and says nothing. */
const numbering = /^(?:[IVX]+|\d+|[a-zđ])[.)]\s/u;

/** Every number, date and document number of a notice stands in the quote of some item. */
export const numbersAreCovered: Rule = {
  name: 'con số nào cũng được trích',
  check: (bundle) => {
    const all = quotesIn(bundle);
    return bundle.notices.flatMap((notice) => {
      const quotes = all.filter(({ file }) => file.startsWith(`notices/${notice.folder}/`));
      return notice.notice.paragraphs.flatMap(({ id, lines }, at) =>
        lines.flatMap((line, position) => {
          const covered = quotes
            .filter(({ paragraph }) => paragraph === id)
            .flatMap(({ quote }) => occurrences(line, quote));
          const start = numbering.exec(line)?.[0].length ?? 0;
          return [...line.matchAll(figure)]
            .filter(({ index }) => index >= start)
            .filter(
              ({ index, 0: text }) =>
                !covered.some(([from, to]) => from <= index && index + text.length <= to),
            )
            .map(({ 0: text }) => ({
              file: noticePath(notice, 'notice'),
              path: ['paragraphs', at, 'lines', position],
              message: `con số “${text}” ở đoạn “${id}” chưa nằm trong câu trích của mục nào; hãy thêm một mục có trích nó`,
            }));
        }),
      );
    });
  },
};

/** Where a quote stands in a line, from and to; it may stand there more than once. */
function occurrences(line: string, quote: string): [number, number][] {
  const at = line.indexOf(quote);
  if (at < 0) return [];
  const end = at + quote.length;
  const later = occurrences(line.slice(end), quote);
  return [[at, end], ...later.map(([from, to]): [number, number] => [end + from, end + to])];
}
