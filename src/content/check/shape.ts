import { closest, distance } from 'fastest-levenshtein';
import { z } from 'zod';
import type { Problem } from './problem.ts';

type Path = readonly (string | number)[];
type Issue = z.core.$ZodIssue;
type JsonSchema = Readonly<{
  title?: string;
  description?: string;
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

/** Ends a sentence about an unknown word: "; có phải “x” không?" or nothing. */
export function askNearest(word: string, options: readonly string[]): string {
  const near = suggestion(word, options);
  return near ? `; có phải bạn muốn viết “${near}”?` : '';
}

/** Holds data against its schema; every departure becomes a Vietnamese sentence. */
export function shapeProblems(file: string, schema: z.ZodType, data: unknown): Problem[] {
  const parsed = schema.safeParse(data, { reportInput: true });
  if (parsed.success) return [];
  const description = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  return parsed.error.issues.flatMap((issue) =>
    explain(issue, description).map(({ path, message }) => ({ file, path, message })),
  );
}

function explain(issue: Issue, schema: JsonSchema): { path: Path; message: string }[] {
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(propertiesAt(schema, path));
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: `không có ô nào tên “${key}”${askNearest(key, known) || `; các ô được dùng: ${known.join(', ')}`}`,
    }));
  }
  return [{ path, message: `${label(schema, path)}${sentence(issue)}` }];
}

function sentence(issue: Issue): string {
  if (issue.code === 'invalid_type')
    return issue.input === undefined
      ? `còn thiếu; hãy thêm ô này, là ${kindName(issue.expected)}`
      : `phải là ${kindName(issue.expected)}`;
  if (issue.code === 'invalid_value' && !issue.message.includes('mức căn cứ')) {
    const values = issue.values.map(String);
    const near = typeof issue.input === 'string' ? askNearest(issue.input, values) : '';
    return `phải là một trong: ${values.join(', ')}${near}`;
  }
  return issue.message;
}

function kindName(expected: string): string {
  const names: Record<string, string> = {
    string: 'một dòng chữ trong dấu ngoặc kép',
    number: 'một con số, không có dấu ngoặc kép',
    array: 'một danh sách trong ngoặc vuông [ ]',
    object: 'một nhóm ô trong ngoặc nhọn { }',
    boolean: 'true hoặc false',
  };
  return names[expected] ?? expected;
}

/** The Vietnamese name of a field, as the schema gives it: "trích nguyên văn: ". */
function label(schema: JsonSchema, path: Path): string {
  const title = schemaAt(schema, path)?.title;
  return title ? `(${title}) ` : '';
}

function propertiesAt(schema: JsonSchema, path: Path): Record<string, JsonSchema> {
  return branches(schemaAt(schema, path)).find((branch) => branch.properties)?.properties ?? {};
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
