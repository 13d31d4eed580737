import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type Bundle, type Recording, readBundle } from './read/bundle.ts';
import { type ContentFile, lineOf, readFile } from './read/file.ts';
import { fieldName, type Problem } from './read/problem.ts';
import { addressesAreTrusted } from './rules/addressesAreTrusted.ts';
import { claimsAreAllowed } from './rules/claimsAreAllowed.ts';
import { datesAreReal } from './rules/datesAreReal.ts';
import { figuresComeFromQuotes } from './rules/figuresComeFromQuotes.ts';
import { idsAreUnique } from './rules/idsAreUnique.ts';
import { namesAgree } from './rules/namesAgree.ts';
import { nothingUnreferenced } from './rules/nothingUnreferenced.ts';
import { numbersAreCovered } from './rules/numbersAreCovered.ts';
import { periodsAreInOrder } from './rules/periodsAreInOrder.ts';
import { quotesAreVerbatim } from './rules/quotesAreVerbatim.ts';
import { recordingsAreThere } from './rules/recordingsAreThere.ts';
import { referencesResolve } from './rules/referencesResolve.ts';
import type { Rule } from './rules/rule.ts';
import { sentencesAreShort } from './rules/sentencesAreShort.ts';
import { tasksCoverTheirPart } from './rules/tasksCoverTheirPart.ts';
import { termsAreExplained } from './rules/termsAreExplained.ts';
import { textIsComposed } from './rules/textIsComposed.ts';

const rules: readonly Rule[] = [
  textIsComposed,
  idsAreUnique,
  quotesAreVerbatim,
  figuresComeFromQuotes,
  datesAreReal,
  sentencesAreShort,
  claimsAreAllowed,
  namesAgree,
  addressesAreTrusted,
  periodsAreInOrder,
  referencesResolve,
  recordingsAreThere,
  nothingUnreferenced,
  tasksCoverTheirPart,
  numbersAreCovered,
  termsAreExplained,
];

export type Checked = Readonly<{
  bundle: Bundle;
  problems: readonly Problem[];
  lines: readonly string[];
}>;

/**
 * Reads and judges the content below a folder.
 * `lines` are the problems as editors read them: "file, dòng n, ô field: what to do".
 */
export function checkContent(folder: string, zaloTitle?: string): Checked {
  return checkFiles(readFolder(folder), zaloTitle, readRecordings(folder));
}

/** The same for files already in memory. */
export function checkFiles(
  files: readonly ContentFile[],
  zaloTitle?: string,
  recordings: readonly Recording[] = [],
): Checked {
  const { bundle, problems: first } = readBundle(files, zaloTitle, recordings);
  const problems = [
    ...first,
    ...rules
      .filter(({ needsWhole }) => !(needsWhole && bundle.partial))
      .flatMap(({ check }) => check(bundle)),
  ];
  const byName = new Map(files.map((file) => [file.name, file]));
  return { bundle, problems, lines: problems.map((problem) => written(problem, byName)) };
}

/** Reads every content file below a folder; the editor hints in schemas/ are not content. */
export function readFolder(folder: string): ContentFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => name.endsWith('.json') && !name.startsWith('schemas/'))
    .sort()
    .map((name) => readFile(name, readFileSync(join(folder, name), 'utf8')));
}

/** Lists the recordings below a folder; what systems hide there (".DS_Store") is none. */
function readRecordings(folder: string): Recording[] {
  const audio = join(folder, 'audio');
  if (!existsSync(audio)) return [];
  return readdirSync(audio)
    .filter((name) => !name.startsWith('.'))
    .map((name) => ({ name, bytes: statSync(join(audio, name)).size }));
}

function written(problem: Problem, files: ReadonlyMap<string, ContentFile>): string {
  const file = files.get(problem.file);
  const line = problem.line ?? (file ? lineOf(file, problem.path) : 1);
  const field = fieldName(problem.path);
  return `${problem.file}, dòng ${line}${field ? `, ô ${field}` : ''}: ${problem.message}`;
}
