import { termsIn } from '../domain/facts/terms.ts';
import type { Bundle } from './read/bundle.ts';
import { fieldName } from './read/problem.ts';
import { editorialTexts, sentencesOf, syllablesOf } from './rules/rule.ts';

/** How many sentences of a file are named: more would not be mended in one sitting. */
const most = 3;
/** From this many syllables, or hard words, a sentence is worth a second look. */
const long = 20;
const official = 3;

/**
 * The sentences of our own that are hardest to read, by file, the worst first: the longest, and those
 * with most of the words that `terms.json` has to explain. A list to work from, not a fault.
 */
export function hardToRead(bundle: Bundle): string[] {
  const { terms } = bundle.terms;
  const byFile = new Map<string, { line: string; weight: number }[]>();
  for (const { file, path, text } of editorialTexts(bundle)) {
    if (file === 'terms.json' || file === 'forbidden.json' || file === 'ledger.json') continue;
    for (const sentence of sentencesOf(text)) {
      const syllables = syllablesOf(sentence);
      const words = termsIn([sentence], terms).length;
      if (syllables < long && words < official) continue;
      const line = `  ${fieldName(path)}: ${syllables} tiếng, ${words} từ khó: “${sentence.trim()}”`;
      byFile.set(file, [...(byFile.get(file) ?? []), { line, weight: syllables + 4 * words }]);
    }
  }
  return [...byFile].flatMap(([file, found]) => [
    `${file} (${found.length} câu)`,
    ...found
      .sort((a, b) => b.weight - a.weight)
      .slice(0, most)
      .map(({ line }) => line),
  ]);
}
