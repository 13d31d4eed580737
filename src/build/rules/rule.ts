import type { Bundle, NoticeFiles } from '../read/bundle.ts';
import type { Problem } from '../read/problem.ts';

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

/** Fields whose words are not sentences of the editors: marks, quoted text, addresses, spellings. */
const notEditorial = [
  '$schema',
  'id',
  'quote',
  'lines',
  'url',
  'paragraph',
  'portalUrl',
  'audio',
  'synonyms',
];
/** In the list of forbidden claims everything is about words that must not be used. */
const inForbidden = [...notEditorial, 'pattern', 'why', 'examples'];

/** A sentence of our own that people will read, with the way to its field. */
export type EditorialText = Readonly<{
  file: string;
  path: readonly (string | number)[];
  text: string;
}>;

/** Every text of our own in all files, quoted words left out. */
export function editorialTexts(bundle: Bundle): EditorialText[] {
  return bundle.files.flatMap(({ name, data }) => textsIn(name, [], data, skippedIn(name)));
}

function skippedIn(file: string): readonly string[] {
  // In words/ the keys are the code's, so “lines” there holds words of our own.
  if (file.startsWith('words/')) return ['$schema'];
  return file === 'forbidden.json' ? inForbidden : notEditorial;
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

/** A quote of some notice in a file outside its folder, with the way to its field. */
export type ForeignQuote = PlacedQuote & Readonly<{ notice: string }>;

/** Every `{notice, paragraph, quote}` in the shared files, the guides and the procedures. */
export function foreignQuotes(bundle: Bundle): ForeignQuote[] {
  return bundle.files
    .filter(({ name }) => !name.startsWith('notices/'))
    .flatMap(({ name, data }) => foreignQuotesIn(name, [], data));
}

function foreignQuotesIn(file: string, path: PlacedQuote['path'], value: unknown): ForeignQuote[] {
  if (typeof value !== 'object' || value === null) return [];
  // These files are as written: what is not text there is told by its schema.
  const [notice, paragraph, quote] = ['notice', 'paragraph', 'quote'].map((key) =>
    Reflect.get(value, key),
  );
  if (typeof notice === 'string' && typeof paragraph === 'string' && typeof quote === 'string')
    return [{ file, path, notice, paragraph, quote }];
  return Object.entries(value).flatMap(([key, child]) =>
    foreignQuotesIn(file, [...path, Array.isArray(value) ? Number(key) : key], child),
  );
}
