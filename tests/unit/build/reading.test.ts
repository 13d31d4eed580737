import { expect, it } from 'vitest';
import { hardToRead } from '../../../src/build/reading.ts';
import { aBundle, bundleOf } from '../../site/builders.ts';
import { guide } from '../../site/guidance.ts';

const words = (count: number) => Array.from({ length: count }, () => 'chữ').join(' ');

it('lists nothing where all is short', () => {
  expect(hardToRead(bundleOf(aBundle()))).toEqual([]);
});

it('lists the longest sentences of a file, the worst first, three at most', () => {
  const site = [21, 25, 20, 23].reduce(
    (all, count, at) =>
      all.set(guide, `forWhom.${at}`, {
        text: `Câu ${words(count - 1)}.`,
        since: null,
        until: null,
        basis: [{ own: 'advice' }],
      }),
    aBundle(),
  );
  const [head, ...lines] = hardToRead(bundleOf(site));
  expect(head).toBe(`${guide} (4 câu)`);
  expect(lines.map((line) => /(\d+) tiếng/.exec(line)?.[1])).toEqual(['25', '23', '21']);
});

it('counts the words that have to be explained', () => {
  const terms = ['một', 'hai', 'ba'].map((term, at) => ({
    id: `tu-${at}`,
    term,
    also: [],
    plain: ['Một từ.'],
    basis: [],
  }));
  const site = terms
    .reduce((all, term, at) => all.set('terms.json', `terms.${at + 1}`, term), aBundle())
    .set(guide, 'forWhom.0.text', 'Kể một, hai, ba.');
  expect(hardToRead(bundleOf(site))[1]).toContain(
    'forWhom[1].text: 4 tiếng, 3 từ khó: “Kể một, hai, ba”',
  );
});
