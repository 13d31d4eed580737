/**
 * Folds Vietnamese so that what people type and what we wrote meet: no case, no accents, đ as d,
 * y as i. "Đăng Ký" and "dang ki" both give "dang ki". Everything but letters and digits is a space.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/y/g, 'i')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** The folded words of a text. */
export function foldedWords(text: string): string[] {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ');
}

/** Tone keys of Telex, which stay behind at the end of a syllable when the keyboard is off. */
const tone = /^(.*[aeiou].*?)[sfrxj]$/;

/**
 * A folded word as it reads once the leftovers of Telex typing are taken out: "ddawng" gives "dang",
 * "cuowcs" gives "cuoc", "sinhh" gives "sinh". Gives the word itself when nothing is left over.
 */
export function withoutTelex(word: string): string {
  const letters = word
    .replace(/w/g, '')
    .replace(/(.)\1+/g, (run, letter: string) => (/\d/.test(letter) ? run : letter));
  return tone.exec(letters)?.[1] ?? letters;
}

/** Whether two words differ in one letter more or less, one other letter, or two swapped ones. */
export function oneSlipApart(one: string, other: string): boolean {
  if (one.length > other.length) return oneSlipApart(other, one);
  const at = firstDifference(one, other);
  if (other.length === one.length + 1) return one.slice(at) === other.slice(at + 1);
  if (other.length !== one.length || one === other) return false;
  return one.slice(at + 1) === other.slice(at + 1) || areSwapped(one, other);
}

/** Whether two words differ in two neighbouring letters that are swapped. */
export function areSwapped(one: string, other: string): boolean {
  const at = firstDifference(one, other);
  const swapped = `${one[at + 1]}${one[at]}${one.slice(at + 2)}`;
  return one !== other && one.slice(0, at) + swapped === other;
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}
