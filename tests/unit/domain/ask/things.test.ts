import { expect, test } from 'vitest';
import { ownThings } from '../../../../src/domain/ask/things.ts';
import { aBasis, aQuestion, aThing } from '../builders.ts';

const today = '2026-11-22';
const ask = [aQuestion('ai', 'tu', 'nho'), aQuestion('cach', 'mang', 'quay')];
const always = aThing({ id: 'can-cuoc' });
const whenSent = aThing({ id: 'uy-quyen', when: [{ ai: ['nho'] }] });
const weak = aThing({
  id: 'nghe-noi',
  when: [{ ai: ['nho'] }],
  basis: [aBasis({ evidence: 'secondary' })],
});
const mixed = aThing({
  ...weak,
  id: 'co-luat',
  basis: [aBasis({ evidence: 'secondary' }), aBasis({ evidence: 'law' })],
});
const ours = aThing({ id: 'loi-khuyen', when: [{ ai: ['nho'] }], basis: [{ own: 'advice' }] });

const list = (prepare: ReturnType<typeof aThing>[], answers = {}, day = today) => {
  const { needed, maybe, away } = ownThings({ ask, prepare }, answers, day);
  const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id);
  return { needed: ids(needed), maybe: ids(maybe), away: ids(away.map(({ thing }) => thing)) };
};

test('before a question is answered, everything is on the list', () => {
  expect(list([always, whenSent])).toEqual({ needed: ['can-cuoc'], maybe: ['uy-quyen'], away: [] });
});

test('an answer makes a thing needed, or takes it away', () => {
  expect(list([always, whenSent], { ai: 'nho' }).needed).toEqual(['can-cuoc', 'uy-quyen']);
  expect(list([always, whenSent], { ai: 'tu' })).toEqual({
    needed: ['can-cuoc'],
    maybe: [],
    away: ['uy-quyen'],
  });
});

test('“I do not know” takes nothing away', () => {
  expect(list([whenSent], { ai: 'unknown' }).maybe).toEqual(['uy-quyen']);
});

test('what only second-hand sources say takes nothing away; a law beside them, or our advice, does', () => {
  const { maybe, away } = list([weak, mixed, ours], { ai: 'tu' });
  expect(maybe).toEqual(['nghe-noi']);
  expect(away).toEqual(['co-luat', 'loi-khuyen']);
});

test('a thing is on the list only on its days', () => {
  const old = aThing({ id: 'cu', until: '2026-12-31' });
  const next = aThing({ id: 'moi', since: '2027-01-01' });
  expect(list([old, next]).needed).toEqual(['cu']);
  expect(list([old, next], {}, '2027-01-01').needed).toEqual(['moi']);
});

test('a thing that was taken away tells which questions did it', () => {
  const both = aThing({ id: 'don', when: [{ ai: ['nho'], cach: ['quay'] }] });
  const { away } = ownThings({ ask, prepare: [both] }, { ai: 'tu', cach: 'mang' }, today);
  expect(away.map(({ by }) => by.map(({ id }) => id))).toEqual([['ai', 'cach']]);
});

test('a guide that asks nothing needs all of its things', () => {
  expect(ownThings({ prepare: [always] }, {}, today).needed).toEqual([always]);
});
