import type { Step } from '../../content/types.ts';
import { splitSentences } from '../text/sentences.ts';

/** How a voice is to say what it would read wrongly by itself; the words stand in the content. */
type Sounds = Readonly<{
  /** What goes before the sentences that tell what one should see, and before a warning. */
  see: string;
  warning: string;
  day: string;
  month: string;
  year: string;
  /** Between the two numbers of "24/7". */
  over: string;
  percent: string;
  /** The currency in full, after an amount. */
  dong: string;
  /** Names of the digits, from nought. */
  digits: readonly string[];
  /** Names of the signs and the capital letters that codes are made of. */
  signs: Readonly<Record<string, string>>;
  letters: Readonly<Record<string, string>>;
  /** Abbreviations, and parts of addresses, as people say them. */
  words: Readonly<Record<string, string>>;
  /** Numbers to call that are too short to look like one. */
  shortNumbers: readonly string[];
}>;

/** A sentence as it is written, to be shown, and as a voice should say it. */
export type SpokenSentence = Readonly<{ written: string; spoken: string }>;

/** What a step says to the person who does it, sentence by sentence, in the order of the screen. */
export function stepSentences(
  step: Pick<Step, 'do' | 'see' | 'warning'>,
  sounds: Sounds,
): SpokenSentence[] {
  const texts = [
    { text: step.do, lead: '' },
    { text: step.see, lead: `${sounds.see}: ` },
    { text: step.warning ?? '', lead: `${sounds.warning}: ` },
  ];
  return texts.flatMap(({ text, lead }) =>
    splitSentences(text).map((written, at) => ({
      written,
      spoken: (at === 0 ? lead : '') + sayAloud(written, sounds),
    })),
  );
}

/** A number to call, in groups or not; or else letters and digits with signs between them. */
const piece =
  /(?:0\d{1,3}|1[89]00)(?:[ .]\d+)+|\.?[A-Za-z0-9\u00c0-\u1ef9]+(?:[./@,-][A-Za-z0-9\u00c0-\u1ef9]+)*%?/g;

/** Writes a sentence as a voice should say it. What needs no help stays as it is. */
export function sayAloud(sentence: string, sounds: Sounds): string {
  const apart = withUnits(sentence, sounds);
  return apart.replace(piece, (written, at: number) => {
    const [, before = ''] = /(\S+)\s+$/.exec(apart.slice(0, at)) ?? [];
    return sayPiece(written, before.toLowerCase(), sounds);
  });
}

/** "50.000đ" and "50.000-100.000 đồng" with their amounts apart from what stands beside them. */
function withUnits(sentence: string, { dong }: Sounds): string {
  return sentence
    .replace(/(\d)(?:đ|VN\u0110)(?![A-Za-z0-9\u00c0-\u1ef9])/g, `$1 ${dong}`)
    .replace(/(\d[\d.,]*)\s*[-–]\s*(\d{1,3}(?:\.\d{3})+)/g, '$1 – $2')
    .replace(new RegExp(`(\\d),(\\d{3})(?= ${dong})`, 'g'), '$1.$2');
}

function sayPiece(written: string, before: string, sounds: Sounds): string {
  return (
    named(sounds.words, written) ??
    sayDate(written, before, sounds) ??
    sayAmount(written, sounds) ??
    sayCall(written, sounds) ??
    sayDocument(written, sounds) ??
    sayAddress(written, sounds) ??
    sayCode(written, sounds) ??
    sayNumbers(written, sounds)
  );
}

/** What a sign or word is called, if anything; "constructor" is called nothing. */
function named(names: Readonly<Record<string, string>>, sign: string): string | undefined {
  const name: unknown = names[sign];
  return typeof name === 'string' ? name : undefined;
}

/** "10/9/2024", "9/2024", and "10/9" where it follows the word for day. */
function sayDate(written: string, before: string, sounds: Sounds): string | undefined {
  const [, day, month = '', year] =
    /^(?:(\d\d?)\/)?(\d\d?)\/(\d{4})$/.exec(written) ??
    (before === sounds.day ? /^(\d\d?)\/(\d\d?)$/.exec(written) : undefined) ??
    [];
  if (month === '' || Number(month) < 1 || Number(month) > 12) return undefined;
  if (day !== undefined && (Number(day) < 1 || Number(day) > 31)) return undefined;
  const inYear = year ? ` ${sounds.year} ${year}` : '';
  if (day === undefined) return `${unless(before, sounds.month)}${Number(month)}${inYear}`;
  return `${unless(before, sounds.day)}${Number(day)} ${sounds.month} ${Number(month)}${inYear}`;
}

/** A word and a space, unless the word has just been said. */
function unless(before: string, word: string): string {
  return before === word ? '' : `${word} `;
}

/** "20.000", with a dot before every three digits, and "100%". */
function sayAmount(written: string, { percent }: Sounds): string | undefined {
  const [, number, sign] =
    /^([1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?|\d{1,4}(?:[.,]\d+)?(?=%))(%?)$/.exec(written) ?? [];
  if (number === undefined) return undefined;
  const plain = plainNumber(number.replace(/\.(?=\d{3})/g, ''));
  return sign ? `${plain} ${percent}` : plain;
}

/** A number to call is said digit by digit, with a breath between its groups. */
function sayCall(written: string, sounds: Sounds): string | undefined {
  const isCall = /^(?:0|1[89]00)[\d .]+$/.test(written) && written.replace(/\D/g, '').length >= 8;
  if (!isCall && !sounds.shortNumbers.includes(written)) return undefined;
  return written
    .split(/[ .]/)
    .map((group) => spell(group, sounds))
    .join(', ');
}

/** "224/2026/NĐ-CP": its number, its year, its letters. */
function sayDocument(written: string, sounds: Sounds): string | undefined {
  const [, number = '', year, letters = ''] =
    /^(\d+(?:\.\d+)?)\/(\d{4})\/([A-Z\u0110][A-Za-z\u01100-9-]*)$/.exec(written) ?? [];
  if (year === undefined) return undefined;
  const said = plainNumber(number).replace('.', ` ${sounds.signs['.']} `);
  return `${said} ${sounds.year} ${year}, ${spell(letters.replace(/-/g, ''), sounds)}`;
}

/** "dichvucong.gov.vn": its parts as they are said, or else as they are written. */
function sayAddress(written: string, sounds: Sounds): string | undefined {
  if (!/^(?:[a-z0-9-]*[.@])+[a-z]{2,}(?:\/[a-z0-9./-]*)?$/.test(written)) return undefined;
  return written
    .split(/([.@/-])/)
    .filter((part) => part !== '')
    .map((part) => named(sounds.signs, part) ?? named(sounds.words, part) ?? part)
    .join(' ');
}

/** Digits with capital letters, or a long run of them: said one by one. */
function sayCode(written: string, sounds: Sounds): string | undefined {
  if (!/^[A-Za-z\u01100-9./-]+$/.test(written) || /[a-z]{2}/.test(written)) return undefined;
  const isCode = /\d{5}|\d.*[A-Z\u0110]|[A-Z\u0110].*\d/.test(written);
  return isCode ? spell(written, sounds) : undefined;
}

/** Plain numbers; those that begin with noughts are codes ("079"). */
function sayNumbers(written: string, sounds: Sounds): string {
  return written
    .replace(/(\d)\/(?=\d)/g, `$1 ${sounds.over} `)
    .replace(/\d+/g, (run) => (/^0\d\d/.test(run) ? spell(run, sounds) : plainNumber(run)));
}

/** A number of two digits without the nought that forms put first. */
function plainNumber(written: string): string {
  return written.replace(/^0(?=\d(?!\d))/, '');
}

/** The names of letters and digits, one by one, with a breath around each sign. */
function spell(code: string, sounds: Sounds): string {
  return (code.match(/[./-]|[^./-]+/g) ?? [])
    .map(
      (part) =>
        named(sounds.signs, part) ?? [...part].map((sign) => nameOf(sign, sounds)).join(' '),
    )
    .join(', ');
}

function nameOf(sign: string, { digits, letters }: Sounds): string {
  return digits[Number(sign)] ?? named(letters, sign.toUpperCase()) ?? sign;
}
