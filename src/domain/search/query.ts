import { areSwapped, foldedWords, oneSlipApart, readings } from '../text/fold.ts';

/**
 * Words, or pairs of words, that mean the same to people; each group is one meaning. Groups are read
 * in order: those of single words come before those whose pairs are made of them.
 */
export type Synonyms = readonly (readonly string[])[];

/** What was typed, ready to be looked up. */
export type Asked = Readonly<{
  /** The tokens that answer, each with how well. */
  tokens: ReadonlyMap<string, number>;
  /** Which part of the typed words some tokens answer, from 0 to 1. */
  cover: (tokens: readonly string[]) => number;
}>;

/** Words that stand in every wish and say little about it, and whom a wish is for; folded. */
const fillers = new Set(
  [
    'lam xin giai to muon can phai duoc co khong la thi ma den de di o ve vo va voi cho cua tai bang',
    'gi nao ai dau the sao roi chua moi hay mai lai ra tu bi cai nha',
    'tui toi minh con nguoi ba ma ong chong em anh chi',
  ].flatMap(foldedWords),
);
const fillerWeight = 0.2;

/** Most of a name is this part of its telling words. */
const most = 0.75;

/** A wish is told in a few words; more may be pasted in by accident. */
const mostWords = 16;

/** How well a typed word is answered by one that only looks like it. */
const quality = { same: 1, telex: 0.95, begun: 0.7, begunBeside: 0.2, slip: 0.7 };

/** Words that stand apart in a text often mean something else there; accents would have told. */
const apart = 0.75;

/**
 * Reads texts as tokens: their words and, since a Vietnamese word is often two of them, the pairs of
 * neighbours. Words of one meaning become one token. Knows all words of the given texts, so that a
 * typed word is only taken for another one when nothing is called just so.
 */
export function createQueries(texts: readonly string[], synonyms: Synonyms) {
  const meanings = new Map<string, string>();
  const meaning = (word: string) => meanings.get(word) ?? word;
  for (const group of synonyms) {
    const folded = group.map((word) => foldedWords(word).map(meaning).join(' '));
    for (const word of folded) meanings.set(word, folded[0] ?? word);
  }
  const tokensOf = (words: readonly string[]) => [
    ...words,
    ...words.slice(1).map((word, at) => meaning(`${words[at]} ${word}`)),
  ];
  const known = new Set(meanings.keys());
  const read = new Map<string, Readonly<{ words: readonly string[]; tokens: readonly string[] }>>();
  for (const text of texts) {
    const folded = foldedWords(text);
    for (const word of folded) known.add(word);
    const words = folded.map(meaning);
    read.set(text, { words, tokens: tokensOf(words) });
  }
  const knownTokens = new Set([...read.values()].flatMap(({ tokens }) => tokens));

  /** The known words a typed word may stand for, with how well. */
  function readWord(word: string, isLast: boolean, beside: number): (readonly [string, number])[] {
    const like = (test: (other: string) => boolean, well: number) =>
      [...known].filter(test).map((other) => [other, well] as const);
    const begun = (well: number) =>
      isLast && !/^\d+$/.test(word)
        ? like((other) => [word, ...readings(word)].some((start) => other.startsWith(start)), well)
        : [];
    if (known.has(word)) return [...(word.length > 1 ? begun(beside) : []), [word, quality.same]];
    const plain = readings(word);
    const typed = plain.filter((each) => known.has(each));
    if (typed.length > 0) return typed.map((each) => [each, quality.telex]);
    const longer = begun(quality.begun);
    if (longer.length > 0 || word.length < 4) return longer;
    const slip = word.length > 4 ? oneSlipApart : areSwapped;
    return like((other) => slip(word, other), quality.slip);
  }

  /** For each typed word the tokens that answer it, alone or as part of a pair, with how well. */
  function slotsOf(words: readonly string[]): Map<string, number>[] {
    const beside = words.length === 1 ? quality.begun : quality.begunBeside;
    const readWords = words.map((word, at) => {
      const found = readWord(word, at === words.length - 1, beside);
      return new Map(found.map(([other, well]) => [meaning(other), well]));
    });
    const slots = readWords.map((each) => new Map(each));
    for (let at = 1; at < readWords.length; at++)
      for (const [one, well] of readWords[at - 1] ?? [])
        for (const [other, alsoWell] of readWords[at] ?? []) {
          const pair = meaning(`${one} ${other}`);
          if (!knownTokens.has(pair)) continue;
          // A neighbour makes it likely that a known word is only the beginning of another one.
          const both = well * (alsoWell === quality.begunBeside ? quality.begun : alsoWell);
          for (const slot of [slots[at - 1], slots[at]])
            slot?.set(pair, Math.max(both, slot.get(pair) ?? 0));
        }
    return slots;
  }

  function ask(typed: string): Asked {
    const words = foldedWords(typed).slice(0, mostWords);
    const weights = words.map((word) => (fillers.has(word) ? fillerWeight : 1));
    const whole = weights.reduce((sum, weight) => sum + weight, 0);
    const slots = slotsOf(words).map((tokens, at) => ({ tokens, weight: weights[at] ?? 1 }));
    const asked = new Map<string, number>();
    for (const { tokens, weight } of slots)
      for (const [token, well] of tokens) asked.set(token, (asked.get(token) ?? 0) + well * weight);
    const cover = (found: readonly string[]) => {
      const answered = slots.map(
        ({ tokens, weight }) =>
          weight * Math.max(0, ...found.map((token) => tokens.get(token) ?? 0)),
      );
      const areNeighbours = words.length < 2 || found.some((token) => token.includes(' '));
      return (answered.reduce((sum, each) => sum + each, 0) / whole) * (areNeighbours ? 1 : apart);
    };
    return { tokens: asked, cover };
  }

  /** Whether every word of a text was asked for, and the text says more than fillers. */
  function isWhole(text: string, found: readonly string[]): boolean {
    const { words } = read.get(text) ?? { words: [] };
    const telling = words.filter((word) => !fillers.has(word));
    return words.length > 1 && telling.length > 0 && words.every((word) => found.includes(word));
  }

  /** Whether most of a text that says three things or more was asked for: so sentences answer. */
  function isMostly(text: string, found: readonly string[]): boolean {
    const { words } = read.get(text) ?? { words: [] };
    const telling = words.filter((word) => !fillers.has(word));
    const told = telling.filter((word) => found.includes(word));
    return told.length >= 3 && told.length >= most * telling.length;
  }

  /** All ways in which the telling words of some tokens may be written, to mark them in a text. */
  function spelled(found: readonly string[]): string[] {
    const written = [...meanings].filter(([, token]) => found.includes(token));
    const words = [...found, ...written.map(([word]) => word)]
      .map((token) => token.split(' '))
      .filter((each) => each.some((word) => !fillers.has(word)))
      .flat();
    return [...new Set(words)];
  }

  return {
    tokens: (text: string) => [...(read.get(text)?.tokens ?? [])],
    ask,
    isWhole,
    isMostly,
    spelled,
  };
}
