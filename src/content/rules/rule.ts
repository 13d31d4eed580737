import type { Bundle, NoticeFiles } from '../check/bundle.ts';
import type { Problem } from '../check/problem.ts';

/** One rule across files: what it refuses, in sentences. Pure; sees content, never the disk. */
export type Rule = Readonly<{
  check: (bundle: Bundle) => readonly Problem[];
  /** The rule speaks of what is missing, so it waits until every file fits its schema. */
  needsWhole?: true;
}>;

/** A quote somewhere in a notice's files, with the way to its field. */
export type PlacedQuote = Readonly<{
  file: string;
  path: readonly (string | number)[];
  paragraph: string;
  quote: string;
}>;

/** Path of one of a notice's files below the content folder. */
export function noticePath(notice: NoticeFiles, file: string): string {
  return `notices/${notice.folder}/${file}.json`;
}

const quotingFiles = ['notice', 'tasks', 'results', 'targets', 'documents', 'agencies'] as const;

/** Every `{paragraph, quote}` of a notice's files. */
export function quotesOf(notice: NoticeFiles): PlacedQuote[] {
  return quotingFiles.flatMap((name) => quotesIn(noticePath(notice, name), [], notice[name]));
}

function quotesIn(file: string, path: PlacedQuote['path'], value: unknown): PlacedQuote[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('quote' in value && 'paragraph' in value)
    return [{ file, path, paragraph: String(value.paragraph), quote: String(value.quote) }];
  return Object.entries(value).flatMap(([key, child]) =>
    quotesIn(file, [...path, Array.isArray(value) ? Number(key) : key], child),
  );
}

/** Fields whose words are not the editors' own: quoted text, patterns, marks and addresses. */
const notEditorial = [
  '$schema',
  'id',
  'quote',
  'lines',
  'pattern',
  'why',
  'examples',
  'url',
  'paragraph',
];

/** A sentence of our own that people will read, with the way to its field. */
export type EditorialText = Readonly<{
  file: string;
  path: readonly (string | number)[];
  text: string;
}>;

/** Every text of our own in all files, quoted words left out. */
export function editorialTexts(bundle: Bundle): EditorialText[] {
  return bundle.files.flatMap(({ name, data }) =>
    // In words/ the keys are the code's, so “why” or “lines” there holds words of our own.
    textsIn(name, [], data, name.startsWith('words/') ? ['$schema'] : notEditorial),
  );
}

function textsIn(
  file: string,
  path: EditorialText['path'],
  value: unknown,
  skipped: readonly string[],
): EditorialText[] {
  if (typeof value === 'string') return [{ file, path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    skipped.includes(key)
      ? []
      : textsIn(file, [...path, Array.isArray(value) ? Number(key) : key], child, skipped),
  );
}
