import type { Answers } from '../domain/ask/judge.ts';
import type { TextStorage } from '../platform/port.ts';
import { createKept, type OnWrite } from './kept.ts';
import { type IdSet, isRecord, readIds, readTexts, type Saved } from './saved.ts';

/** What is remembered about the person at this phone, errands aside. */
export type Session = Readonly<{
  /** Tasks that were read and starred, by id. */
  read: IdSet;
  starred: IdSet;
  /** By guide: the steps this person will manage alone next time. */
  alone: Readonly<Record<string, IdSet>>;
  /** What was answered, by what asked it: a guide or a life event. */
  answers: Readonly<Record<string, Answers>>;
  /** What the helper's tally has already counted for this person. */
  counted: IdSet;
  /** When this person last did something, in milliseconds; null when unknown. */
  touched: number | null;
  /** Whether the person across the table sees their half upside down; not kept. */
  flipped: boolean;
}>;

export const sessionName = 'session';
const empty: Session = {
  read: {},
  starred: {},
  alone: {},
  answers: {},
  counted: {},
  touched: null,
  flipped: false,
};

/** Keeps what the person did. */
export function createSession(
  arriving: Promise<TextStorage>,
  onAct = () => {},
  { onWrite, early }: Readonly<{ onWrite?: OnWrite; early?: TextStorage }> = {},
) {
  return createKept(
    {
      name: sessionName,
      empty,
      read: readSession,
      part: ({ flipped: _, ...kept }) => kept,
      arriving,
      onAct,
      ...(onWrite ? { onWrite } : {}),
      ...(early ? { journal: { storage: early, add: addSession } } : {}),
    },
    ({ act, set }) => ({
      readTask: (task: string) =>
        act((all) => (all.read[task] ? all : { ...all, read: withId(all.read, task) })),
      starTask: (task: string) => act((all) => ({ ...all, starred: withId(all.starred, task) })),
      unstarTask: (task: string) =>
        act((all) => ({ ...all, starred: withoutId(all.starred, task) })),
      sayAlone: (guide: string, step: string, alone: boolean) =>
        act((all) => {
          const steps = all.alone[guide] ?? {};
          const said = alone ? withId(steps, step) : withoutId(steps, step);
          return { ...all, alone: { ...all.alone, [guide]: said } };
        }),
      answer: (asker: string, question: string, answer: string) =>
        act((all) => ({
          ...all,
          answers: { ...all.answers, [asker]: { ...all.answers[asker], [question]: answer } },
        })),
      noteCounted: (what: string) => act((all) => ({ ...all, counted: withId(all.counted, what) })),
      flip: () => set((all) => ({ ...all, flipped: !all.flipped })),
      touch: (touched: number) => set((all) => ({ ...all, touched })),
    }),
  );
}

export type SessionStore = ReturnType<typeof createSession>;

function readSession(
  { read, starred, alone, answers, counted, touched }: Saved,
  now: Session,
): Session {
  return {
    read: readIds(read),
    starred: readIds(starred),
    alone: isRecord(alone)
      ? Object.fromEntries(Object.entries(alone).map(([guide, steps]) => [guide, readIds(steps)]))
      : {},
    answers: isRecord(answers)
      ? Object.fromEntries(
          Object.entries(answers).map(([asker, given]) => [asker, readTexts(given)]),
        )
      : {},
    counted: readIds(counted),
    // Whoever did the rest must be asked after a long pause, so the older moment counts.
    touched: typeof touched === 'number' && Number.isFinite(touched) ? touched : now.touched,
    flipped: now.flipped,
  };
}

function withId(ids: IdSet, id: string): IdSet {
  return { ...ids, [id]: true };
}

function withoutId(ids: IdSet, id: string): IdSet {
  const { [id]: _taken, ...others } = ids;
  return others;
}

/** What was done and not kept, on top of what was. */
function addSession(kept: Session, undone: Session): Session {
  return {
    ...kept,
    read: { ...kept.read, ...undone.read },
    starred: { ...kept.starred, ...undone.starred },
    alone: addEach(kept.alone, undone.alone),
    answers: addEach(kept.answers, undone.answers),
    counted: { ...kept.counted, ...undone.counted },
    touched: kept.touched ?? undone.touched,
  };
}

function addEach<Values extends object>(
  kept: Readonly<Record<string, Values>>,
  undone: Readonly<Record<string, Values>>,
): Readonly<Record<string, Values>> {
  const added = Object.entries(undone).map(
    ([name, values]) => [name, { ...kept[name], ...values }] as const,
  );
  return { ...kept, ...Object.fromEntries(added) };
}
