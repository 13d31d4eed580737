import { expect, test } from 'vitest';
import {
  distinctBases,
  factsOn,
  isAdvice,
  needsRecheck,
} from '../../../../src/domain/facts/facts.ts';
import { aBasis, aFact, aNoticeBasis } from '../builders.ts';

test('of some facts those are said that hold on the day, in their order', () => {
  const facts = [
    aFact({ text: 'to come', since: '2027-03-01' }),
    aFact({ text: 'until today', until: '2027-02-28' }),
    aFact({ text: 'always' }),
    aFact({ text: 'over', until: '2027-02-27' }),
    aFact({ text: 'since today', since: '2027-02-28' }),
  ];
  const textsOn = (today: string) => factsOn(facts, today).map(({ text }) => text);
  expect(textsOn('2027-02-28')).toEqual(['until today', 'always', 'since today']);
  expect(textsOn('2027-03-01')).toEqual(['to come', 'always', 'since today']);
});

test.each([
  ['law', [aBasis({ evidence: 'law' })], false],
  ['what the portal shows', [aBasis({ evidence: 'portal' })], false],
  ['the words of a notice', [aNoticeBasis()], false],
  ['something second-hand', [aBasis({ evidence: 'secondary' })], true],
  ['law and something second-hand', [aBasis(), aBasis({ evidence: 'secondary' })], true],
  ['something second-hand and a notice', [aBasis({ evidence: 'secondary' }), aNoticeBasis()], true],
  ['our own advice', [{ own: 'advice' as const }], false],
  ['nothing', [], false],
])('a sentence that rests on %s needs to be checked again: %3$s', (_, bases, needed) => {
  expect(needsRecheck(bases)).toBe(needed);
});

test('what several sentences rest on is named once, where it comes first', () => {
  const law = aBasis();
  const article = aBasis({ article: 'Điều 3' });
  expect(distinctBases([law, aNoticeBasis(), aBasis(), article, aNoticeBasis(), law])).toEqual([
    law,
    aNoticeBasis(),
    article,
  ]);
});

test('the same basis is the same however its fields are ordered', () => {
  const { source, article, evidence } = { source: 'mot', article: null, evidence: 'law' as const };
  expect(
    distinctBases([
      { source, article, evidence },
      { evidence, article, source },
    ]),
  ).toHaveLength(1);
});

test.each([
  ['another article', aBasis({ article: 'Điều 4' })],
  ['another source', aBasis({ source: 'hai' })],
  ['another evidence', aBasis({ evidence: 'secondary' })],
  ['another quote', aNoticeBasis({ quote: 'Khác' })],
  ['another paragraph', aNoticeBasis({ paragraph: 'I.2' })],
  ['another notice', aNoticeBasis({ notice: 'hai' })],
])('%s is another basis', (_, basis) => {
  expect(distinctBases([aBasis({ article: 'Điều 3' }), aNoticeBasis(), basis])).toHaveLength(3);
});

test('advice of ours is told apart, and names no source', () => {
  expect(isAdvice([{ own: 'advice' }])).toBe(true);
  expect(isAdvice([{ own: 'app' }])).toBe(false);
  expect(isAdvice([aBasis(), aNoticeBasis()])).toBe(false);
  expect(distinctBases([{ own: 'advice' }, { own: 'app' }, aBasis()])).toEqual([aBasis()]);
});
