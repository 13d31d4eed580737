import type { Basis, Fact, Guide } from '../../content/types.ts';
import type { Answers } from '../ask/judge.ts';
import { ownThings } from '../ask/things.ts';
import { type NumberedPart, partsBesides, waysOf } from '../errands/steps.ts';
import { factsOn, needsRecheck } from '../facts/facts.ts';
import { fill } from '../text/fill.ts';
import { daysOverdue } from '../time/age.ts';
import { writeDate } from '../time/dates.ts';

/** The words of the leaflet that are the same for every guide. */
type LeafletWords = Readonly<{
  prepare: string;
  maybe: string;
  otherWay: string;
  where: string;
  steps: string;
  /** Stands where a guide has nothing to say on a day. */
  none: string;
  over: string;
  overdue: string;
  /** Stands beside the code. */
  scan: string;
  checked: string;
  renew: string;
  notSaid: string;
  never: string;
}>;

/** A line with what stands before it; `again` when it rests on something second-hand. */
export type LeafletLine = Readonly<{
  bullet: 'box' | 'dot' | number;
  text: string;
  again: boolean;
}>;

type LeafletSection = Readonly<{
  title: string;
  parts: readonly Readonly<{ title: string | null; lines: readonly LeafletLine[] }>[];
}>;

/** What a leaflet says, from its first line to its last. */
export type Leaflet = Readonly<{
  title: string;
  /** What has to be known before the rest is believed. */
  notes: readonly string[];
  sections: readonly LeafletSection[];
  /** Whether any line of them rests on something second-hand. */
  again: boolean;
  /** Whose code this is, and what it opens. */
  scan: string;
  /** What is left out, what nobody may ask for, and when all this was checked. */
  closing: readonly string[];
}>;

/**
 * What the leaflet of a guide says on a day: what to bring, where, the steps in short, and how old
 * all this is. What was answered decides what is on
 * it, and nothing else of the person. Paper outlives the day it is printed, so it tells
 * until when it is good.
 */
export function leafletOf(
  guide: Guide,
  answers: Answers,
  today: string,
  app: string,
  words: LeafletWords,
): Leaflet {
  const { title, until, checkedOn, checkBy } = guide;
  const overdue = daysOverdue(checkBy, today);
  const { needed, maybe } = ownThings(guide, answers, today);
  const lines = (bullet: LeafletLine['bullet'], facts: readonly Fact[]) => {
    const holding = factsOn(facts, today, { ask: guide.ask, answers });
    return holding.length > 0
      ? holding.map(({ text, basis }) => line(bullet, text, basis))
      : [line('dot', words.none, [])];
  };
  const sections = [
    {
      title: words.prepare,
      parts: [
        { title: null, lines: lines('box', needed.length > 0 ? needed : maybe) },
        ...(needed.length > 0 && maybe.length > 0
          ? [{ title: words.maybe, lines: lines('box', maybe) }]
          : []),
      ],
    },
    { title: words.where, parts: [{ title: null, lines: lines('dot', guide.where) }] },
    {
      title: words.steps,
      parts: partsOf(guide, answers, words).map(({ title, steps }) => ({
        title,
        lines: steps.map(({ step, number }) => line(number, step.do, step.basis)),
      })),
    },
  ];
  return {
    title,
    notes: [
      ...(until === null ? [] : [fill(words.over, { date: writeDate(until) })]),
      ...(overdue > 0 ? [fill(words.overdue, { days: overdue, date: writeDate(today) })] : []),
    ],
    sections,
    again: sections.some(({ parts }) =>
      parts.some((part) => part.lines.some(({ again }) => again)),
    ),
    scan: fill(words.scan, { app }),
    closing: [
      words.notSaid,
      words.never,
      [
        fill(words.checked, { date: writeDate(checkedOn) }),
        ...(overdue > 0 ? [] : [fill(words.renew, { date: writeDate(checkBy) })]),
      ].join(' '),
    ],
  };
}

/** The parts of the first way, then of each other way what the first does not have, under its name. */
function partsOf(guide: Guide, answers: Answers, words: LeafletWords): NumberedPart[] {
  const [first, ...others] = waysOf(guide, answers);
  return [
    ...(first?.parts ?? []),
    ...others.flatMap((way) => {
      const [part, ...rest] = partsBesides(way, first);
      return part
        ? [{ ...part, title: fill(words.otherWay, { way: way.title ?? '' }) }, ...rest]
        : [];
    }),
  ];
}

function line(bullet: LeafletLine['bullet'], text: string, bases: readonly Basis[]): LeafletLine {
  return { bullet, text, again: needsRecheck(bases) };
}
