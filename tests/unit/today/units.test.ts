import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Units } from '../../../src/content/types.ts';
import content from '../../../src/content/units.json' with { type: 'json' };
import {
  agree,
  allUnits,
  type FoundUnit,
  findUnits,
  lookUp,
} from '../../../src/domain/units/units.ts';

const { units, elsewhere } = content as Units;

/** A place in one line: "Xã Vị Thủy, Huyện Vị Thủy → Xã Vĩnh Thuận Đông"; of today: its name. */
function line({ as, name, district, today }: FoundUnit): string {
  return as === 'today' ? name : `${name}, ${district} → ${today.name}`;
}

function found(typed: string): string[] {
  return findUnits(typed, units).map(line);
}

/** What a typed name is answered with; nothing when it has to be asked about or is not known. */
function answer(typed: string): string | undefined {
  const places = findUnits(typed, units);
  return places.length > 0 && agree(places) ? places[0]?.today.name : undefined;
}

describe('an old name that is also a new one of another place is asked about', () => {
  const viThuy = ['Xã Vị Thủy, Huyện Vị Thủy → Xã Vĩnh Thuận Đông', 'Xã Vị Thủy'];
  const dongPhuoc = ['Xã Đông Phước, Huyện Châu Thành → Xã Phú Hữu', 'Xã Đông Phước'];

  test.each([
    ['xã Vị Thủy', viThuy],
    ['Vị Thủy', viThuy],
    ['xã Đông Phước', dongPhuoc],
    ['Đông Phước', dongPhuoc],
    ['Vị Thanh', ['Xã Vị Thanh, Huyện Vị Thủy → Xã Vị Thanh 1', 'Phường Vị Thanh']],
    [
      'Vĩnh Tường',
      [
        'Xã Vĩnh Tường, Huyện Vị Thủy → Xã Vĩnh Tường',
        'Phường Vĩnh Tường, Thị xã Long Mỹ → Phường Long Bình',
        'Xã Vĩnh Tường',
      ],
    ],
    // The same without accents, though not with them.
    [
      'binh thanh',
      [
        'Xã Bình Thành, Huyện Phụng Hiệp → Xã Tân Bình',
        'Phường Bình Thạnh, Thị xã Long Mỹ → Phường Long Bình',
      ],
    ],
  ])('%s', (typed, places) => {
    expect(found(typed)).toEqual(places);
    expect(agree(findUnits(typed, units))).toBe(false);
  });
});

describe('the kind of a place tells it from its namesakes', () => {
  test.each([
    ['xã Vị Thanh', 'Xã Vị Thanh 1'],
    ['phường Vị Thanh', 'Phường Vị Thanh'],
    ['phường Vĩnh Tường', 'Phường Long Bình'],
    ['xã Vĩnh Tường', 'Xã Vĩnh Tường'],
    ['xã Bình Thành', 'Xã Tân Bình'],
    ['phường Bình Thạnh', 'Phường Long Bình'],
  ])('%s is today %s', (typed, today) => {
    expect(answer(typed)).toBe(today);
  });
});

describe('the name of a former district is not taken for the smaller unit of that name', () => {
  test.each([
    ['Ngã Bảy', ['Phường Ngã Bảy', 'Phường Đại Thành']],
    [
      'Long Mỹ',
      [
        'Phường Long Mỹ',
        'Phường Long Bình',
        'Phường Long Phú 1',
        'Xã Vĩnh Viễn',
        'Xã Lương Tâm',
        'Xã Xà Phiên',
        'Xã Vĩnh Thuận Đông',
      ],
    ],
    ['Châu Thành', ['Xã Châu Thành', 'Xã Đông Phước', 'Xã Phú Hữu']],
    [
      'Phụng Hiệp',
      [
        'Xã Phụng Hiệp',
        'Xã Hòa An',
        'Xã Hiệp Hưng',
        'Xã Tân Bình',
        'Xã Thạnh Hòa',
        'Xã Phương Bình',
        'Xã Tân Phước Hưng',
      ],
    ],
    ['thành phố Vị Thanh', ['Phường Vị Thanh', 'Phường Vị Tân', 'Xã Hỏa Lựu']],
    ['TP. Vị Thanh', ['Phường Vị Thanh', 'Phường Vị Tân', 'Xã Hỏa Lựu']],
    ['thành phố Ngã Bảy', ['Phường Ngã Bảy', 'Phường Đại Thành']],
    ['thị xã Long Mỹ', ['Phường Long Mỹ', 'Phường Long Bình', 'Phường Long Phú 1']],
    ['TX Long Mỹ', ['Phường Long Mỹ', 'Phường Long Bình', 'Phường Long Phú 1']],
    ['huyện Long Mỹ', ['Xã Vĩnh Thuận Đông', 'Xã Vĩnh Viễn', 'Xã Lương Tâm', 'Xã Xà Phiên']],
    ['huyện Vị Thủy', ['Xã Vị Thủy', 'Xã Vĩnh Thuận Đông', 'Xã Vĩnh Tường', 'Xã Vị Thanh 1']],
    ['huyện Châu Thành', ['Xã Châu Thành', 'Xã Đông Phước', 'Xã Phú Hữu']],
    ['h. Châu Thành A', ['Xã Tân Hòa', 'Xã Trường Long Tây', 'Xã Thạnh Xuân', 'Xã Đông Phước']],
    ['Châu Thành A', ['Xã Tân Hòa', 'Xã Trường Long Tây', 'Xã Thạnh Xuân', 'Xã Đông Phước']],
    [
      'huyện Phụng Hiệp',
      [
        'Xã Phụng Hiệp',
        'Xã Hòa An',
        'Xã Hiệp Hưng',
        'Xã Tân Bình',
        'Xã Thạnh Hòa',
        'Xã Phương Bình',
        'Xã Tân Phước Hưng',
      ],
    ],
  ])('%s is asked about, down to what became of each of its places', (typed, today) => {
    const places = findUnits(typed, units);
    expect(new Set(places.map((place) => place.today.name))).toEqual(new Set(today));
    expect(agree(places)).toBe(false);
    expect(new Set(places.map(line)).size).toBe(places.length);
  });

  test('what carries the name itself comes before the places of the district', () => {
    expect(found('Long Mỹ')[0]).toBe('Phường Long Mỹ');
    expect(found('Phụng Hiệp').slice(0, 2)).toEqual([
      'Xã Phụng Hiệp, Huyện Phụng Hiệp → Xã Phụng Hiệp',
      'Xã Phụng Hiệp',
    ]);
  });

  test.each([
    ['phường Long Mỹ', 'Phường Long Mỹ'],
    ['phường Ngã Bảy', 'Phường Ngã Bảy'],
    ['xã Châu Thành', 'Xã Châu Thành'],
    ['xã Phụng Hiệp', 'Xã Phụng Hiệp'],
  ])('%s is no district', (typed, today) => {
    expect(answer(typed)).toBe(today);
  });

  test.each([
    ['xã Long Mỹ', 'Phường Long Mỹ'],
    ['phường Châu Thành', 'Xã Châu Thành'],
    ['xã Hiệp Lợi', 'Phường Hiệp Lợi'],
  ])('%s never was, and %s is asked about', (typed, name) => {
    const { found, whole } = lookUp(typed, units);
    expect(found.map((place) => place.name)).toContain(name);
    expect(whole).toBe(false);
  });

  test.each(['huyện Ngã Bảy', 'huyện Hòa An'])('%s never was', (typed) => {
    expect(found(typed)).toEqual([]);
  });
});

describe('a unit made of two districts is found from both', () => {
  test.each([
    ['thị trấn Cái Tắc', 'Xã Đông Phước'],
    ['Cái Tắc', 'Xã Đông Phước'],
    ['xã Đông Thạnh', 'Xã Đông Phước'],
    ['xã Đông Phước A', 'Xã Đông Phước'],
    ['xã Vĩnh Thuận Tây', 'Xã Vĩnh Thuận Đông'],
    ['Vĩnh Thuận Tây', 'Xã Vĩnh Thuận Đông'],
    ['xã Vĩnh Thuận Đông', 'Xã Vĩnh Thuận Đông'],
    ['Vĩnh Thuận Đông', 'Xã Vĩnh Thuận Đông'],
  ])('%s is today %s', (typed, today) => {
    expect(answer(typed)).toBe(today);
  });
});

describe('a name that kept but changed its kind is found by both kinds', () => {
  test.each([
    ['xã Vị Tân', 'Phường Vị Tân'],
    ['phường Vị Tân', 'Phường Vị Tân'],
    ['Vị Tân', 'Phường Vị Tân'],
    ['xã Đại Thành', 'Phường Đại Thành'],
    ['phường Đại Thành', 'Phường Đại Thành'],
    ['xã Long Bình', 'Phường Long Bình'],
    ['phường Long Bình', 'Phường Long Bình'],
    ['xã Long Phú', 'Phường Long Phú 1'],
    ['phường Long Phú', 'Phường Long Phú 1'],
    ['thị trấn Vĩnh Viễn', 'Xã Vĩnh Viễn'],
    ['xã Vĩnh Viễn', 'Xã Vĩnh Viễn'],
    ['Vĩnh Viễn', 'Xã Vĩnh Viễn'],
  ])('%s is today %s', (typed, today) => {
    expect(answer(typed)).toBe(today);
  });
});

describe('names that differ in a word are different names', () => {
  test.each([
    ['Đông Phước A', ['Xã Đông Phước A, Huyện Châu Thành → Xã Đông Phước']],
    ['Vĩnh Viễn A', ['Xã Vĩnh Viễn A, Huyện Long Mỹ → Xã Vĩnh Viễn']],
    ['Vĩnh Viễn', ['Thị trấn Vĩnh Viễn, Huyện Long Mỹ → Xã Vĩnh Viễn', 'Xã Vĩnh Viễn']],
    ['Long Trị', ['Xã Long Trị, Thị xã Long Mỹ → Phường Long Mỹ']],
    ['Long Trị A', ['Xã Long Trị A, Thị xã Long Mỹ → Phường Long Mỹ']],
    ['Trường Long A', ['Xã Trường Long A, Huyện Châu Thành A → Xã Trường Long Tây']],
    ['Vị Thanh 1', ['Xã Vị Thanh 1']],
    ['Long Phú 1', ['Phường Long Phú 1']],
    ['Long Phú', ['Xã Long Phú, Thị xã Long Mỹ → Phường Long Phú 1']],
    ['Vĩnh Thuận Tây', ['Xã Vĩnh Thuận Tây, Huyện Vị Thủy → Xã Vĩnh Thuận Đông']],
    // These begin like a kind.
    ['Phương Bình', ['Xã Phương Bình, Huyện Phụng Hiệp → Xã Phương Bình', 'Xã Phương Bình']],
    ['phuong binh', ['Xã Phương Bình, Huyện Phụng Hiệp → Xã Phương Bình', 'Xã Phương Bình']],
    ['Phương Phú', ['Xã Phương Phú, Huyện Phụng Hiệp → Xã Phương Bình']],
    ['Xà Phiên', ['Xã Xà Phiên, Huyện Long Mỹ → Xã Xà Phiên', 'Xã Xà Phiên']],
    ['phường Bình', ['Phường Bình Thạnh, Thị xã Long Mỹ → Phường Long Bình']],
  ])('%s', (typed, places) => {
    expect(found(typed)).toEqual(places);
  });
});

describe('the numbered wards are found however the number is written', () => {
  const wards = { I: 1, III: 3, IV: 4, V: 5, VII: 7 };
  const written = Object.entries(wards).flatMap(([roman, number]) =>
    [
      `phường ${number}`,
      `Phường ${roman}`,
      `phuong ${roman.toLowerCase()}`,
      `p ${number}`,
      `P.${number}`,
      `p${number}`,
      `phường${number}`,
      `P. ${roman}`,
      `${number}`,
    ].map((typed) => [typed, `Phường ${roman}`] as const),
  );

  test.each(written)('%s is %s', (typed, name) => {
    expect(findUnits(typed, units).map((place) => place.name)).toEqual([name]);
  });

  test('a single letter of which a number could be made begins a name instead', () => {
    expect(found('v')).toEqual(expect.arrayContaining(['Xã Vị Thủy', 'Xã Vĩnh Viễn']));
    expect(answer('VII')).toBe('Phường Vị Thanh');
  });

  test.each(['phường 2', 'phường 6', 'phường II', 'phường 33', 'p 8', 'phường 0'])(
    '%s never was',
    (typed) => {
      expect(found(typed)).toEqual([]);
    },
  );
});

describe('places whose name somewhere else in the city carries too', () => {
  test('are these four', () => {
    expect(elsewhere.map(({ former, district }) => `${former}, ${district}`)).toEqual([
      'Xã Long Phú, Thị xã Long Mỹ',
      'Xã Tân Long, Huyện Phụng Hiệp',
      'Xã Thuận Hòa, Huyện Long Mỹ',
      'Xã Thuận Hưng, Huyện Long Mỹ',
    ]);
  });

  test.each([
    ['xã Long Phú', 'Phường Long Phú 1'],
    ['xã Tân Long', 'Xã Thạnh Hòa'],
    ['Tân Long', 'Xã Thạnh Hòa'],
    ['xã Thuận Hòa', 'Xã Xà Phiên'],
    ['Thuận Hòa', 'Xã Xà Phiên'],
    ['xã Thuận Hưng', 'Xã Xà Phiên'],
    ['Thuận Hưng', 'Xã Xà Phiên'],
  ])('%s is answered with %s, and the other place can be named', (typed, today) => {
    expect(answer(typed)).toBe(today);
    const [place] = findUnits(typed, units);
    const trap = elsewhere.find(
      ({ former, district }) => former === place?.name && district === place.district,
    );
    expect(trap?.note).toContain(today);
  });

  test('are not among our units by mistake', () => {
    const wrong = ['31654', '31582', '31741', '31591', '31639'];
    expect(units.filter(({ code }) => wrong.includes(code))).toEqual([]);
    expect(units).toHaveLength(28);
    expect(units.flatMap(({ former }) => former)).toHaveLength(75);
  });
});

test('every place is found by its whole name, and never another one that goes its own way', () => {
  for (const place of allUnits(units)) {
    const places = findUnits(place.name, units);
    expect(places.map(line)).toContain(line(place));
    expect(new Set(places.map(({ name }) => name))).toEqual(new Set([place.name]));
  }
});

describe('how a name is typed makes no difference', () => {
  test.each([
    ['XÃ VỊ THUỶ', 'xã Vị Thủy'],
    ['xa vi thuy', 'xã Vị Thủy'],
    ['xa vi thui', 'xã Vị Thủy'],
    ['  xã   Vị  Thủy ', 'xã Vị Thủy'],
    ['xã Vị Thủy'.normalize('NFD'), 'xã Vị Thủy'],
    ['x. Vị Thủy', 'xã Vị Thủy'],
    ['dong phuoc a', 'Đông Phước A'],
    ['TT Cái Tắc', 'thị trấn Cái Tắc'],
    ['tt. cái tắc', 'thị trấn Cái Tắc'],
    ['thi tran nang mau', 'Thị trấn Nàng Mau'],
    ['P. Vị Thanh', 'phường Vị Thanh'],
    ['tp vi thanh', 'Thành phố Vị Thanh'],
    ['Xã Hoả Lựu', 'Xã Hỏa Lựu'],
    ['Xã Hòa-An', 'Xã Hòa An'],
  ])('%s is %s', (typed, name) => {
    expect(found(typed)).not.toEqual([]);
    expect(found(typed)).toEqual(found(name));
  });
});

describe('the beginning of a name is enough', () => {
  test.each([
    ['Lái', 'Phường Ngã Bảy'],
    ['thị trấn Cái T', 'Xã Đông Phước'],
    ['tt kinh', 'Xã Hòa An'],
    ['Trường Long', 'Xã Trường Long Tây'],
    ['Vĩnh Thuận', 'Xã Vĩnh Thuận Đông'],
    ['xã Xà', 'Xã Xà Phiên'],
  ])('%s is today %s', (typed, today) => {
    expect(answer(typed)).toBe(today);
  });

  test('of several names that begin so none is chosen', () => {
    expect(found('Vĩnh V')).toEqual([
      'Thị trấn Vĩnh Viễn, Huyện Long Mỹ → Xã Vĩnh Viễn',
      'Xã Vĩnh Viễn A, Huyện Long Mỹ → Xã Vĩnh Viễn',
      'Xã Vĩnh Viễn',
    ]);
    expect(answer('Tân')).toBeUndefined();
    expect(answer('xã')).toBeUndefined();
    expect(answer('phường')).toBeUndefined();
  });

  test('a later word is looked at when no name begins so', () => {
    expect(found('Sáu')).toEqual(['Thị trấn Ngã Sáu, Huyện Châu Thành → Xã Châu Thành']);
  });
});

test.each([
  '',
  '   ',
  '...',
  'xyz',
  'Sài Gòn',
  'phường Bến Thành',
  '🧓',
  '\ud800',
  '999',
  'Hậu Giang',
])('%o is no place', (typed) => {
  expect(found(typed)).toEqual([]);
});

test('places agree when they are one unit today; no places agree on nothing', () => {
  const [one, other] = units;
  const former = allUnits(units).filter(({ today }) => today === one);
  expect(agree(former)).toBe(true);
  expect(agree([...former, ...allUnits(units).filter(({ today }) => today === other)])).toBe(false);
  expect(agree([])).toBe(false);
});

test('whatever is typed, what is found is ours, each once, and nothing breaks', () => {
  const all = new Set(allUnits(units).map(line));
  const typed = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(...all).chain((text) => fc.nat(text.length).map((end) => text.slice(0, end))),
    fc
      .array(fc.constantFrom('xã', 'p', 'tt', 'huyện', 'tp', ' ', '.', '3', 'Vị', 'Long', 'A', '('))
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(typed, (text) => {
      const lines = found(text);
      expect(new Set(lines).size).toBe(lines.length);
      expect(lines.filter((each) => !all.has(each))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
