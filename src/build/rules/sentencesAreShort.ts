import { fieldRule, longSentences } from './rule.ts';

/** Longest sentence of our own that is let through, in syllables (Vietnamese writes one a word). */
const longestSentence = 30;

/** Our own sentences are short enough for a person who reads slowly. */
export const sentencesAreShort = fieldRule('câu ngắn', ({ value, declared }) =>
  declared.ours ? longSentences(String(value), longestSentence) : [],
);
