import { fieldRule } from './rule.ts';

/** Longest sentence of our own that is let through, in syllables (Vietnamese writes one a word). */
const longestSentence = 30;

/** Our own sentences are short enough for a person who reads slowly. */
export const sentencesAreShort = fieldRule('câu ngắn', ({ value, declared }) =>
  sentences(declared.ours ? String(value) : '')
    .filter((sentence) => syllables(sentence) > longestSentence)
    .map(
      (sentence) =>
        `câu dài ${syllables(sentence)} tiếng, quá ${longestSentence}; hãy tách câu “${sentence.trim().slice(0, 40).trimEnd()}…”`,
    ),
);

function sentences(text: string): string[] {
  return text.split(/[.!?;:…][”’)]*(?=\s|$)/u).filter((part) => part.trim() !== '');
}

function syllables(sentence: string): number {
  return sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
