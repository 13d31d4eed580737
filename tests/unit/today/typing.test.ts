import { describe, expect, test } from 'vitest';
import { searchContent } from '../../../src/build/searchContent.ts';
import { createSearch } from '../../../src/domain/search/search.ts';
import { agree, allUnits, lookUp } from '../../../src/domain/units/units.ts';
import { habits, typedIn } from '../typing.ts';
import { real } from './real.ts';

const content = searchContent(real.bundle);
const search = createSearch(content.docs, content.synonyms);
const { units } = real.bundle.units;
const names = content.docs.flatMap(({ kind, id, title, official }) =>
  [title, ...(kind === 'unit' ? [] : official ? [official] : [])].map((name) => ({
    name,
    hit: `${kind}:${id}`,
  })),
);
const finds = (typed: string, hit: string) =>
  search(typed, 100).hits.some(({ doc }) => `${doc.kind}:${doc.id}` === hit);

describe.each(habits)('%s', (habit) => {
  test('every name finds itself in the search', () => {
    const lost = names.filter(({ name, hit }) => !finds(typedIn(habit, name), hit));
    expect(lost.map(({ name }) => `${name}: ${typedIn(habit, name)}`)).toEqual([]);
  });

  test('every unit, old and new, is found by the finder as it is when typed well', () => {
    const lost = allUnits(units).filter(({ name }) => {
      const well = lookUp(name, units);
      const typed = lookUp(typedIn(habit, name), units);
      return JSON.stringify(typed) !== JSON.stringify(well);
    });
    expect(lost.map(({ name }) => `${name}: ${typedIn(habit, name)}`)).toEqual([]);
  });
});

const answer = (typed: string) => {
  const { found, whole } = lookUp(typed, units);
  return whole && agree(found) ? found[0]?.today.name : found.map(({ name }) => name);
};

test('a former unit with its district is that one and no other', () => {
  const wrong = units.flatMap((today) =>
    today.former
      .map(({ name, district }) => `${name}, ${district}`)
      .filter((typed) => answer(typed) !== today.name),
  );
  expect(wrong).toEqual([]);
});

test.each([
  ['phường bảy', 'Phường Vị Thanh'],
  ['p.bảy', 'Phường Vị Thanh'],
  ['phường một', 'Phường Vị Thanh'],
  ['phường 01', 'Phường Vị Thanh'],
  ['phường Long Phú I', 'Phường Long Phú 1'],
  ['xã Vị Trung, huyện Vị Thủy', 'Xã Vị Thủy'],
  ['xã Vị Trung huyện Vị Thủy tỉnh Hậu Giang', 'Xã Vị Thủy'],
  ['ấp 3, xã Vị Trung, huyện Vị Thủy, tỉnh Hậu Giang', 'Xã Vị Thủy'],
  ['xã Vị Thủy, huyện Vị Thủy', 'Xã Vĩnh Thuận Đông'],
  ['xã Vĩnh Thuận Ðông', 'Xã Vĩnh Thuận Đông'],
])('%s is certainly %s', (typed, today) => {
  expect(answer(typed)).toBe(today);
});

test.each([
  ['Ngã 7', 'Phường Ngã Bảy'],
  ['ngã 6', 'Thị trấn Ngã Sáu'],
  ['7 ngàn', 'Thị trấn Bảy Ngàn'],
  ['1 ngàn', 'Thị trấn Một Ngàn'],
])('%s leads to %s', (typed, name) => {
  expect(lookUp(typed, units).found.map((found) => found.name)).toContain(name);
});

test('less than a whole name is asked about', () => {
  for (const typed of ['vị tr', 'thạnh', 'phường b', 'long'])
    expect(lookUp(typed, units).whole, typed).toBe(false);
});

test('an official name of forty words finds itself', () => {
  const longest = [...real.bundle.procedures].sort((a, b) => b.name.length - a.name.length)[0];
  expect(finds(longest?.name ?? '', `procedure:${longest?.id}`)).toBe(true);
});
