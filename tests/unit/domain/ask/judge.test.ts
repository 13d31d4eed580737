import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { When } from '../../../../src/content/types.ts';
import { combinations } from '../../../../src/domain/ask/combinations.ts';
import { answerTo, judge, ruledOutBy, unknownAnswer } from '../../../../src/domain/ask/judge.ts';
import { aQuestion } from '../builders.ts';

const ask = [aQuestion('ai', 'tu', 'nho'), aQuestion('cach', 'mang', 'quay', 'thu')];
const [who, how] = ask;

test.each([
  ['no condition', undefined, {}, 'yes'],
  ['an answer that is asked for', [{ ai: ['tu'] }], { ai: 'tu' }, 'yes'],
  ['one of several answers', [{ cach: ['mang', 'thu'] }], { cach: 'thu' }, 'yes'],
  ['another answer', [{ ai: ['tu'] }], { ai: 'nho' }, 'no'],
  ['no answer yet', [{ ai: ['tu'] }], {}, 'unknown'],
  ['“I do not know”', [{ ai: ['tu'] }], { ai: unknownAnswer }, 'unknown'],
  ['an answer of an older edition', [{ ai: ['tu'] }], { ai: 'khong-con-nua' }, 'unknown'],
  ['what must not be, and is not', [{ ai: { not: ['nho'] } }], { ai: 'tu' }, 'yes'],
  ['what must not be, and is', [{ ai: { not: ['nho'] } }], { ai: 'nho' }, 'no'],
  ['what must not be, and is not known', [{ ai: { not: ['nho'] } }], {}, 'unknown'],
  ['both of two', [{ ai: ['tu'], cach: ['mang'] }], { ai: 'tu', cach: 'mang' }, 'yes'],
  ['one of two wrong, the other unknown', [{ ai: ['tu'], cach: ['mang'] }], { ai: 'nho' }, 'no'],
  [
    'one of two right, the other unknown',
    [{ ai: ['tu'], cach: ['mang'] }],
    { ai: 'tu' },
    'unknown',
  ],
  ['the second case', [{ ai: ['nho'] }, { cach: ['mang'] }], { ai: 'tu', cach: 'mang' }, 'yes'],
  ['no case, one unknown', [{ ai: ['nho'] }, { cach: ['mang'] }], { ai: 'tu' }, 'unknown'],
] as const)('%s', (_, when, answers, verdict) => {
  expect(judge(when as When | undefined, ask, answers)).toBe(verdict);
});

const anyWhen: fc.Arbitrary<When> = fc.array(
  fc.record(
    {
      ai: fc.constantFrom<When[number][string]>(['tu'], ['nho'], { not: ['tu'] }),
      cach: fc.constantFrom<When[number][string]>(['mang'], ['quay', 'thu'], {
        not: ['mang', 'thu'],
      }),
    },
    { requiredKeys: [], noNullPrototype: true },
  ),
  { minLength: 1, maxLength: 3 },
);

test('knowing more never takes back what was sure', () => {
  fc.assert(
    fc.property(anyWhen, fc.constantFrom(...combinations(ask)), (when, answers) => {
      const verdict = judge(when, ask, answers);
      const less = Object.keys(answers).map((id) => ({ ...answers, [id]: unknownAnswer }));
      for (const given of less) expect(['unknown', verdict]).toContain(judge(when, ask, given));
    }),
  );
});

test('who answers nothing has nothing taken away', () => {
  fc.assert(
    fc.property(anyWhen, (when) => {
      const bare = when.filter((each) => Object.keys(each).length > 0);
      if (bare.length > 0) expect(judge(bare, ask, {})).toBe('unknown');
    }),
  );
});

test('what rules a condition out is told by its questions, in their order', () => {
  const when = [{ cach: ['mang'], ai: ['tu'] }, { ai: ['tu'] }];
  expect(ruledOutBy(when, ask, { ai: 'nho', cach: 'quay' })).toEqual([who, how]);
  expect(ruledOutBy(when, ask, { ai: 'nho' })).toEqual([who]);
  expect(ruledOutBy(when, ask, { cach: 'quay' })).toEqual([]);
});

test('combinations are every way to answer, “I do not know” among them', () => {
  const all = combinations(ask);
  expect(all).toHaveLength(12);
  expect(new Set(all.map((each) => JSON.stringify(each))).size).toBe(12);
  expect(all).toContainEqual({ ai: unknownAnswer, cach: 'thu' });
});

test('an answer is told in its words, and nothing while it is not known', () => {
  expect(answerTo(aQuestion('ai', 'tu', 'nho'), { ai: 'tu' })).toBe('Trả lời tu');
  expect(answerTo(aQuestion('ai', 'tu', 'nho'), { ai: unknownAnswer })).toBeUndefined();
});
