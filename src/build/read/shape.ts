import { closest, distance } from 'fastest-levenshtein';
import { z } from 'zod';
import type { Problem } from './problem.ts';

type Path = readonly (string | number)[];
type Issue = z.core.$ZodIssue;
type JsonSchema = Readonly<{
  type?: string | readonly string[];
  title?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: readonly JsonSchema[];
}>;

/** The nearest of the options, when it is near enough to be what was meant. */
export function suggestion(word: string, options: readonly string[]): string | undefined {
  if (options.length === 0) return undefined;
  const near = closest(word, [...options]);
  return distance(word, near) <= Math.max(2, Math.ceil(near.length / 3)) ? near : undefined;
}

/** Ends a sentence about an unknown word: asks for the nearest option, or else says what to do. */
export function askNearest(word: string, options: readonly string[], otherwise: string): string {
  const near = suggestion(word, options);
  return near ? `có phải bạn muốn viết “${near}”?` : otherwise;
}

/** Holds data against its schema: gives what fits, or a Vietnamese sentence for every departure. */
export function shaped(
  file: string,
  schema: z.ZodType,
  data: unknown,
): Readonly<{ data?: unknown; problems: readonly Problem[] }> {
  // An empty message marks where the schema has no sentence of its own.
  const parsed = schema.safeParse(data, { reportInput: true, error: () => '' });
  if (parsed.success) return { data: parsed.data, problems: [] };
  const description = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  const problems = parsed.error.issues
    .flatMap(insideUnions)
    .flatMap((issue) => explain(issue, description).map((found) => ({ file, ...found })));
  return { problems };
}

/** A union fails as a whole; what an editor needs is what is wrong with the nearest of its shapes. */
function insideUnions(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const [nearest] = issue.errors
    .filter((found) => found.every(({ code, path }) => code !== 'invalid_type' || path.length > 0))
    .sort((a, b) => a.length - b.length);
  return nearest
    ? nearest.flatMap((each) => insideUnions({ ...each, path: [...issue.path, ...each.path] }))
    : [issue];
}

function explain(issue: Issue, schema: JsonSchema): { path: Path; message: string }[] {
  const path = issue.path as Path;
  const at = schemaAt(schema, path);
  if (issue.code === 'unrecognized_keys') {
    const known = branches(at).flatMap(({ properties }) => Object.keys(properties ?? {}));
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: `không có ô nào tên “${key}”; ${askNearest(key, known, `các ô được dùng: ${known.join(', ')}`)}`,
    }));
  }
  const message = issue.message || sentence(issue, at);
  const title = branches(at).find((branch) => branch.title)?.title;
  const named = title && !message.startsWith(title);
  return [{ path, message: named ? `(${title}) ${message}` : message }];
}

/** Says what the schema has no words for. */
function sentence(issue: Issue, at: JsonSchema | undefined): string {
  if (issue.code === 'invalid_union') {
    const shapes = issue.errors.flat().map((each) => 'expected' in each && each.expected);
    return shapes.includes('string')
      ? 'phải là chữ trong dấu ngoặc kép'
      : `phải là ${kindName('object')}`;
  }
  if (issue.code === 'too_small')
    return issue.origin === 'array'
      ? `cần ít nhất ${issue.minimum} mục`
      : `phải từ ${issue.minimum} trở lên`;
  if (issue.code !== 'invalid_type' && issue.code !== 'invalid_value')
    return 'viết chưa đúng; hãy so với một mục đã có';
  const options = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  const kind =
    issue.code === 'invalid_type' ? kindName(issue.expected) : `một trong: ${options.join(', ')}`;
  const wanted = branches(at).some(({ type }) => [type].flat().includes('null'))
    ? `${kind}, hoặc null khi không có`
    : kind;
  if (issue.input === undefined) return `còn thiếu; hãy thêm ô này, là ${wanted}`;
  const near = typeof issue.input === 'string' ? suggestion(issue.input, options) : undefined;
  return `phải là ${wanted}${near ? `; có phải bạn muốn viết “${near}”?` : ''}`;
}

function kindName(expected: string): string {
  const names: Record<string, string> = {
    string: 'một dòng chữ trong dấu ngoặc kép',
    number: 'một con số, không có dấu ngoặc kép',
    array: 'một danh sách trong ngoặc vuông [ ]',
    object: 'một nhóm ô trong ngoặc nhọn { }',
    int: 'một số nguyên',
    boolean: 'true hoặc false',
  };
  return names[expected] ?? expected;
}

function schemaAt(schema: JsonSchema, path: Path): JsonSchema | undefined {
  return path.reduce<JsonSchema | undefined>(
    (at, step) =>
      branches(at)
        .map((branch) => (typeof step === 'number' ? branch.items : branch.properties?.[step]))
        .find((found) => found !== undefined),
    schema,
  );
}

function branches(schema: JsonSchema | undefined): readonly JsonSchema[] {
  return schema ? [schema, ...(schema.anyOf ?? [])] : [];
}
