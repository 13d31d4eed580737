/** A stretch of a line; `marked` when it is part of a quote. */
export type Stretch = Readonly<{ text: string; marked: boolean }>;

/** Cuts a line so that the quotes found in it can be marked; joined together it is the line again. */
export function highlight(line: string, quotes: readonly string[]): Stretch[] {
  const marked = new Array<boolean>(line.length).fill(false);
  for (const quote of quotes) {
    const at = quote === '' ? -1 : line.indexOf(quote);
    if (at >= 0) marked.fill(true, at, at + quote.length);
  }
  const stretches: { text: string; marked: boolean }[] = [];
  for (let at = 0; at < line.length; at++) {
    const last = stretches[stretches.length - 1];
    if (last && last.marked === marked[at]) last.text += line[at];
    else stretches.push({ text: line[at] ?? '', marked: marked[at] ?? false });
  }
  return stretches;
}
