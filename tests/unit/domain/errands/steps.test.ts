import { expect, test } from 'vitest';
import { flatSteps, numberedParts } from '../../../../src/domain/errands/steps.ts';
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

test('two parts that bear one title keep their own steps', () => {
  const parts = [
    { title: 'Nộp', steps: [aStep({ id: 'a' }), aStep({ id: 'b' })] },
    { title: 'Nộp', steps: [aStep({ id: 'c' })] },
  ];
  const found = numberedParts(aGuide({ parts }));
  expect(found.map(({ title, steps }) => [title, steps.map(({ number }) => number)])).toEqual([
    ['Nộp', [1, 2]],
    ['Nộp', [3]],
  ]);
});
