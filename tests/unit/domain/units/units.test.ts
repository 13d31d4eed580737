import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Unit } from '../../../../src/content/types.ts';
import { agree, allUnits, type FoundUnit, findUnits } from '../../../../src/domain/units/units.ts';

function unit(code: string, name: string, former: readonly string[]): Unit {
  return {
    code,
    name,
    kind: name.startsWith('Phường') ? 'phường' : 'xã',
    former: former.map((each) => {
      const [place = '', district = ''] = each.split(', ');
      return { name: place, kind: kindOf(place), district };
    }),
  };
}

function kindOf(name: string) {
  if (name.startsWith('Thị trấn')) return 'thị trấn';
  return name.startsWith('Phường') ? 'phường' : 'xã';
}

/** Made units: a name that moved, one of two kinds, one in two districts, numbered wards. */
const units: readonly Unit[] = [
  unit('1', 'Xã Sen', ['Thị trấn Cầu Đỏ, Huyện Sen', 'Xã Bưởi, Huyện Sen']),
  unit('2', 'Xã Mận', ['Xã Sen, Huyện Sen', 'Xã Mận, Huyện Mận']),
  unit('3', 'Phường Lài', ['Phường III, Thành phố Lài', 'Phường V, Thành phố Lài']),
  unit('4', 'Phường Quýt', ['Xã Quýt, Thị xã Bưởi']),
];

const line = ({ as, name, district, today }: FoundUnit) =>
  as === 'today' ? name : `${name}, ${district} → ${today.name}`;
const found = (typed: string) => findUnits(typed, units).map(line);

test('an old name that is also a new one of another place is asked about', () => {
  expect(found('xã Sen')).toEqual(['Xã Sen, Huyện Sen → Xã Mận', 'Xã Sen']);
  expect(agree(findUnits('xã Sen', units))).toBe(false);
});

test('a district is not taken for the smaller unit of its name', () => {
  expect(new Set(findUnits('huyện Sen', units).map(({ today }) => today.name))).toEqual(
    new Set(['Xã Sen', 'Xã Mận']),
  );
});

describe('a name is found however it is typed', () => {
  test.each([
    ['xã bưởi', 'Xã Bưởi, Huyện Sen → Xã Sen'],
    ['XA BUOI', 'Xã Bưởi, Huyện Sen → Xã Sen'],
    ['tt cau do', 'Thị trấn Cầu Đỏ, Huyện Sen → Xã Sen'],
    ['phường 3', 'Phường III, Thành phố Lài → Phường Lài'],
    ['p.V', 'Phường V, Thành phố Lài → Phường Lài'],
    ['Cầu', 'Thị trấn Cầu Đỏ, Huyện Sen → Xã Sen'],
  ])('%s', (typed, name) => {
    expect(found(typed)).toContain(name);
  });
});

test('both kinds of a unit that kept its name lead to it', () => {
  for (const typed of ['xã Quýt', 'phường Quýt', 'Quýt'])
    expect(agree(findUnits(typed, units)), typed).toBe(true);
});

test.each(['', '...', 'phường 2', 'Sài Gòn', '\ud800'])('%o is no unit', (typed) => {
  expect(found(typed)).toEqual([]);
});

test('every unit is found by its whole name, and whatever is typed, nothing is found twice', () => {
  for (const each of allUnits(units)) expect(found(each.name)).toContain(line(each));
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('x', 'sen', '3')),
      (typed) => {
        expect(new Set(found(typed)).size).toBe(found(typed).length);
      },
    ),
  );
});
