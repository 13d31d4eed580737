import type { Guide, Question, Step } from '../../content/types.ts';
import { type Answers, judge } from '../ask/judge.ts';

/** A step with where it stands: which part, and its number, from 1. */
export type NumberedStep = Readonly<{ step: Step; part: string; number: number }>;

export type NumberedPart = Readonly<{
  title: string;
  steps: readonly NumberedStep[];
  /** Whether the answers say that it has to be done; else it may have to. */
  sure: boolean;
}>;

/** One way to do an errand, with its parts numbered from its first step; no title where there is one way. */
export type Way = Readonly<{ id: string; title: string | null; parts: readonly NumberedPart[] }>;

/** The parts of a guide with their steps, numbered through all parts; two parts may bear one title. */
export function numberedParts(
  { parts, ask = [] }: Pick<Guide, 'parts'> & Partial<Pick<Guide, 'ask'>>,
  answers: Answers = {},
): NumberedPart[] {
  let number = 0;
  return parts.map(({ title, steps, when }) => ({
    title,
    sure: judge(when, ask, answers) === 'yes',
    steps: steps.map((step): NumberedStep => ({ step, part: title, number: ++number })),
  }));
}

/** All steps of a guide in order, through its parts and through all ways. */
export function flatSteps(guide: Guide): NumberedStep[] {
  return numberedParts(guide).flatMap(({ steps }) => steps);
}

/**
 * The ways a person may go, in the guide's order: only the one that was chosen, or all of them.
 * Parts that the answers rule out are left out.
 */
export function waysOf(guide: Guide, answers: Answers): Way[] {
  const ask = guide.ask ?? [];
  const choice = waysQuestion(guide);
  const way = (id: string, title: string | null, given: Answers): Way => ({
    id,
    title,
    parts: numberedParts(
      { ask, parts: guide.parts.filter(({ when }) => judge(when, ask, given) !== 'no') },
      given,
    ),
  });
  if (!choice) return [way('', null, answers)];
  const chosen = choice.answers.filter(({ id }) => id === answers[choice.id]);
  return (chosen.length > 0 ? chosen : choice.answers).map(({ id, text }) =>
    way(id, text, { ...answers, [choice.id]: id }),
  );
}

/** The parts of a way that another way does not have. */
export function partsBesides({ parts }: Way, other: Way | undefined): NumberedPart[] {
  const there = new Set(
    other?.parts.flatMap(({ steps }) => steps.map(({ step }) => step.id)) ?? [],
  );
  return parts.filter(({ steps }) => steps.some(({ step }) => !there.has(step.id)));
}

/** The question whose answers are ways to do the errand. */
function waysQuestion(guide: Guide): Question | undefined {
  return guide.ask?.find(({ ways }) => ways);
}

/**
 * The steps a person goes through who is at a step: those of the way it is on. A step that the
 * answers leave out is still shown among all that lead to it.
 */
export function stepsAround(guide: Guide, answers: Answers, step: string): NumberedStep[] {
  const routes = [answers, {}].flatMap((given) =>
    waysOf(guide, given).map(({ parts }) => parts.flatMap(({ steps }) => steps)),
  );
  return routes.find((steps) => steps.some((each) => each.step.id === step)) ?? flatSteps(guide);
}

/** The steps a person begins with: of the chosen way, or of the first. */
export function ownSteps(guide: Guide, answers: Answers): NumberedStep[] {
  return waysOf(guide, answers)[0]?.parts.flatMap(({ steps }) => steps) ?? [];
}
