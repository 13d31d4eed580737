import type { Fact, Guide, Thing } from '../../content/types.ts';
import type { Answers } from '../ask/judge.ts';
import { ownThings } from '../ask/things.ts';
import { flatSteps, waysOf } from '../errands/steps.ts';
import { factsOn, needsRecheck } from '../facts/facts.ts';
import { fill } from '../text/fill.ts';
import { splitSentences } from '../text/sentences.ts';
import { daysOverdue } from '../time/age.ts';
import { writeDate } from '../time/dates.ts';

/** The words of the leaflet that are the same for every guide. */
type LeafletWords = Readonly<{
  prepare: string;
  maybe: string;
  /** Names a part that only some need, and another way. */
  besides: string;
  otherWay: string;
  where: string;
  timeAndMoney: string;
  steps: string;
  /** Stands where a guide has nothing to say on a day. */
  none: string;
  over: string;
  overdue: string;
  /** Stands beside the code. */
  scan: string;
  checked: string;
  renew: string;
  time: string;
  money: string;
  portal: string;
  /** Where somebody writes the telephone number of the office, and who hands the paper out. */
  telephone: string;
  stamp: string;
  /** Tells that some of it is second-hand. */
  again: string;
  never: string;
}>;

/** A line with what stands before it; after `blank` there is room to write by hand. */
export type LeafletLine = Readonly<{
  bullet: 'box' | 'dot' | 'none' | 'blank' | number;
  text: string;
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
  /** What one hangs on the wall: things, place, time and money, and room for a stamp. */
  front: readonly LeafletSection[];
  /** The steps in short. */
  back: readonly LeafletSection[];
  /** Whose code this is, and what it opens. */
  scan: string;
  /** What nobody may ask for, how sure all this is, and when it was checked. */
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
  const answered = { ask: guide.ask, answers };
  const { needed, maybe } = ownThings(guide, answers, today);
  const where = factsOn(guide.where, today, answered).slice(0, mostPlaces);
  const first = (facts: readonly Fact[]) =>
    splitSentences(factsOn(facts, today, answered)[0]?.text ?? words.portal)[0] ?? '';
  const shown = [...needed, ...maybe, ...where, ...flatSteps(guide).map(({ step }) => step)];
  const section = (heading: string, lines: readonly LeafletLine[]): LeafletSection => ({
    title: heading,
    parts: [{ title: null, lines }],
  });
  return {
    title,
    notes: [
      ...(until === null ? [] : [fill(words.over, { date: writeDate(until) })]),
      ...(overdue > 0 ? [fill(words.overdue, { days: overdue, date: writeDate(today) })] : []),
    ],
    front: [
      section(words.prepare, [
        ...needed.map(({ text }) => line('box', text)),
        ...(maybe.length > 0 ? [line('dot', fill(words.maybe, { names: namesOf(maybe) }))] : []),
        ...(needed.length + maybe.length === 0 ? [line('dot', words.none)] : []),
      ]),
      section(words.where, [
        ...(where.length > 0
          ? where.map(({ text }) => line('dot', text))
          : [line('dot', words.none)]),
        line('blank', words.telephone),
      ]),
      section(words.timeAndMoney, [
        line('none', `${words.time}: ${first(guide.time)}`),
        line('none', `${words.money}: ${first(guide.money)}`),
        line('blank', words.stamp),
      ]),
    ],
    back: [{ title: words.steps, parts: stepsOf(guide, answers, words) }],
    scan: fill(words.scan, { app }),
    closing: [
      words.never,
      ...(shown.some(({ basis }) => needsRecheck(basis)) ? [words.again] : []),
      [
        fill(words.checked, { date: writeDate(checkedOn) }),
        ...(overdue > 0 ? [] : [fill(words.renew, { date: writeDate(checkBy) })]),
      ].join(' '),
    ],
  };
}

/** More places than these would push the rest off the sheet; all of them stand in the app. */
const mostPlaces = 2;

function namesOf(things: readonly Thing[]): string {
  return things.map(({ name }) => name).join('; ');
}

/**
 * The steps in short: those of the way a person goes, a sentence each; by name alone the parts that
 * only some need, and the other ways.
 */
function stepsOf(guide: Guide, answers: Answers, words: LeafletWords): LeafletSection['parts'] {
  const [first, ...others] = waysOf(guide, answers);
  const sure = first?.parts.filter((part) => part.sure) ?? [];
  const besides = [
    ...(first?.parts ?? [])
      .filter((part) => !part.sure)
      .map(({ title: name }) => fill(words.besides, { name })),
    ...others.map(({ title: way }) => fill(words.otherWay, { way: way ?? '' })),
  ].map((text) => line('dot', text));
  return [
    ...sure.map(({ title, steps }) => ({
      title,
      lines: steps.map(({ step, number }) => line(number, splitSentences(step.do)[0] ?? step.do)),
    })),
    ...(besides.length > 0 ? [{ title: null, lines: besides }] : []),
  ];
}

function line(bullet: LeafletLine['bullet'], text: string): LeafletLine {
  return { bullet, text };
}
