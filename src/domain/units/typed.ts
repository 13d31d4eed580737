import { fold, readings } from '../text/fold.ts';

/** Roman numbers that names end in. */
export const roman: Readonly<Record<string, string>> = {
  i: '1',
  ii: '2',
  iii: '3',
  iv: '4',
  v: '5',
  vii: '7',
};
/** Number words, folded; names that hold one are read the same way. */
const numberWords: Readonly<Record<string, string>> = {
  mot: '1',
  hai: '2',
  ba: '3',
  bon: '4',
  tu: '4',
  nam: '5',
  sau: '6',
  bai: '7',
  tam: '8',
  chin: '9',
  muoi: '10',
};
/** What stands before names: kinds of units and how people shorten them. */
const kindWords = 'thi tran phuong xa thanh pho huien tinh tt p x tp tx h'.split(' ');

/** The words of folded names that are read as they stand; others may have been typed with the keyboard off. */
export function wordsOf(names: readonly string[]): ReadonlySet<string> {
  const inNames = names.flatMap((name) => name.split(' '));
  return new Set([...inNames, ...Object.keys(numberWords), ...kindWords]);
}

/**
 * The levels of a typed address, folded, the smallest first: what stands between commas, and before the
 * kind of a district.
 */
export function levelsOf(typed: string, known: ReadonlySet<string>): string[] {
  return typed
    .split(/[,;\n]|\s[-–]\s/)
    .map((level) => inDigits(read(fold(level), known)))
    .flatMap((level) => level.split(/ (?=(?:huien|thi xa|thanh pho|tinh|tp|tx|h) )/))
    .filter((level) => level !== '');
}

function read(folded: string, known: ReadonlySet<string>): string {
  return folded
    .replace(/\b(phuong|p)(?=\d)/g, '$1 ')
    .split(' ')
    .map((word) =>
      known.has(word) || /^[ivx]+$/.test(word)
        ? word
        : (readings(word).find((each) => known.has(each)) ?? word),
    )
    .join(' ');
}

/** Number words, and numbers with noughts before them, as plain digits. */
export function inDigits(folded: string): string {
  return folded
    .split(' ')
    .map((word) => numberWords[word] ?? word.replace(/^0+(?=\d)/, ''))
    .join(' ');
}

/** A Roman number at the end of a longer name as digits. */
export function withoutRoman(folded: string): string {
  return folded.replace(/(\S )([iv]+)$/, (_, before: string, word: string) => {
    return before + (roman[word] ?? word);
  });
}
