import { expect, test } from 'vitest';
import { flatSteps } from '../../../../src/domain/errands/steps.ts';
import { aGuide, aStep } from '../builders.ts';

test('the steps of a guide are numbered through its parts', () => {
  const guide = aGuide({
    parts: [
      { title: 'Chuẩn bị', steps: [aStep({ id: 'a' }), aStep({ id: 'b' })] },
      { title: 'Nộp', steps: [aStep({ id: 'c' })] },
    ],
  });
  expect(flatSteps(guide).map(({ step, part, number }) => [number, part, step.id])).toEqual([
    [1, 'Chuẩn bị', 'a'],
    [2, 'Chuẩn bị', 'b'],
    [3, 'Nộp', 'c'],
  ]);
});

test('a step is the one the guide holds', () => {
  const step = aStep({ warning: 'Coi chừng.' });
  expect(flatSteps(aGuide({ parts: [{ title: 'Nộp', steps: [step] }] }))[0]?.step).toBe(step);
});
