/** The end of a sentence, where a space and something follow. */
const end = /[.!?][”’")]*(?=\s+(\S))/g;

/** Ranks and kinds of places that are written short, with a dot. */
const shortened = /(?:^|\s)(?:TP|TX|TT|Q|P|X|H|Th[sS]|TS|BS|CN|KS|PGS|GS|Mr|Mrs)\.$/;

/**
 * Splits a text into its sentences, as written. Dots inside codes and addresses, after a single
 * letter, after the number of a list item, or before a small letter, end none.
 */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const { 0: mark, 1: next = '', index } of text.matchAll(end)) {
    const sentence = text.slice(from, index + mark.length).trim();
    const isSmall = next !== next.toUpperCase();
    if (
      isSmall ||
      shortened.test(sentence) ||
      /^\d+\.$/.test(sentence) ||
      /(?:^|\s)[A-Z\u0110]\.$/.test(sentence)
    )
      continue;
    sentences.push(sentence);
    from = index + mark.length;
  }
  const last = text.slice(from).trim();
  return last === '' ? sentences : [...sentences, last];
}
