import { expect, test } from 'vitest';
import type { When } from '../../../../src/content/types.ts';
import {
  ownSteps,
  partsBesides,
  stepsAround,
  type Way,
  waysOf,
} from '../../../../src/domain/errands/steps.ts';
import { aGuide, aQuestion, aStep } from '../builders.ts';

const part = (title: string, when?: When[number]) => ({
  title,
  ...(when ? { when: [when] } : {}),
  steps: [aStep({ id: title })],
});

/** Two ways that begin and end alike, and a part that only some need. */
const guide = aGuide({
  ask: [{ ...aQuestion('cach', 'mang', 'quay'), ways: true }, aQuestion('con', 'co', 'khong')],
  parts: [
    part('chuan-bi'),
    part('nop-mang', { cach: ['mang'] }),
    part('nop-quay', { cach: ['quay'] }),
    part('cho-con', { con: ['co'] }),
    part('cho'),
  ],
});

const told = ({ title, parts }: Way) => [title, ...parts.map((each) => each.title)];
const ids = (steps: readonly { step: { id: string } }[]) => steps.map(({ step }) => step.id);

test('ways stand beside each other, each from its first step to its last', () => {
  expect(waysOf(guide, {}).map(told)).toEqual([
    ['Trả lời mang', 'chuan-bi', 'nop-mang', 'cho-con', 'cho'],
    ['Trả lời quay', 'chuan-bi', 'nop-quay', 'cho-con', 'cho'],
  ]);
});

test('who has chosen a way is shown that one, without what their answers rule out', () => {
  expect(waysOf(guide, { cach: 'quay', con: 'khong' }).map(told)).toEqual([
    ['Trả lời quay', 'chuan-bi', 'nop-quay', 'cho'],
  ]);
});

test('a part that may not be needed says so', () => {
  const [way] = waysOf(guide, { cach: 'mang' });
  expect(way?.parts.filter(({ sure }) => !sure).map(({ title }) => title)).toEqual(['cho-con']);
});

test('steps are numbered along the way', () => {
  const [, counter] = waysOf(guide, { con: 'khong' });
  expect(counter?.parts.flatMap(({ steps }) => steps.map(({ number }) => number))).toEqual([
    1, 2, 3,
  ]);
});

test('a guide without ways has one, which needs no name', () => {
  expect(waysOf(aGuide({ parts: [part('lam')] }), {}).map(told)).toEqual([[null, 'lam']]);
});

test('another way is told by what the first does not have', () => {
  const [first, second] = waysOf(guide, {});
  expect(second && partsBesides(second, first).map(({ title }) => title)).toEqual(['nop-quay']);
});

test('from a step one goes on along its way, whatever way was chosen', () => {
  expect(ids(stepsAround(guide, {}, 'nop-quay'))).toEqual([
    'chuan-bi',
    'nop-quay',
    'cho-con',
    'cho',
  ]);
  expect(ids(stepsAround(guide, { cach: 'mang', con: 'khong' }, 'nop-quay'))).toContain('nop-quay');
  expect(ids(stepsAround(guide, { cach: 'mang', con: 'khong' }, 'cho'))).toEqual([
    'chuan-bi',
    'nop-mang',
    'cho',
  ]);
});

test('one begins with the first step of the way that was chosen, or of the first', () => {
  expect(ids(ownSteps(guide, { cach: 'quay' }))).toContain('nop-quay');
  expect(ids(ownSteps(guide, {}))).toContain('nop-mang');
});
