import { expect, test } from 'vitest';
import words from '../../../src/content/words/listen.json' with { type: 'json' };
import { stepSentences } from '../../../src/domain/aloud/speech.ts';
import { flatSteps } from '../../../src/domain/errands/steps.ts';
import { termsIn } from '../../../src/domain/facts/terms.ts';
import { real } from './real.ts';

test('no step of ours leaves a voice a date, an address or a code to read by itself', () => {
  const left = real.bundle.guides
    .flatMap((guide) => flatSteps(guide))
    .flatMap(({ step }) => stepSentences(step, words.sounds))
    .map(({ spoken }) => spoken)
    .filter((spoken) => /\d\/\d|[a-z]\.[a-z]|\d[A-Z]|[A-Z]\d|\b0\d|\d{5}/.test(spoken));
  expect(left).toEqual([]);
});

test('every name of our dictionary is found in a sentence that has it', () => {
  const missing = real.bundle.terms.terms.flatMap((term) =>
    [term.term, ...term.also].filter(
      (name) => termsIn([`Xem ${name}, rồi bấm.`], [term]).length !== 1,
    ),
  );
  expect(missing).toEqual([]);
});
