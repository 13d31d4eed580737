/** Puts values into the `{names}` of a sentence; a name without a value stays visible as written. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value: unknown = values[name];
    // Anything else was not put in but inherited: "{constructor}".
    return typeof value === 'string' || typeof value === 'number' ? String(value) : whole;
  });
}

/** The same words with a capital at the beginning, for names that stand on a line of their own. */
export function sentenceCase(words: string): string {
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}
