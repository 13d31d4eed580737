import type { Guide, Step } from '../../content/types.ts';

/** A step with where it stands: which part, and its number among all steps, from 1. */
export type NumberedStep = Readonly<{ step: Step; part: string; number: number }>;

/** All steps of a guide in order, through its parts. */
export function flatSteps(guide: Guide): NumberedStep[] {
  return guide.parts
    .flatMap(({ title, steps }) => steps.map((step) => ({ step, part: title })))
    .map((each, at) => ({ ...each, number: at + 1 }));
}
