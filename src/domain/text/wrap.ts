/**
 * Breaks a text into lines of which `fits` says yes: at spaces; within a word that fills more than
 * a line after its dots, slashes and hyphens ("lienthong.dichvucong.gov.vn"); and where even that
 * does not help between its letters. Nothing but spaces is lost. A letter that does not fit alone
 * stands alone all the same. A text without words has no lines.
 */
export function wrapText(text: string, fits: (line: string) => boolean): string[] {
  const letters = (part: string) => pack(Array.from(part), '', fits, (letter) => [letter]);
  const parts = (word: string) =>
    pack(word.match(/[^./-]*[./-]|[^./-]+/g) ?? [], '', fits, letters);
  return withoutLonelyWord(pack(text.split(/\s+/).filter(Boolean), ' ', fits, parts), fits);
}

/** Fills lines with pieces; a piece that is too long for a line is broken up into lines of its own. */
function pack(
  pieces: readonly string[],
  glue: string,
  fits: (line: string) => boolean,
  breakUp: (piece: string) => string[],
): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.pop();
    const longer = last === undefined ? piece : last + glue + piece;
    if (fits(longer)) lines.push(longer);
    else
      lines.push(
        ...(last === undefined ? [] : [last]),
        ...(fits(piece) ? [piece] : breakUp(piece)),
      );
  }
  return lines;
}

/** A single word on the last line gets the word before it for company, where there are words to spare. */
function withoutLonelyWord(lines: readonly string[], fits: (line: string) => boolean): string[] {
  const [before, last] = lines.slice(-2);
  if (before === undefined || last === undefined) return [...lines];
  const cut = before.lastIndexOf(' ');
  const company = `${before.slice(cut + 1)} ${last}`;
  if (last.includes(' ') || before.indexOf(' ') === cut || !fits(company)) return [...lines];
  return [...lines.slice(0, -2), before.slice(0, cut), company];
}
