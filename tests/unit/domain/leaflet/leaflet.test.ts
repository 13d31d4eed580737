import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Guide } from '../../../../src/content/types.ts';
import { sheet as words } from '../../../../src/content/words/leaflet.json';
import { flatSteps } from '../../../../src/domain/errands/steps.ts';
import { factsOn } from '../../../../src/domain/facts/facts.ts';
import { leafletOf } from '../../../../src/domain/leaflet/leaflet.ts';
import {
  type LeafletSize,
  leafletPages,
  leafletSizes,
} from '../../../../src/domain/leaflet/pages.ts';
import {
  type Measure,
  type Order,
  pixelsPerPoint,
  quietZone,
  sheet,
} from '../../../../src/domain/leaflet/strips.ts';
import { fill } from '../../../../src/domain/text/fill.ts';
import { writeDate } from '../../../../src/domain/time/dates.ts';
import { aBasis, aFact, aGuide, aQuestion, aStep, aThing, someGuides } from '../builders.ts';

const today = '2026-11-22';
const secondHand = [aBasis({ evidence: 'secondary' })];
const leafletOn = (day: string, guide: Guide) => leafletOf(guide, {}, day, 'Tên ứng dụng', words);

/** Letters that are all equally wide, a little wider than those of the widest font in use. */
const measure: Measure = (text, size, bold) => Array.from(text).length * size * (bold ? 0.66 : 0.6);

/** As large as the code of a link that holds a longest id. */
const square = squareOf(41);

const pagesOf = (guide: Guide, size: LeafletSize, day = today) =>
  leafletPages(leafletOn(day, guide), size, square, words, measure);

type Text = Extract<Order, { kind: 'text' }>;
const isText = (order: Order): order is Text => order.kind === 'text';
const footLine = sheet.height - sheet.margin - 10;
const isMark = ({ text }: Text) => /^(?:•|\d+\.)$/.test(text);

/** What a page says between its running head and its foot. */
function bodyOf(page: readonly Order[], at: number): Text[] {
  const start = at === 0 ? 0 : page.findIndex(({ kind }) => kind === 'rule');
  return page.slice(start).filter((order): order is Text => isText(order) && order.y < footLine);
}

/** The letters of all pages in their order, without spaces, marks, running heads and feet. */
function lettersOn(pages: readonly (readonly Order[])[]): string {
  return letters(
    pages.flatMap((page, at) => bodyOf(page, at).filter((text) => !isMark(text))),
    ({ text }) => text,
  );
}

function letters<Item>(items: readonly Item[], text: (item: Item) => string): string {
  return items.map(text).join('').replace(/\s/g, '');
}

/** All that the leaflet of a guide has to say, in its order. */
function lettersOf(guide: Guide, day = today): string {
  const { title, notes, scan, front, back, closing } = leafletOn(day, guide);
  const said = [...front, ...back].flatMap((section) => [
    section.title,
    ...section.parts.flatMap((part) => [part.title ?? '', ...part.lines.map(({ text }) => text)]),
  ]);
  return letters([title, scan, ...notes, ...said, ...closing], (text) => text);
}

/** The rectangle an order covers: left, top, right, bottom. */
function extent(order: Order, of: Measure = measure): readonly [number, number, number, number] {
  const { x, y } = order;
  if (order.kind === 'box') return [x, y, x + order.side, y + order.side];
  if (order.kind === 'rule') return [x, y, x + order.width, y + 1];
  if (order.kind === 'text') {
    const { text, size, bold } = order;
    return [x, y - 0.9 * size, x + of(text, size, bold), y + 0.28 * size];
  }
  const side = order.rows.length * order.module;
  return [x, y, x + side, y + side];
}

/** Orders that reach into a margin, in words. */
function beyondMargins(pages: readonly (readonly Order[])[]): string[] {
  const slack = 0.01;
  return pages.flatMap((page, at) =>
    page.flatMap((order) => {
      const [left, top, right, bottom] = extent(order);
      const inside =
        left >= sheet.margin - slack &&
        top >= sheet.margin - slack &&
        right <= sheet.width - sheet.margin + slack &&
        bottom <= sheet.height - sheet.margin + slack;
      return inside ? [] : [`page ${at + 1}: ${JSON.stringify(order).slice(0, 80)}`];
    }),
  );
}

/** Texts that lie on one another, in words. */
function overlapping(pages: readonly (readonly Order[])[]): string[] {
  return pages.flatMap((page) => {
    const texts = page.filter(isText).map((order) => ({ order, at: extent(order) }));
    return texts.flatMap((one, index) =>
      texts
        .slice(index + 1)
        .filter(({ at }) => covers(one.at, at))
        .map(({ order }) => `“${one.order.text}” and “${order.text}”`),
    );
  });
}

type Extent = ReturnType<typeof extent>;
const covers = (a: Extent, b: Extent) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** What reaches into the quiet zone of the code on a page: other orders, or the edge of the paper. */
function tooNearCode(page: readonly Order[], of: Measure = measure): (Order | 'edge')[] {
  const code = page.find(({ kind }) => kind === 'code');
  if (code?.kind !== 'code') throw new Error('no code on this page');
  const quiet = quietZone * code.module - 0.01;
  const [left, top, right, bottom] = extent(code);
  const white = [left - quiet, top - quiet, right + quiet, bottom + quiet] as const;
  const others = page.filter((order) => order !== code);
  return [
    ...others.filter((order) => covers(extent(order, of), white)),
    ...(Math.min(white[0], white[1], sheet.width - white[2]) < 0 ? (['edge'] as const) : []),
  ];
}

const guides = someGuides.map((guide): [string, Guide] => [guide.id, guide]);

describe.each(leafletSizes)('the leaflet in %s letters', (size) => {
  test.each(guides)('of %s says all it has to say, in order', (_, guide) => {
    const said = lettersOn(pagesOf(guide, size));
    expect(said).toBe(lettersOf(guide));
    const needed = [
      guide.title,
      ...[...factsOn(guide.prepare, today), ...factsOn(guide.where, today).slice(0, 2)].map(
        ({ text }) => text,
      ),
      ...flatSteps(guide).map(({ step }) => step.do),
    ];
    let from = 0;
    for (const text of needed) {
      const found = said.indexOf(text.replace(/\s/g, ''), from);
      expect(found, text).toBeGreaterThanOrEqual(from);
      from = found + 1;
    }
  });

  test.each(guides)('of %s keeps its margins, and no text lies on another', (_, guide) => {
    const pages = pagesOf(guide, size);
    expect(beyondMargins(pages)).toEqual([]);
    expect(overlapping(pages)).toEqual([]);
    expect(tooNearCode(pages[0] ?? [])).toEqual([]);
  });

  test.each(guides)('of %s is 10 pt and more even when a printer shrinks it', (_, guide) => {
    const printed = 138 / 148;
    const sizes = pagesOf(guide, size)
      .flat()
      .filter(isText)
      .map((text) => text.size * printed);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(10);
  });

  test.each(guides)('of %s leaves no heading alone at the foot of a sheet', (_, guide) => {
    const last = pagesOf(guide, size).map((page, at) => bodyOf(page, at).slice(-1)[0]);
    expect(last.filter((text) => text === undefined || text.bold)).toEqual([]);
  });

  test.each(guides)('of %s has a box beside the first line of each item', (_, guide) => {
    const items = factsOn(guide.prepare, today);
    const beside = pagesOf(guide, size).flatMap((page) =>
      page.flatMap((order, at) => {
        const next = page[at + 1];
        return order.kind === 'box' && next?.kind === 'text' ? [{ box: order, next }] : [];
      }),
    );
    expect(beside).toHaveLength(items.length);
    for (const [at, { box, next }] of beside.entries()) {
      expect(items[at]?.text.startsWith(next.text.slice(0, 12))).toBe(true);
      expect(box.y).toBeLessThan(next.y - 0.5 * next.size);
      expect(box.y + box.side).toBeGreaterThan(next.y);
      expect(box.x + box.side).toBeLessThan(next.x);
    }
  });

  test.each(guides)('of %s keeps an item together', (_, guide) => {
    const pages = pagesOf(guide, size).map((page, at) => letters(bodyOf(page, at), (t) => t.text));
    for (const { text } of factsOn(guide.prepare, today))
      expect(pages.filter((page) => page.includes(text.replace(/\s/g, '')))).toHaveLength(1);
  });

  test.each(guides)('of %s parts what it says by single rules', (_, guide) => {
    for (const page of pagesOf(guide, size)) {
      // A line to write on begins behind its words.
      const lines = page.filter(
        ({ kind, x }) => kind === 'text' || (kind === 'rule' && x === sheet.margin),
      );
      expect(
        lines.filter(({ kind }, at) => kind === 'rule' && lines[at + 1]?.kind === kind),
      ).toEqual([]);
    }
  });

  test.each(guides)('of %s numbers its sheets', (_, guide) => {
    const pages = pagesOf(guide, size);
    const feet = pages.map((page) => page.filter(isText).slice(-1)[0]?.text);
    expect(feet).toEqual(pages.map((_page, at) => `Tờ ${at + 1} trên ${pages.length}`));
  });

  test('breaks whatever it is given so that nothing is lost and all of it is on paper', () => {
    const word = fc.string({
      unit: fc.constantFrom(...'aăâđêơưỆ./-'),
      minLength: 1,
      maxLength: 50,
    });
    const text = (most: number) =>
      fc.array(word, { minLength: 1, maxLength: most }).map((drawn) => drawn.join(' '));
    const facts = fc
      .array(text(60), { minLength: 1, maxLength: 9 })
      .map((texts) => texts.map((each) => aFact({ text: each })));
    const parts = fc.array(
      fc.record({
        title: text(4),
        steps: fc
          .array(text(12), { minLength: 1, maxLength: 7 })
          .map((texts) => texts.map((each) => aStep({ do: each }))),
      }),
      { minLength: 1, maxLength: 6 },
    );
    const guide = fc
      .record({ title: text(7), prepare: facts, where: facts, parts })
      .map((drawn) => aGuide({ ...drawn, prepare: drawn.prepare.map((each) => aThing(each)) }));
    fc.assert(
      fc.property(guide, (drawn) => {
        const pages = pagesOf(drawn, size);
        expect(lettersOn(pages)).toBe(lettersOf(drawn));
        expect(beyondMargins(pages)).toEqual([]);
        expect(overlapping(pages)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

/** A picture of a code: modules dark and light in turn. */
function squareOf(modules: number): boolean[][] {
  return Array.from({ length: modules }, (_, y) =>
    Array.from({ length: modules }, (_, x) => (x + y) % 2 === 0),
  );
}

describe.each([25, 29, 33, 37, 41, 45, 49])('a code of %i modules', (modules) => {
  const rows = squareOf(modules);
  const title = (words: number) => aGuide({ title: Array(words).fill('Giấy').join(' ') });
  const headOf = (guide: Guide, of: Measure = measure) => {
    const pages = leafletPages(leafletOn(today, guide), 'normal', rows, words, of);
    const codes = pages.flat().flatMap((order) => (order.kind === 'code' ? [order] : []));
    return { page: pages[0] ?? [], codes };
  };

  test('is on the leaflet once and whole', () => {
    const { codes } = headOf(title(3));
    expect(codes.map((code) => code.rows)).toEqual([rows]);
  });

  test('is 45 mm wide and more even when a printer shrinks it, in whole pixels', () => {
    const [{ module } = { module: 0 }] = headOf(title(3)).codes;
    expect(((modules * module) / 72) * 25.4 * (138 / 148)).toBeGreaterThanOrEqual(45);
    expect((module * pixelsPerPoint) % 1).toBeCloseTo(0);
  });

  test.each([1, 3, 12])('has its quiet zone beside a title of %i words', (count) => {
    const narrow: Measure = (text, size) => Array.from(text).length * size * 0.3;
    for (const of of [measure, narrow]) {
      const { page, codes } = headOf(title(count), of);
      expect(codes).toHaveLength(1);
      expect(tooNearCode(page, of)).toEqual([]);
    }
  });
});

test('a title has lines about equally long', () => {
  const guide = aGuide({ title: 'Giấy tờ xe máy ở xã' });
  const title = pagesOf(guide, 'normal')[0]
    ?.filter(isText)
    .filter(({ bold }) => bold);
  const [first = '', second = ''] = (title ?? []).map(({ text }) => text);
  expect(`${first} ${second}`).toBe(guide.title);
  expect(Math.abs(first.length - second.length)).toBeLessThan(5);
});

/** A guide with so many short items to bring. */
const withItems = (count: number) =>
  aGuide({ prepare: Array.from({ length: count }, (_, at) => aThing({ text: `Món ${at}` })) });

/** How large the items to bring are written. */
function itemSize(count: number): number {
  const pages = pagesOf(withItems(count), 'normal');
  return (
    pages
      .flat()
      .filter(isText)
      .find(({ text }) => /^Món/.test(text))?.size ?? 0
  );
}

test('letters are as large as one side holds, and smaller only where that saves a page', () => {
  const counts = Array.from({ length: 30 }, (_, at) => at + 2);
  const onOneLeaf = counts.filter((count) => pagesOf(withItems(count), 'normal').length === 2);
  const sizes = onOneLeaf.map(itemSize);
  expect(sizes).toEqual([...sizes].sort((one, two) => two - one));
  expect(sizes[0]).toBe(15.5);
  expect(Math.min(...sizes)).toBeLessThan(13);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
});

test('things that may be needed are named in one line, and another way by its name', () => {
  const guide = aGuide({
    ask: [{ ...aQuestion('cach', 'mang', 'quay'), ways: true }],
    prepare: [
      aThing({ text: 'Căn cước.' }),
      aThing({ id: 'hai', name: 'Tờ khai', text: 'Tờ khai giấy.', when: [{ cach: ['quay'] }] }),
    ],
    parts: [
      { title: 'Trên mạng', when: [{ cach: ['mang'] }], steps: [aStep({ do: 'Bấm gửi.' })] },
      {
        title: 'Tại quầy',
        when: [{ cach: ['quay'] }],
        steps: [aStep({ id: 'toi', do: 'Tới quầy.' })],
      },
    ],
  });
  const { front, back } = leafletOn(today, guide);
  expect(front[0]?.parts[0]?.lines.map(({ text }) => text)).toEqual([
    'Căn cước.',
    'Có thể cần, tùy nhà: Tờ khai.',
  ]);
  expect(back[0]?.parts.flatMap(({ lines }) => lines.map(({ text }) => text))).toEqual([
    'Bấm gửi.',
    'Hoặc: Trả lời quay.',
  ]);
  const counter = leafletOf(guide, { cach: 'quay' }, today, 'Tên ứng dụng', words);
  expect(counter.front[0]?.parts[0]?.lines.map(({ text }) => text)).toEqual([
    'Căn cước.',
    'Tờ khai giấy.',
  ]);
});

test('there is room to write the telephone number of the office and who hands the paper out', () => {
  const rules = (pagesOf(aGuide(), 'normal')[0] ?? []).filter(
    (order) => order.kind === 'rule' && order.x > sheet.margin,
  );
  expect(rules).toHaveLength(2);
  for (const order of rules) expect(order.kind === 'rule' && order.width).toBeGreaterThan(80);
});

test('an item too long for a sheet goes on to the next', () => {
  const long = Array.from({ length: 400 }, (_, at) => `chữ${'abc'[at % 3]}`).join(' ');
  const guide = aGuide({ prepare: [aThing({ text: long })] });
  expect(lettersOn(pagesOf(guide, 'normal'))).toContain(long.replace(/ /g, ''));
});

test('only what holds on the day is on the leaflet', () => {
  const guide = aGuide({
    prepare: [
      aThing({ text: 'Tới hôm nay.', until: today }),
      aThing({ text: 'Hết rồi.', until: '2026-11-21' }),
    ],
    where: [aFact({ text: 'Từ mai.', since: '2026-11-23' })],
  });
  const [prepare, where] = leafletOn(today, guide).front.map(({ parts }) =>
    parts.flatMap(({ lines }) => lines.map(({ bullet, text }) => [bullet, text])),
  );
  expect(prepare).toEqual([['box', 'Tới hôm nay.']]);
  expect(where).toEqual([
    ['dot', words.none],
    ['blank', words.telephone],
  ]);
});

test('steps are numbered through the parts', () => {
  const guide = aGuide({
    parts: [
      { title: 'Một', steps: [aStep({ do: 'A' }), aStep({ do: 'B' })] },
      { title: 'Hai', steps: [aStep({ do: 'C' })] },
    ],
  });
  expect(leafletOn(today, guide).back[0]?.parts).toEqual([
    {
      title: 'Một',
      lines: [
        { bullet: 1, text: 'A' },
        { bullet: 2, text: 'B' },
      ],
    },
    { title: 'Hai', lines: [{ bullet: 3, text: 'C' }] },
  ]);
});

test.each([
  ['an item', { prepare: [aThing({ text: 'Giấy.', basis: secondHand })] }],
  ['a place', { where: [aFact({ text: 'Xã.', basis: secondHand })] }],
  ['a step', { parts: [{ title: 'A', steps: [aStep({ do: 'Đi.', basis: secondHand })] }] }],
])('where %s rests on something second-hand, the leaflet says so once', (_, more) => {
  const said = pagesOf(aGuide(more), 'normal').flat().filter(isText);
  expect(said.filter(({ text }) => words.again.startsWith(text))).toHaveLength(1);
});

test('without anything second-hand nothing is said of it', () => {
  expect(leafletOn(today, aGuide()).closing).not.toContain(words.again);
});

test('a leaflet tells when it was checked and until when it is good', () => {
  const guide = aGuide({ checkedOn: '2026-11-01', checkBy: '2026-11-22' });
  const { notes, closing } = leafletOn(today, guide);
  expect(notes).toEqual([]);
  expect(closing.slice(-1)).toEqual(['Soát ngày 01/11/2026. Sau 22/11/2026 thì coi lại.']);
});

test('a leaflet overdue for its check says so before anything else', () => {
  const guide = aGuide({ checkedOn: '2026-11-01', checkBy: '2026-11-20' });
  const { notes, closing } = leafletOn(today, guide);
  expect(notes).toEqual([
    'Ngày 22/11/2026, tờ này đã quá hạn soát 2 ngày. Có thể đã khác, hãy coi trên Cổng.',
  ]);
  expect(closing.slice(-1)).toEqual(['Soát ngày 01/11/2026.']);
  expect(lettersOn(pagesOf(guide, 'normal'))).toBe(lettersOf(guide));
});

test.each(['2026-11-21', '2027-02-28'])(
  'an errand that ends on %s tells its last day, because paper may be read later',
  (until) => {
    const { notes } = leafletOn(today, aGuide({ until, checkBy: '2027-02-28' }));
    expect(notes).toEqual([fill(words.over, { date: writeDate(until) })]);
  },
);

test('a leaflet names whose code it carries', () => {
  expect(leafletOn(today, aGuide()).scan).toContain('“Tên ứng dụng”');
});
