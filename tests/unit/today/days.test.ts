import { describe, expect, test } from 'vitest';
import { factsOn } from '../../../src/domain/facts/facts.ts';
import { holdsOn } from '../../../src/domain/time/age.ts';
import { real } from './real.ts';

const { guides, procedures, todos } = real.bundle;

/** "tới hết 28/02/2027", "đến 31/12/2026", "trước 01/3/2027": the last day a sentence speaks of. */
const ends =
  /(?:(?:tới|đến)(?: hết)?(?: ngày)?|trước(?: ngày)?|hết ngày) (\d{1,2})\/(\d{1,2})\/(\d{4})/giu;

/** What others wrote may speak of any day. */
const quoted = /“[^”]*”/g;

/** The sentences among some that speak of a day to come, though it is past. */
function expired(texts: readonly string[], today: string): string[] {
  return texts.filter((text) =>
    [...text.replace(quoted, '').matchAll(ends)].some(([, day = '', month = '', year]) => {
      const last = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
      return last < today;
    }),
  );
}

describe.each(['2026-11-25', '2027-01-02', '2027-03-02'])('on %s', (today) => {
  const open = guides.filter((guide) => holdsOn(guide, today));

  test.each(open.map((guide) => [guide.id, guide] as const))(
    '%s says nothing that is over, and has no heading over nothing',
    (_, guide) => {
      const { forWhom, prepare, where, time, money, warnings, parts } = guide;
      for (const list of [forWhom, prepare, where]) expect(factsOn(list, today)).not.toEqual([]);
      const facts = [forWhom, prepare, where, time, money, warnings].flatMap((list) =>
        factsOn(list, today).map(({ text }) => text),
      );
      const steps = parts
        .flatMap(({ steps }) => steps)
        .flatMap((step) => [step.do, step.see, step.say, step.dont, step.warning ?? '']);
      expect(expired([...facts, ...steps], today)).toEqual([]);
    },
  );

  test.each(procedures.map((procedure) => [procedure.id, procedure] as const))(
    '%s says nothing that is over',
    (_, procedure) => {
      const { authority, papers } = procedure;
      const warnings = procedure.warnings.filter((each) => holdsOn(each, today));
      const [time, fee] = [procedure.time, procedure.fee].filter(
        (told) => !told?.until || today <= told.until,
      );
      const texts = [
        authority,
        ...papers.map(({ text }) => text),
        time?.text,
        fee?.text,
        ...warnings.map(({ text }) => text),
      ];
      expect(
        expired(
          texts.map((text) => text ?? ''),
          today,
        ),
      ).toEqual([]);
    },
  );

  test('no todo of today is over', () => {
    const plain = todos.todos.filter((todo) => holdsOn(todo, today)).flatMap(({ plain }) => plain);
    expect(expired(plain, today)).toEqual([]);
  });
});
