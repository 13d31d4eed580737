import { expect, it } from 'vitest';
import { z } from 'zod';
import { checkFiles } from '../../../../src/build/check.ts';
import { fieldName } from '../../../../src/build/read/problem.ts';
import { type Naming, namings } from '../../../../src/build/rules/rule.ts';
import { declared } from '../../../../src/content/schema/declared.ts';
import { itemFolders, noticeFiles, sharedFiles } from '../../../../src/content/schema/files.ts';
import { type ListName, listOf } from '../../../../src/content/schema/lists.ts';
import { aBundle, type BundleBuilder, zaloTitle } from '../../../site/builders.ts';
import { guide, procedure } from '../../../site/guidance.ts';
import { results, tasks } from '../../../site/libraryNotice.ts';

type Declared = Readonly<{ field: string; list: ListName; description: string | undefined }>;

/** Every field of the schema that names an entry of a list, as "kind of file, keys". */
function declaredIn(type: unknown, field: string): Declared[] {
  if (type instanceof z.ZodNullable || type instanceof z.ZodOptional)
    return declaredIn(type.unwrap(), field);
  if (type instanceof z.ZodPipe) return declaredIn(type.in, field);
  if (type instanceof z.ZodArray) return declaredIn(type.element, field);
  if (type instanceof z.ZodUnion)
    return type.options.flatMap((option: unknown) => declaredIn(option, field));
  if (type instanceof z.ZodObject)
    return Object.entries(type.shape).flatMap(([key, child]) =>
      declaredIn(child, `${field} ${key}`),
    );
  const list = type instanceof z.ZodType ? declared.get(type)?.ref : undefined;
  return list && type instanceof z.ZodType ? [{ field, list, description: type.description }] : [];
}

// A field that two shapes have is one field.
const inSchema = [
  ...new Map(
    Object.entries({ ...sharedFiles, ...noticeFiles, ...itemFolders })
      .flatMap(([name, type]) => declaredIn(type, name))
      .map((each) => [each.field, each]),
  ).values(),
];

const stated = { agency: 'thu-vien', source: { paragraph: 'III.2', quote: 'Các ấp' } };
const bases = [
  { source: 'nghi-quyet-mau', article: null, evidence: 'secondary' },
  { notice: 'thu-vien', paragraph: 'III.1', quote: 'Thư viện xã' },
];
const fact = { text: 'Ai cũng được mượn.', since: null, until: null, basis: bases };
const judged = { text: 'Ba ngày', evidence: 'secondary' };

/** The small content, with something in every field that may name something. */
const full = withBothBases(
  aBundle()
    .set(tasks, 'tasks.0.cooperating', [stated])
    .set(tasks, 'tasks.0.reportTo', [stated])
    .set(tasks, 'tasks.0.answerTo', [stated])
    .set(tasks, 'tasks.0.submitTo', [stated])
    .set(results, 'results.0.figures', ['gio-mo-cua'])
    .set(guide, 'time', [fact])
    .set(guide, 'money', [fact])
    .set(guide, 'warnings', [fact])
    .set('lessons.json', 'lessons.0.avoid', [fact])
    .set('todos.json', 'todos.0.change', 'xa-thanh-phuong')
    .set(procedure, 'time', judged)
    .set(procedure, 'fee', judged)
    .set(procedure, 'link', 'trang-xa')
    .set(procedure, 'evidence', 'secondary')
    .set(procedure, 'legalBasis', [{ ref: 'Nghị quyết mẫu', evidence: 'secondary', note: null }])
    .set(procedure, 'warnings', [{ ...judged, since: null, until: null }]),
);

function withBothBases(bundle: BundleBuilder): BundleBuilder {
  const places = bundle
    .files()
    .flatMap(({ name, data }) => basesIn(data, []).map((path) => [name, path] as const));
  return places.reduce((all, [file, path]) => all.set(file, path, bases), bundle);
}

/** Dotted paths to the lists of what a sentence rests on. */
function basesIn(value: unknown, path: readonly string[]): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    /^(basis|scenarioBasis)$/.test(key)
      ? [[...path, key].join('.')]
      : basesIn(child, [...path, key]),
  );
}

const { bundle, lines } = checkFiles(full.files(), zaloTitle);
if (!bundle) throw new Error(lines.join('\n'));

const byField = new Map(namings(bundle, 'ref').map((naming) => [fieldOf(naming), naming]));

function fieldOf({ file, path }: Naming): string {
  const [folder = '', ...rest] = file.replace('.json', '').split('/');
  const kind = folder in itemFolders ? folder : (rest.at(-1) ?? folder);
  return [kind, ...path.filter((step) => typeof step === 'string')].join(' ');
}

it('the small content has, and rightly, every field that the schema declares to name something', () => {
  expect(lines).toEqual([]);
  expect(inSchema.length).toBeGreaterThan(100);
  expect([...byField.keys()].sort()).toEqual(inSchema.map(({ field }) => field).sort());
});

it.each([...byField])('an unknown id is refused, and the nearest asked for: %s', (_, naming) => {
  const { file, path, list, id, declared } = naming;
  // Only a level of evidence that lists.json leaves out has the shape of one.
  const wrong = list === 'evidence' ? 'law' : `${id}x`;
  const broken = full.set(file, path.join('.'), wrong);
  const text = broken.files().find(({ name }) => name === file)?.text ?? '';
  const line = text.split('\n').findIndex((each) => each.includes(`"${wrong}"`)) + 1;
  const where = `${declared.of ? 'notices/thu-vien/' : ''}${listOf(list).called}`;
  const advice =
    list === 'evidence'
      ? 'hãy sửa mã này hoặc thêm mục còn thiếu'
      : `có phải bạn muốn viết “${id}”?`;
  expect(broken.lines()).toContain(
    `${file}, dòng ${line}, ô ${fieldName(path)}: không có mã “${wrong}” trong ${where}; ${advice}`,
  );
});

it.each(inSchema)('its editor hint says where the ids stand: $field', ({ list, description }) => {
  expect(description).toBe(`Mã trong ${listOf(list).called}.`);
});
