import type { Unit } from '../../content/types.ts';
import { fold } from '../text/fold.ts';

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
const numbers: Readonly<Record<string, string>> = { i: '1', iii: '3', iv: '4', v: '5', vii: '7' };

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
 * The found a typed name may mean. Names that fit to the letter (accents, kind and case aside) hide
 * those that only begin so. A former district is not what has its name today: it stands for all its
 * found. Never chooses between found: more than one answer is to be asked about.
 */
export function findUnits(typed: string, units: readonly Unit[]): FoundUnit[] {
  const asked = fold(typed);
  if (asked === '') return [];
  const named = namesOf(units);
  const found = (all: readonly Named[]) => all.map(({ unit }) => unit);
  const ways = waysToTake(asked, writesKind(typed, units));
  const fitting = (fits: (each: Named, taken: Taken) => boolean) =>
    found(
      named.filter((each) =>
        ways.some(
          (taken) => (taken.kind === undefined || taken.kind === each.kind) && fits(each, taken),
        ),
      ),
    );

  const district = found(inDistrict(asked, named));
  const exact = fitting(isNamed);
  if (district.length > 0 && (exact.length === 0 || agree(exact)))
    return [...exact, ...district.filter((unit) => !exact.includes(unit))];
  if (exact.length > 0) return exact;
  // A number is this number or another one: "II" is not the beginning of "III".
  const begins = fitting(
    ({ bare, number }, { rest }) => rest === '' || (number === undefined && bare.startsWith(rest)),
  );
  return begins.length > 0
    ? begins
    : fitting(({ bare, number }, { rest }) => number === undefined && bare.includes(rest));
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

/** Folding a hundred names takes long on an old phone, and happens at every letter typed. */
const known = new WeakMap<readonly Unit[], readonly Named[]>();

function namesOf(units: readonly Unit[]): readonly Named[] {
  const before = known.get(units);
  if (before) return before;
  const named = allUnits(units).map((unit): Named => {
    const [kind, bare] = apart(fold(unit.name), kinds);
    const [districtKind, districtBare] = apart(fold(unit.district ?? ''), districtKinds);
    return { unit, kind, bare, number: numbers[bare], districtKind, districtBare };
  });
  known.set(units, named);
  return named;
}

/** A folded name as its kind and the rest. */
function apart(folded: string, pattern: RegExp): [kind: string, bare: string] {
  const [start = '', kind = ''] = pattern.exec(folded) ?? [];
  return [kind, folded.slice(start.length)];
}
