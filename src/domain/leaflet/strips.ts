import { wrapText } from '../text/wrap.ts';

/** An A5 sheet (148 × 210 mm) in points; what is drawn stays 10 mm away from its edges. */
export const sheet = { width: 419.5, height: 595.3, margin: 28.5 } as const;
/** How fine the picture of a sheet is: 1049 × 1488 pixels, 180 to an inch. */
export const pixelsPerPoint = 2.5;

/** One thing to draw; x and y in points from the top left corner, y of a text at its base line. */
export type Order =
  | Readonly<{ kind: 'text'; x: number; y: number; text: string; size: number; bold: boolean }>
  | Readonly<{ kind: 'box'; x: number; y: number; side: number }>
  | Readonly<{ kind: 'rule'; x: number; y: number; width: number }>
  | Readonly<{ kind: 'code'; x: number; y: number; module: number; rows: Square }>;

/** The modules of a QR code by rows, dark ones true, without the quiet zone. */
export type Square = readonly (readonly boolean[])[];
/** The width of a text in points. */
export type Measure = (text: string, size: number, bold: boolean) => number;

/**
 * A strip across the sheet: what is drawn in it, y from its top. `gap` is the space above it; a
 * `tied` strip stays on the sheet of the next one.
 */
export type Strip = Readonly<{
  gap: number;
  height: number;
  tied: boolean;
  orders: readonly Order[];
}>;

const inner = sheet.width - 2 * sheet.margin;
/** In sizes of the letters: room for a letter with two marks above, and for one that hangs below. */
const lineHeight = 1.34;
const baseLine = 1.03;

type Style = Readonly<{
  size: number;
  bold?: boolean;
  gap: number;
  /** Lines about equally long; what is bold has them unless told. */
  even?: boolean;
  bullet?: 'box' | 'dot' | number;
  /** How far lines may reach from the left margin; to the right margin unless told. */
  width?: number;
}>;

/** Writes a paragraph as a strip a line, tied together; a bullet hangs to the left of the first. */
export function write(text: string, style: Style, measure: Measure): Strip[] {
  const { size, bold = false, even = bold, gap, bullet, width = inner } = style;
  const beside = 0.45 * size;
  const indent = bullet === undefined ? 0 : measure('00.', size, false) + beside;
  const x = sheet.margin + indent;
  const y = baseLine * size;
  const lines = linesOf(text, even, width - indent, (line) => measure(line, size, bold));
  return lines.map((line, at) => ({
    gap: at === 0 ? gap : 0,
    height: lineHeight * size,
    tied: at < lines.length - 1,
    orders: [
      ...(at === 0 && bullet !== undefined ? [drawMark(bullet, size, x - beside, measure)] : []),
      { kind: 'text', x, y, text: line, size, bold },
    ],
  }));
}

function linesOf(text: string, even: boolean, width: number, widthOf: (line: string) => number) {
  const within = (limit: number) => wrapText(text, (line) => widthOf(line) <= limit);
  let lines = within(width);
  for (let part = 0.95; even && part > 0.5; part -= 0.05) {
    const narrower = within(part * width);
    if (narrower.length > lines.length) break;
    lines = narrower;
  }
  return lines;
}

/** A box at the margin; a dot or a number up to where `end` is. */
function drawMark(
  bullet: 'box' | 'dot' | number,
  size: number,
  end: number,
  measure: Measure,
): Order {
  const side = 0.95 * size;
  // Down to just below the base line, so that box and capital letter share their middle.
  if (bullet === 'box')
    return { kind: 'box', x: sheet.margin, y: (baseLine + 0.12) * size - side, side };
  const text = bullet === 'dot' ? '•' : `${bullet}.`;
  const x = end - measure(text, size, false);
  return { kind: 'text', x, y: baseLine * size, text, size, bold: false };
}

/** Strips that stay with whatever follows them. */
export function tie(strips: readonly Strip[]): Strip[] {
  return strips.map((strip) => ({ ...strip, tied: true }));
}

/** Words with a line behind them, to be written on by hand. */
export function writeBlank(
  text: string,
  { size, gap }: Pick<Style, 'size' | 'gap'>,
  measure: Measure,
): Strip[] {
  const from = measure(text, size, false) + 0.4 * size;
  const order: Order = {
    kind: 'rule',
    x: sheet.margin + from,
    y: 1.15 * size,
    width: Math.max(0, inner - from),
  };
  return write(text, { size, gap }, measure).map((strip, at) =>
    at === 0 ? { ...strip, orders: [...strip.orders, order] } : strip,
  );
}

/** A line that parts what is above from what is below. */
export function rule(gap: number): Strip {
  const order: Order = { kind: 'rule', x: sheet.margin, y: 0, width: inner };
  return { gap, height: 0, tied: true, orders: [order] };
}

/** A code is 45 mm wide even where a printer shrinks the sheet to leave 5 mm blank all round. */
const leastCode = 137;
/** White around a code, in modules, so that a camera finds it. */
export const quietZone = 4;

/**
 * The title and what the QR code is for, and to their right the code itself. Its modules are whole
 * pixels of the picture, so that their edges are sharp.
 */
export function writeHead(
  square: Square,
  title: Readonly<{ text: string; size: number }>,
  scan: Readonly<{ text: string; size: number }>,
  measure: Measure,
): Strip[] {
  const module = Math.ceil((leastCode / square.length) * pixelsPerPoint) / pixelsPerPoint;
  const side = square.length * module;
  const quiet = quietZone * module;
  const width = inner - side - quiet;
  const code: Order = { kind: 'code', x: sheet.margin + inner - side, y: 0, module, rows: square };
  const [first, ...rest] = tie([
    ...write(title.text, { size: title.size, bold: true, gap: 0, width }, measure),
    ...write(scan.text, { size: scan.size, even: true, gap: 5, width }, measure),
  ]);
  if (!first) return [];
  const written = rest.reduce((sum, { gap, height }) => sum + gap + height, first.height);
  const below: Strip = {
    gap: 0,
    height: Math.max(0, side + quiet - written),
    tied: true,
    orders: [],
  };
  return [{ ...first, orders: [...first.orders, code] }, ...rest, below];
}
