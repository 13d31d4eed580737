import type { Term } from '../../content/types.ts';

/** Latin letters with all their accents, digits, and the hyphen that makes one word of two. */
const inWord = /[A-Za-z\u00c0-\u1ef90-9-]/;

/** The terms that occur in some texts, by their name or another spelling, as whole words. */
export function termsIn(texts: readonly string[], terms: readonly Term[]): Term[] {
  // No name holds a line break, so none is found across the end of a text.
  const all = texts.map((text) => text.normalize('NFC').replace(/\s+/g, ' ')).join('\n');
  const lower = all.toLowerCase();
  return terms.filter(({ term, also }) =>
    [term, ...also].some((name) =>
      // Abbreviations are told from words by their case: "OTP", but not "otp" inside other text.
      name === name.toUpperCase() ? holdsWord(all, name) : holdsWord(lower, name.toLowerCase()),
    ),
  );
}

/** Whether words stand in a text with nothing grown to them; their own punctuation has to be there. */
function holdsWord(text: string, words: string): boolean {
  if (words === '') return false;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const around = [text.charAt(at - 1), text.charAt(at + words.length)];
    if (!around.some((letter) => inWord.test(letter))) return true;
  }
  return false;
}
