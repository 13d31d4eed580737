import type { Guide, Step } from '../../content/types.ts';

/** A step with where it stands: which part, and its number among all steps, from 1. */
export type NumberedStep = Readonly<{ step: Step; part: string; number: number }>;

/** The parts of a guide with their steps, numbered through all parts; two parts may bear one title. */
export function numberedParts(guide: Guide) {
  let number = 0;
  return guide.parts.map(({ title, steps }) => ({
    title,
    steps: steps.map((step): NumberedStep => ({ step, part: title, number: ++number })),
  }));
}

/** All steps of a guide in order, through its parts. */
export function flatSteps(guide: Guide): NumberedStep[] {
  return numberedParts(guide).flatMap(({ steps }) => steps);
}
