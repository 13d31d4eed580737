import { fill } from '../text/fill.ts';
import type { Leaflet } from './leaflet.ts';
import {
  type Measure,
  type Order,
  rule,
  type Square,
  type Strip,
  sheet,
  tie,
  write,
  writeHead,
} from './strips.ts';

/**
 * Sizes of letters in points. Nothing is under 15.5: a printer that leaves 5 mm blank all round
 * shrinks the sheet to 138 of its 148 mm, and 14.4 pt of that are left.
 */
const smallest = 15.5;
const sizes = {
  normal: { title: 24, heading: 19, text: smallest },
  large: { title: 28, heading: 24, text: 20 },
} as const;

export type LeafletSize = keyof typeof sizes;
export const leafletSizes = Object.keys(sizes) as readonly LeafletSize[];

/** The words at the edges of the sheets. */
type PageWords = Readonly<{ page: string; continued: string; again: string }>;

/** Room for the line at the foot of each sheet. */
const bottom = sheet.height - sheet.margin - 1.9 * smallest;

/**
 * Lays a leaflet out on as many A5 sheets as it needs; gives what to draw on each. Nothing is cut
 * off or made smaller: what does not fit goes on to the next sheet, an item whole if a sheet can
 * hold it, a heading always together with what follows it.
 */
export function leafletPages(
  leaflet: Leaflet,
  size: LeafletSize,
  square: Square,
  words: PageWords,
  measure: Measure,
): Order[][] {
  const letters = sizes[size];
  const bold = (text: string, of: number, gap: number) =>
    write(text, { size: of, bold: true, gap }, measure);

  const strips = [
    ...writeHead(
      square,
      { text: leaflet.title, size: letters.title },
      { text: leaflet.scan, size: letters.text },
      measure,
    ),
    ...leaflet.notes.flatMap((note) => bold(note, letters.text, 8)),
    ...leaflet.sections.flatMap(({ title, parts }) => [
      rule(12),
      ...tie(bold(title, letters.heading, 8)),
      ...parts.flatMap((part) => [
        ...(part.title === null ? [] : tie(bold(part.title, letters.text, 10))),
        ...part.lines.flatMap(({ text, again, bullet }) =>
          write(again ? `${text}*` : text, { size: letters.text, gap: 5, bullet }, measure),
        ),
      ]),
    ]),
    rule(12),
    ...leaflet.closing.flatMap((text) => write(text, { size: letters.text, gap: 5 }, measure)),
  ];
  const running = [...bold(fill(words.continued, { title: leaflet.title }), smallest, 0), rule(4)];
  const pages = fewestPages(strips, running);
  return pages.map((orders, at) => [
    ...orders,
    ...(leaflet.again ? [footText(words.again, 'left', measure)] : []),
    footText(fill(words.page, { number: at + 1, count: pages.length }), 'right', measure),
  ]);
}

/** Of the layouts with the fewest sheets the one that leaves the most space between paragraphs. */
function fewestPages(strips: readonly Strip[], running: readonly Strip[]): Order[][] {
  const [airy = [], ...closer] = [1, 0.8, 0.6, 0.45].map((air) =>
    paginate(
      strips.map((strip) => ({ ...strip, gap: air * strip.gap })),
      running,
    ),
  );
  return closer.reduce((best, pages) => (pages.length < best.length ? pages : best), airy);
}

/** Sets strips one below the other; each sheet after the first begins with the running head. */
function paginate(strips: readonly Strip[], running: readonly Strip[]): Order[][] {
  const pages: Order[][] = [[]];
  let y: number = sheet.margin;
  /** Nothing but the running head stands on the sheet so far. */
  let fresh = true;
  const draw = ({ gap, height, orders }: Strip) => {
    const top = y + gap;
    pages[pages.length - 1]?.push(...orders.map((order) => ({ ...order, y: order.y + top })));
    y = top + height;
  };
  const turn = () => {
    pages.push([]);
    y = sheet.margin;
    running.forEach(draw);
    fresh = true;
  };
  const put = (strip: Strip) => {
    if (!fresh && y + strip.gap + strip.height > bottom) turn();
    // A rule parts two things, so there is none where a sheet begins.
    if (fresh && strip.height === 0) return;
    draw(fresh && pages.length === 1 ? { ...strip, gap: 0 } : strip);
    fresh = false;
  };
  for (const group of groupsOf(strips)) {
    const height = group.reduce((sum, strip) => sum + strip.gap + strip.height, 0);
    if (!fresh && y + height > bottom) turn();
    group.forEach(put);
  }
  return pages;
}

/** Strips that are tied together. */
function groupsOf(strips: readonly Strip[]): Strip[][] {
  const groups: Strip[][] = [[]];
  for (const strip of strips) {
    groups[groups.length - 1]?.push(strip);
    if (!strip.tied) groups.push([]);
  }
  return groups;
}

function footText(text: string, side: 'left' | 'right', measure: Measure): Order {
  const width = measure(text, smallest, false);
  const x = side === 'left' ? sheet.margin : sheet.width - sheet.margin - width;
  const y = sheet.height - sheet.margin - 0.3 * smallest;
  return { kind: 'text', x, y, text, size: smallest, bold: false };
}
