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
  writeBlank,
  writeHead,
} from './strips.ts';

/** The line at the foot of each sheet, in points. */
const footSize = 12;
/**
 * Sizes of letters in points, the ones to be tried first first: as large as front and back hold. Under
 * 11 none is; a printer that leaves 5 mm blank all round shrinks that to 10.2. Large letters take as
 * many sheets as they need.
 */
const sizes = {
  normal: [15.5, 14.5, 13.5, 12.5, 11.75, 11],
  large: [20],
} as const;
/** Front and back of one A5 sheet. */
const wanted = 2;

export type LeafletSize = keyof typeof sizes;
export const leafletSizes = Object.keys(sizes) as readonly LeafletSize[];

/** The words at the edges of the sheets. */
type PageWords = Readonly<{ page: string; continued: string }>;

/** Room for the line at the foot of each sheet. */
const bottom = sheet.height - sheet.margin - 1.9 * footSize;

/**
 * Lays a leaflet out on A5 pages; gives what to draw on each. The steps are on the back, and letters as
 * large as front and back hold. What two pages do not hold at the smallest goes on to further ones,
 * an item whole if a page can hold it, a heading always together with what follows it. Nothing is cut off.
 */
export function leafletPages(
  leaflet: Leaflet,
  size: LeafletSize,
  square: Square,
  words: PageWords,
  measure: Measure,
): Order[][] {
  const running = [
    ...write(
      fill(words.continued, { title: leaflet.title }),
      { size: footSize, bold: true, gap: 0 },
      measure,
    ),
    rule(4),
  ];
  const layOut = (strips: readonly Strip[]) => fewestPages(strips, running);
  const inSize = (text: number) => {
    const { front, back } = stripsOf(leaflet, text, square, measure);
    return {
      front: layOut(front),
      back: layOut([...running, ...back]),
      // Rather the steps begin on the front than that letters get smaller, or there is a third page.
      both: layOut([...front, rule(12), ...back]),
    };
  };
  const tried = sizes[size].map(inSize);
  const found = tried.find(
    ({ front, back, both }) => front.length + back.length <= wanted || both.length <= wanted,
  );
  const { front, back, both } = found ??
    tried[tried.length - 1] ?? { front: [], back: [], both: [] };
  const pages = front.length + back.length <= wanted ? [...front, ...back] : both;
  return pages.map((orders, at) => [
    ...orders,
    footText(fill(words.page, { number: at + 1, count: pages.length }), measure),
  ]);
}

/** A leaflet in letters of one size, as strips from the top of each side to its end. */
function stripsOf(
  leaflet: Leaflet,
  text: number,
  square: Square,
  measure: Measure,
): Readonly<{ front: Strip[]; back: Strip[] }> {
  const bold = (words: string, of: number, gap: number) =>
    write(words, { size: of, bold: true, gap }, measure);
  const sections = (all: Leaflet['front']) =>
    all.flatMap(({ title, parts }) => [
      rule(12),
      ...tie(bold(title, 1.2 * text, 8)),
      ...parts.flatMap((part) => [
        ...(part.title === null ? [] : tie(bold(part.title, text, 8))),
        ...part.lines.flatMap(({ text: words, bullet }) =>
          bullet === 'blank'
            ? writeBlank(words, { size: text, gap: 8 }, measure)
            : write(
                words,
                { size: text, gap: 4, ...(bullet === 'none' ? {} : { bullet }) },
                measure,
              ),
        ),
      ]),
    ]);
  return {
    front: [
      ...writeHead(
        square,
        { text: leaflet.title, size: 1.3 * text },
        { text: leaflet.scan, size: text },
        measure,
      ),
      ...leaflet.notes.flatMap((note) => bold(note, text, 8)),
      ...sections(leaflet.front),
    ],
    back: [
      ...sections(leaflet.back).slice(1),
      rule(12),
      ...leaflet.closing.flatMap((words) => write(words, { size: text, gap: 4 }, measure)),
    ],
  };
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

function footText(text: string, measure: Measure): Order {
  const x = sheet.width - sheet.margin - measure(text, footSize, false);
  const y = sheet.height - sheet.margin - 0.3 * footSize;
  return { kind: 'text', x, y, text, size: footSize, bold: false };
}
