import { z } from 'zod';
import { type Declared, declared } from '../../content/schema/declared.ts';

type Path = readonly (string | number)[];
type Group = Readonly<Record<string, unknown>>;

/** A filled-in field of which the schema declares something, as its file has it. */
export type Place = Readonly<{
  file: string;
  path: Path;
  value: unknown;
  declared: Declared;
  /** The group it stands in: the fields beside it, and itself. */
  group: Group;
}>;

/** Every declared field of a file that fits its schema, in the order of the file. */
export function placesIn(
  file: string,
  type: z.ZodType,
  value: unknown,
  path: Path = [],
  group: Group = {},
): Place[] {
  if (value === null || value === undefined) return [];
  const bare = withoutWraps(type, value);
  if (bare instanceof z.ZodArray && Array.isArray(value))
    return value.flatMap((item, at) =>
      placesIn(file, bare.element as z.ZodType, item, [...path, at], group),
    );
  if (typeof value === 'object') {
    const own = value as Group;
    return Object.entries(own).flatMap(([key, child]) =>
      placesIn(file, fieldOf(bare, key), child, [...path, key], own),
    );
  }
  const found = declared.get(bare);
  return found ? [{ file, path, value, declared: found, group }] : [];
}

/** What stands inside “may be null”, “may be missing” and “one of these shapes”. */
function withoutWraps(type: z.ZodType, value: unknown): z.ZodType {
  if (type instanceof z.ZodUnion) {
    const options = type.options as readonly z.ZodType[];
    const fitting = options.find((option) => option.safeParse(value).success);
    return fitting ? withoutWraps(fitting, value) : type;
  }
  if (type instanceof z.ZodPipe) return withoutWraps(type.in as z.ZodType, value);
  return type instanceof z.ZodNullable || type instanceof z.ZodOptional || type instanceof z.ZodLazy
    ? withoutWraps(type.unwrap() as z.ZodType, value)
    : type;
}

function fieldOf(type: z.ZodType, key: string): z.ZodType {
  if (type instanceof z.ZodRecord) return type.valueType as z.ZodType;
  if (!(type instanceof z.ZodObject)) return z.unknown();
  return (type.shape[key] ?? type.def.catchall ?? z.unknown()) as z.ZodType;
}
