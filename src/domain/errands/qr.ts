import { correction, generate, mode } from 'lean-qr';

/** Kanji would cost a weak phone a table of 8,000 signs at the first code. */
const modes = [mode.numeric, mode.alphaNumeric, mode.ascii, mode.utf8];

/**
 * A text as a QR code: rows from the top, dark modules true, without the quiet zone around it. It is
 * read even when up to 15% of it cannot be seen. Throws for more than any code holds, over 2,300 letters.
 */
export function qrRows(text: string): boolean[][] {
  const { size, get } = generate(text, { minCorrectionLevel: correction.M, modes });
  return Array.from({ length: size }, (_, y) => Array.from({ length: size }, (_, x) => get(x, y)));
}
