/** Signs that nobody sees and that part no word: soft hyphens, joiners, marks of direction. */
const invisible =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\u034f|[\ufe00-\ufe0f]/g;

/** A text without the signs that nobody sees, which stick to what is copied. */
export function withoutInvisible(text: string): string {
  return text.replace(invisible, '');
}

/**
 * Folds Vietnamese so that what people type and what we wrote meet: no case, no accents, đ and the
 * letters that look like it as d, y as i, wide and styled letters as plain ones. "Đăng Ký" and "dang ki"
 * both give "dang ki". Everything but letters and digits is a space.
 */
export function fold(text: string): string {
  return withoutInvisible(text)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đðɖ]/g, 'd')
    .replace(/y/g, 'i')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** The folded words of a text. */
export function foldedWords(text: string): string[] {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ');
}

/**
 * A folded word as it reads once the keys of Telex are taken out, wherever in the syllable they were
 * typed: "ddawng" and "dangdw" give "dang", "hoojc" gives "hoc", "thw" gives "thu". After its first vowel no
 * Vietnamese syllable has an s, f, r, x, j or z, so there they are tones.
 */
export function withoutTelex(word: string): string {
  let seen = false;
  const horned = word.replace(/[aouw]/g, (letter) => {
    if (letter !== 'w') seen = true;
    else if (seen) return '';
    else seen = true;
    return letter === 'w' ? 'u' : letter;
  });
  const vowel = horned.search(/[aeiou]/);
  const toneless = horned.slice(0, vowel + 1) + horned.slice(vowel + 1).replace(/[sfrxjz]/g, '');
  // Telex doubles no u, and "lưu" has two.
  const single = toneless.replace(/([^\du])\1+/g, '$1');
  let syllable = single;
  while (hasLateKey(syllable)) syllable = syllable.slice(0, -1);
  return syllable;
}

/** Whether a syllable ends in a letter it has before: the key of a hat or of đ, typed when all was written. */
function hasLateKey(syllable: string): boolean {
  const last = syllable.slice(-1);
  if (last === 'd') return /^d.*[aeiou]/.test(syllable);
  return /[aeo]/.test(last) && syllable.slice(0, -1).includes(last);
}

/** The same for VNI, whose keys are digits: "d9a8ng" gives "dang"; what has no vowel stays ("p1"). */
function withoutVni(word: string): string {
  return /^[a-z]+\d/.test(word) && /[aeiou]/.test(word) ? word.replace(/\d/g, '') : word;
}

/** What a folded word may stand for beside itself, when it was typed with the keyboard off. */
export function readings(word: string): string[] {
  const read = [withoutTelex(word), withoutVni(word)];
  return [...new Set(read)].filter((each) => each !== word && each !== '');
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
