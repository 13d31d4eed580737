import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Guide } from '../../../../src/content/types.ts';
import { type Errand, itemTick, newErrand } from '../../../../src/domain/errands/errand.ts';
import {
  type HandOver,
  meetHandOver,
  progressOf,
  readHandOver,
  writeHandOver,
} from '../../../../src/domain/errands/handOver.ts';
import { flatSteps } from '../../../../src/domain/errands/steps.ts';
import { aGuide, anErrand, aStep, aThing, someGuides as guides } from '../builders.ts';

/** Six steps in two parts and three items. */
const guide = aGuide({
  id: 'muon-sach',
  prepare: ['Thẻ đọc.', 'Sách cũ.', 'Tiền cọc.'].map((text) => aThing({ text })),
  parts: [
    { title: 'Tới nơi', steps: ['di', 'hoi', 'chon'].map((id) => aStep({ id })) },
    { title: 'Mượn', steps: ['dua-the', 'ky', 've'].map((id) => aStep({ id })) },
  ],
});
const card = itemTick('Thẻ đọc.');
const halfway: HandOver = { step: 'chon', ticks: { di: true, hoi: true, [card]: true } };
const code = writeHandOver(guide, halfway);

function stepIds(of: Guide): string[] {
  return flatSteps(of).map(({ step }) => step.id);
}

function tickable(of: Guide): string[] {
  return [...stepIds(of), ...of.prepare.map(({ text }) => itemTick(text))];
}

/** Any way somebody can be on with a guide. */
function anyProgress(of: Guide): fc.Arbitrary<HandOver> {
  return fc.record({
    step: fc.constantFrom(null, ...stepIds(of)),
    ticks: fc
      .subarray(tickable(of))
      .map((items) => Object.fromEntries(items.map((item) => [item, true as const]))),
  });
}

const anyGuide = fc.constantFrom(...guides);
const anyCode = anyGuide.chain((of) =>
  anyProgress(of).map((progress) => ({ of, progress, written: writeHandOver(of, progress) })),
);

describe('a code', () => {
  test.each(guides.map((each) => [each.id, each] as const))(
    'carries any progress of %s to another phone',
    (_, each) => {
      fc.assert(
        fc.property(anyProgress(each), (progress) => {
          const written = writeHandOver(each, progress);
          expect(readHandOver(each, written)).toEqual({ ok: true, handed: progress });
          expect(written).toMatch(/^1[0-9A-HJKMNP-TV-Z]{13,31}$/);
        }),
      );
    },
  );

  test('that is written today is the same tomorrow: codes are kept in messages', () => {
    expect(code).toBe('1D3QQ03R82RK88FS');
  });

  test('is read in small letters too', () => {
    expect(readHandOver(guide, code.toLowerCase())).toEqual({ ok: true, handed: halfway });
  });

  test('of nothing begun hands over the beginning', () => {
    expect(readHandOver(guide, writeHandOver(guide, newErrand))).toEqual({
      ok: true,
      handed: { step: null, ticks: {} },
    });
  });

  test('leaves out steps and items that the guide no longer has', () => {
    const errand = anErrand({ step: 'bay', ticks: { bay: true, [itemTick('Nón.')]: true } });
    expect(writeHandOver(guide, errand)).toBe(writeHandOver(guide, newErrand));
  });

  test('holds an item that is said twice once', () => {
    const twice = aGuide({
      prepare: [aThing({ until: '2026-12-31' }), aThing({ since: '2027-01-01' })],
    });
    const progress: HandOver = { step: null, ticks: { [itemTick('Một điều.')]: true } };
    const written = writeHandOver(twice, progress);
    expect(readHandOver(twice, written)).toEqual({ ok: true, handed: progress });
    expect(progressOf(twice, progress).items).toBe(1);
  });

  test('of the largest guide there can be is not too long for itself', () => {
    const steps = Array.from({ length: 230 }, (_, at) => aStep({ id: `buoc-${at}` }));
    const prepare = Array.from({ length: 20 }, (_, at) => aThing({ text: `Món ${at}.` }));
    const large = aGuide({ parts: [{ title: 'Làm', steps }], prepare });
    const progress: HandOver = { step: 'buoc-229', ticks: { 'buoc-229': true } };
    expect(readHandOver(large, writeHandOver(large, progress))).toEqual({
      ok: true,
      handed: progress,
    });
  });

  test('says nothing of a receipt code or of having handed in, and reading it brings none', () => {
    fc.assert(
      fc.property(anyCode, fc.boolean(), ({ of, progress, written }, submitted) => {
        const errand: Errand = { ...progress, submitted, receipt: 'H61.2-261122-0007' };
        expect(writeHandOver(of, errand)).toBe(written);
        const read = readHandOver(of, written);
        expect(read.ok && Object.keys(read.handed).sort()).toEqual(['step', 'ticks']);
      }),
    );
  });
});

describe('a code that is not followed', () => {
  test.each([
    ['cut short', code.slice(0, -1), 'damaged'],
    ['cut to its first letter', '1', 'damaged'],
    ['continued', `${code}0`, 'damaged'],
    ['with a letter more in the middle', `${code.slice(0, 8)}0${code.slice(8)}`, 'damaged'],
    ['with two letters swapped', swapped(code), 'damaged'],
    ['of a version to come', `2${code.slice(1)}`, 'newer'],
    ['of the last version there can be', '9', 'newer'],
    ['of version 0', `0${code.slice(1)}`, 'foreign'],
    ['that is a word', 'khuyen-mai', 'foreign'],
    ['with a letter that codes do without', `${code}U`, 'foreign'],
    ['with the letter đ', `${code}đ`, 'foreign'],
    ['with a letter that only looks like one of ours', code.replace('1', '１'), 'foreign'],
    ['with a long s', `${code}ſ`, 'foreign'],
    ['that is nothing', '', 'foreign'],
    ['with a line after it', `${code}\n`, 'foreign'],
    ['of 64 letters', '1'.repeat(64), 'damaged'],
    ['of 65 letters', '1'.repeat(65), 'too-long'],
    ['that is a whole book', 'chữ '.repeat(100_000), 'too-long'],
  ] as const)('%s', (_, text, fault) => {
    expect(readHandOver(guide, text)).toEqual({ ok: false, fault });
  });

  test.each([
    ['another guide', aGuide({ ...guide, id: 'tra-sach' }), 'damaged'],
    ['a guide with a step less', without(guide, 1), 'edition'],
    ['a guide with its steps in another order', reversed(guide), 'edition'],
    ['a guide with a reworded item', reworded(guide), 'edition'],
  ] as const)('by %s', (_, other, fault) => {
    expect(readHandOver(other, code)).toEqual({ ok: false, fault });
  });

  test('comes from an edition with other steps that happens to bear the same mark', () => {
    const editions = (steps: number) =>
      Array.from({ length: 3000 }, (_, at) =>
        aGuide({
          prepare: [aThing({ text: `Món ${at}.` })],
          parts: [
            {
              title: 'Làm',
              steps: Array.from({ length: steps }, (_, id) => aStep({ id: `${id}` })),
            },
          ],
        }),
      );
    const mark = (of: Guide) => writeHandOver(of, newErrand).slice(0, 5);
    const short = new Map(editions(3).map((each) => [mark(each), each]));
    const alike = editions(9).filter((each) => short.has(mark(each)));
    expect(alike.length).toBeGreaterThan(0);
    for (const long of alike) {
      const other = short.get(mark(long)) ?? long;
      for (const step of ['0', '8'])
        expect(readHandOver(other, writeHandOver(long, { step, ticks: {} }))).toEqual({
          ok: false,
          fault: 'damaged',
        });
    }
  });

  test('is any code for another of our guides', () => {
    fc.assert(
      fc.property(anyCode, anyGuide, ({ of, written }, other) => {
        fc.pre(other !== of);
        expect(readHandOver(other, written)).toEqual({ ok: false, fault: 'damaged' });
      }),
      { numRuns: 500 },
    );
  });

  test('is any code with one letter changed', () => {
    const letter = fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ.-đ');
    fc.assert(
      fc.property(anyCode, fc.nat(), letter, ({ of, written }, place, other) => {
        const at = place % written.length;
        fc.pre(written[at] !== other);
        const changed = written.slice(0, at) + other + written.slice(at + 1);
        expect(readHandOver(of, changed).ok).toBe(false);
      }),
      { numRuns: 10_000 },
    );
  });

  test('is every code with one letter changed, letter by letter', () => {
    for (const at of code.split('').keys())
      for (const other of '0123456789ABCDEFGHJKMNPQRSTVWXYZ')
        if (other !== code[at])
          expect(readHandOver(guide, code.slice(0, at) + other + code.slice(at + 1)).ok).toBe(
            false,
          );
  });
});

test('10,000 texts of any kind never break anything and never become progress', () => {
  const likely = fc
    .array(fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZabcdef', code.slice(1, 9)))
    .map((parts) => `1${parts.join('')}`);
  fc.assert(
    fc.property(
      anyGuide,
      fc.oneof(fc.string({ unit: 'binary', maxLength: 120 }), likely),
      (of, text) => {
        const read = readHandOver(of, text);
        if (read.ok) expect(writeHandOver(of, read.handed)).toBe(text.toUpperCase());
        else expect(['too-long', 'foreign', 'newer', 'damaged', 'edition']).toContain(read.fault);
        expect(read.ok).toBe(false);
      },
    ),
    { numRuns: 10_000 },
  );
});

describe('what is handed over', () => {
  test.each([
    ['is taken where nothing was begun', newErrand, halfway, 'take'],
    ['is taken where there is only a receipt', anErrand({ receipt: 'AB-12345' }), halfway, 'take'],
    ['is the same where the same was done', anErrand(halfway), halfway, 'same'],
    ['is the same where both have done nothing', newErrand, newErrand, 'same'],
    ['is asked about where a tick differs', { ...halfway, ticks: {} }, halfway, 'ask'],
    ['is asked about where the step differs', { ...halfway, step: 'di' }, halfway, 'ask'],
    ['is asked about even if it is nothing', halfway, newErrand, 'ask'],
  ] as const)('%s', (_, had, handed, meeting) => {
    expect(meetHandOver(guide, had, handed)).toBe(meeting);
  });

  test('never replaces anything unasked that this phone has', () => {
    const both = anyGuide.chain((of) =>
      fc.tuple(fc.constant(of), anyProgress(of), anyProgress(of)),
    );
    fc.assert(
      fc.property(both, ([of, had, handed]) => {
        const { current, steps, items } = progressOf(of, had);
        if (meetHandOver(of, had, handed) === 'take')
          expect([current, steps, items]).toEqual([undefined, 0, 0]);
      }),
    );
  });
});

test('progress is told by the step and by how many steps and items are ticked', () => {
  expect(progressOf(guide, halfway)).toEqual({ current: flatSteps(guide)[2], steps: 2, items: 1 });
  expect(progressOf(guide, newErrand)).toEqual({ current: undefined, steps: 0, items: 0 });
  expect(progressOf(guide, { step: 'bay', ticks: { bay: true } })).toEqual({
    current: undefined,
    steps: 0,
    items: 0,
  });
});

function swapped(text: string): string {
  const at = [...text].findIndex((letter, place) => place > 0 && letter !== text[place + 1]);
  return text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2);
}

function without(of: Guide, step: number): Guide {
  const [first, ...parts] = of.parts;
  if (!first) throw new Error('a guide has parts');
  return {
    ...of,
    parts: [{ ...first, steps: first.steps.filter((_, at) => at !== step) }, ...parts],
  };
}

function reversed(of: Guide): Guide {
  return { ...of, parts: of.parts.map((part) => ({ ...part, steps: [...part.steps].reverse() })) };
}

function reworded(of: Guide): Guide {
  return { ...of, prepare: [aThing({ text: 'Thẻ đọc còn hạn.' }), ...of.prepare.slice(1)] };
}
