import type { Unit } from '../../content/types.ts';
import { fold } from '../text/fold.ts';
import { inDigits, levelsOf, roman, withoutRoman, wordsOf } from './typed.ts';

/** A unit a typed name may mean: a unit of today, or a former unit and what it became. */
export type FoundUnit = Readonly<{
  as: 'former' | 'today';
  /** "Xã Vị Thủy" */
  name: string;
  /** The former district; none for a unit of today. */
  district: string | null;
  today: Unit;
}>;

/** A unit with its names, folded: "xa" and "vi thui", in the district "huien" "vi thui". */
type Named = Readonly<{
  unit: FoundUnit;
  kind: string;
  bare: string;
  /** How people write the Roman number that is this unit's name; "3" for III. */
  number: string | undefined;
  districtKind: string;
  districtBare: string;
}>;

/** A way to take what was typed: as a name of any kind, or as the rest of it after a kind. */
type Taken = Readonly<{ kind: string | undefined; rest: string }>;

const kinds = /^(thi tran|phuong|xa|tt|p|x)(?:\s+|$|(?=\d))/;
const districtKinds = /^(thanh pho|thi xa|huien|tp|tx|h)(?:\s+|$)/;
const inFull: Readonly<Record<string, string>> = {
  tt: 'thi tran',
  p: 'phuong',
  x: 'xa',
  tp: 'thanh pho',
  tx: 'thi xa',
  h: 'huien',
};
/** What was found, and whether all that was typed is the name: less is asked about, never certain. */
export type LookedUp = Readonly<{ found: readonly FoundUnit[]; whole: boolean }>;

/** Every unit by name: the former units with their districts, then the units of today. */
export function allUnits(units: readonly Unit[]): FoundUnit[] {
  return [
    ...units.flatMap((today) =>
      today.former.map(({ name, district }) => ({ as: 'former' as const, name, district, today })),
    ),
    ...units.map((today) => ({ as: 'today' as const, name: today.name, district: null, today })),
  ];
}

/**
 * What a typed name or address may mean. Names that fit to the letter (accents, kind and case aside) hide
 * those that only begin so. A former district is not what has its name today: it stands for all it was made
 * of. In an address of several levels the district decides. Never chooses between found: more than one
 * answer is to be asked about.
 */
export function lookUp(typed: string, units: readonly Unit[]): LookedUp {
  const { named, words } = namesOf(units);
  const levels = levelsOf(typed, words);
  const [first = ''] = levels;
  if (levels.length < 2) {
    const plain = lookUpName(first, typed, units, named);
    return plain.found.length > 0 ? plain : lookUpName(withoutRoman(first), typed, units, named);
  }
  const district = levels.slice(1).map((level) => inDistrict(level, named));
  const within = district.find((each) => each.length > 0)?.map(({ unit }) => unit);
  for (const level of levels) {
    const { found, whole } = lookUpName(level, '', units, named);
    if (!whole) continue;
    const there = within && found.filter((unit) => within.includes(unit));
    if (there && there.length > 0) return { found: there, whole: true };
    return { found, whole: !within };
  }
  return { found: [], whole: false };
}

/** The found alone. */
export function findUnits(typed: string, units: readonly Unit[]): FoundUnit[] {
  return [...lookUp(typed, units).found];
}

function lookUpName(
  asked: string,
  typed: string,
  units: readonly Unit[],
  named: readonly Named[],
): LookedUp {
  if (asked === '') return { found: [], whole: false };
  const ways = waysToTake(asked, writesKind(typed, units));
  const fitting = (fits: (each: Named, taken: Taken) => boolean, anyKind = false) =>
    named
      .filter((each) =>
        ways.some(
          (taken) =>
            (anyKind || taken.kind === undefined || taken.kind === each.kind) && fits(each, taken),
        ),
      )
      .map(({ unit }) => unit);

  const district = inDistrict(asked, named).map(({ unit }) => unit);
  const exact = fitting(isNamed);
  if (district.length > 0 && (exact.length === 0 || agree(exact)))
    return {
      found: [...exact, ...district.filter((unit) => !exact.includes(unit))],
      whole: true,
    };
  if (exact.length > 0) return { found: exact, whole: true };
  // A number is this number or another one: "II" is not the beginning of "III".
  const begins = fitting(
    ({ bare, number }, { rest }) => rest === '' || (number === undefined && bare.startsWith(rest)),
  );
  if (begins.length > 0) return { found: begins, whole: false };
  // A kind that this name never had.
  const otherKind = fitting(isNamed, true);
  if (otherKind.length > 0) return { found: otherKind, whole: false };
  return {
    found: fitting(({ bare, number }, { rest }) => number === undefined && holdsWords(bare, rest)),
    whole: false,
  };
}

/** Whether words stand whole in a name, the last one perhaps only begun. */
function holdsWords(name: string, words: string): boolean {
  return ` ${name}`.includes(` ${words}`);
}

/** Whether found answer the same: all of them are one unit today, so there is nothing to ask. */
export function agree(found: readonly FoundUnit[]): boolean {
  return new Set(found.map(({ today }) => today.code)).size === 1;
}

/** What begins like a kind may be one or may not: "phuong binh" is a name, "phuong vi tan" has a kind. */
function waysToTake(asked: string, hasKind: boolean): Taken[] {
  const whole = { kind: undefined, rest: asked };
  const [start = '', kind = ''] = kinds.exec(asked) ?? [];
  if (start === '') return [whole];
  const afterKind = { kind: inFull[kind] ?? kind, rest: asked.slice(start.length) };
  return hasKind ? [afterKind] : [whole, afterKind];
}

/** Whether a typed name begins with a kind in all its accents, so that it can be nothing else. */
function writesKind(typed: string, units: readonly Unit[]): boolean {
  const written = typed.normalize('NFC').trim().toLowerCase();
  return units
    .flatMap(({ kind, former }) => [kind, ...former.map((each) => each.kind)])
    .some((kind) => written.startsWith(kind) && /^(?:[\s\d.]|$)/.test(written.slice(kind.length)));
}

/** A single Roman letter is a number only after a kind; alone it begins some other name. */
function isNamed({ bare, number }: Named, { kind, rest }: Taken): boolean {
  if (number === undefined) return bare === rest;
  return number === rest || (bare === rest && (kind !== undefined || rest.length > 1));
}

/** The former found of the district that was typed; with its kind, the beginning is enough. */
function inDistrict(asked: string, named: readonly Named[]): Named[] {
  const [start = '', kind = ''] = districtKinds.exec(asked) ?? [];
  const rest = asked.slice(start.length);
  const exact = named.filter(
    ({ districtKind, districtBare }) =>
      districtBare === rest && (kind === '' || districtKind === (inFull[kind] ?? kind)),
  );
  if (exact.length > 0 || kind.length < 2) return exact;
  return named.filter(
    ({ districtKind, districtBare }) =>
      districtKind === (inFull[kind] ?? kind) && districtBare.startsWith(rest),
  );
}

type Names = Readonly<{ named: readonly Named[]; words: ReadonlySet<string> }>;

/** Folding a hundred names takes long on an old phone, and happens at every letter typed. */
const known = new WeakMap<readonly Unit[], Names>();

function namesOf(units: readonly Unit[]): Names {
  const before = known.get(units);
  if (before) return before;
  const folded: string[] = [];
  const named = allUnits(units).map((unit): Named => {
    const [kind, name] = apart(fold(unit.name), kinds);
    const [districtKind, district] = apart(fold(unit.district ?? ''), districtKinds);
    folded.push(name, district);
    return {
      unit,
      kind,
      bare: inDigits(name),
      number: roman[name],
      districtKind,
      districtBare: inDigits(district),
    };
  });
  const names = { named, words: wordsOf(folded) };
  known.set(units, names);
  return names;
}

/** A folded name as its kind and the rest. */
function apart(folded: string, pattern: RegExp): [kind: string, bare: string] {
  const [start = '', kind = ''] = pattern.exec(folded) ?? [];
  return [kind, folded.slice(start.length)];
}
