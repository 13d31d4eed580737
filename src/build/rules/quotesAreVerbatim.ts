import { quotesIn, type Rule } from './rule.ts';

/** Each quote stands word for word in a line of the paragraph it names. */
export const quotesAreVerbatim: Rule = {
  name: 'câu trích nguyên văn',
  check: (bundle) =>
    quotesIn(bundle).flatMap(({ file, path, notice, paragraph, quote }) => {
      const lines = bundle.notices
        .find(({ folder }) => folder === notice)
        ?.notice.paragraphs.find(({ id }) => id === paragraph)?.lines;
      // A paragraph that does not exist is told at its own field.
      return !lines || lines.some((line) => line.includes(quote))
        ? []
        : [{ file, path, message: difference(paragraph, lines, quote) }];
    }),
};

function difference(paragraph: string, lines: readonly string[], quote: string): string {
  if (lines.some((line) => line.normalize('NFC').includes(quote.normalize('NFC'))))
    return `câu trích giống đoạn “${paragraph}” nhưng dấu gõ theo kiểu khác; hãy gõ lại ở dạng “Unicode dựng sẵn”`;
  const { agreed, ending } = longestAgreement(lines, quote);
  if (agreed < 3)
    return `câu trích không có trong đoạn “${paragraph}”; hãy chép lại nguyên văn, đúng từng chữ`;
  const wordStart = quote.lastIndexOf(' ', agreed - 1) + 1;
  const theirs = quote.slice(wordStart, agreed) + ending;
  const end = ending === '' ? ' rồi hết dòng' : '';
  return `câu trích khác đoạn “${paragraph}”: đoạn viết “${fewWords(theirs)}”${end}, ô này viết “${fewWords(quote.slice(wordStart))}”; hãy chép lại nguyên văn`;
}

/** How many letters of the quote some line has in a row, and how that line goes on after them. */
function longestAgreement(
  lines: readonly string[],
  quote: string,
): Readonly<{ agreed: number; ending: string }> {
  let agreed = 0;
  let ending = '';
  for (const line of lines)
    for (let length = agreed + 1; length <= quote.length; length++) {
      const at = line.indexOf(quote.slice(0, length));
      if (at < 0) break;
      agreed = length;
      ending = line.slice(at + length);
    }
  return { agreed, ending };
}

function fewWords(text: string): string {
  const words = text.split(' ');
  return words.length > 4 ? `${words.slice(0, 4).join(' ')}…` : text;
}
