import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type Bundle, type Recording, readBundle } from './read/bundle.ts';
import { type ContentFile, lineOf, readFile } from './read/file.ts';
import { fieldName, type Problem } from './read/problem.ts';
import { addressesAreTrusted } from './rules/addressesAreTrusted.ts';
import { claimsAreAllowed } from './rules/claimsAreAllowed.ts';
import { conditionsAreAsked } from './rules/conditionsAreAsked.ts';
import { datesAreReal } from './rules/datesAreReal.ts';
import { everyAnswerIsServed } from './rules/everyAnswerIsServed.ts';
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
import { textIsClean } from './rules/textIsClean.ts';
import { textIsComposed } from './rules/textIsComposed.ts';

const rules: readonly Rule[] = [
  textIsComposed,
  textIsClean,
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
  conditionsAreAsked,
  everyAnswerIsServed,
  recordingsAreThere,
  nothingUnreferenced,
  tasksCoverTheirPart,
  numbersAreCovered,
  termsAreExplained,
];

export type Checked = Readonly<{
  /** The content; nothing while a file is missing or does not fit its schema. */
  bundle: Bundle | undefined;
  /** What is wrong, as editors read it: "file, dòng n, ô field: what to do". */
  lines: readonly string[];
  /** The names of the rules that could not judge yet, because there is no bundle. */
  waiting: readonly string[];
}>;

/** Reads and judges the content below a folder: first the shapes of all files, then the rules. */
export function checkContent(folder: string, zaloTitle?: string): Checked {
  return checkFiles(readFolder(folder), zaloTitle, readRecordings(folder));
}

/** The same for files already in memory. */
export function checkFiles(
  files: readonly ContentFile[],
  zaloTitle?: string,
  recordings: readonly Recording[] = [],
): Checked {
  const { bundle, problems } = readBundle(files, zaloTitle, recordings);
  const byName = new Map(files.map((file) => [file.name, file]));
  const found = bundle ? rules.flatMap(({ check }) => check(bundle)) : problems;
  return {
    bundle,
    lines: found.map((problem) => written(problem, byName)),
    waiting: bundle ? [] : rules.map(({ name }) => name),
  };
}

/** What is wrong as one text for editors, ending with the rules that have not run; '' when all is right. */
export function report({ lines, waiting }: Checked): string {
  if (lines.length === 0) return '';
  const yet = `Chưa kiểm ${waiting.length} quy tắc (${waiting.join(', ')}); sửa xong các chỗ trên, chúng sẽ được kiểm.`;
  return [
    ...lines,
    '',
    `Nội dung có ${lines.length} chỗ cần sửa.`,
    ...(waiting.length > 0 ? [yet] : []),
  ].join('\n');
}

/** Names that editors' programs give to what should have been a content file. */
const misnamed = /\.json\.\w+$|\.(?:JSON|Json|txt|docx?|xlsx?|csv|bak)$/;

/**
 * Reads every content file below a folder, and what is misnamed, so that it is told. The editor hints in
 * schemas/ are not content, nor is what systems hide ("._site.json").
 */
function readFolder(folder: string): ContentFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => name.endsWith('.json') || misnamed.test(name))
    .filter((name) => !name.startsWith('schemas/') && !/(^|\/)\./.test(name))
    .sort()
    .map((name) => readContent(folder, name));
}

function readContent(folder: string, name: string): ContentFile {
  if (misnamed.test(name)) {
    const right = `${name.replace(/(?:\.json)?\.\w+$/i, '')}.json`;
    return unread(name, `tệp này không được đọc vì tên; nếu là nội dung, hãy đổi thành ${right}`);
  }
  const bytes = readFileSync(join(folder, name));
  try {
    return readFile(name, new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return unread(name, 'tệp không ở bảng mã UTF-8; hãy mở lại và lưu dạng UTF-8');
  }
}

/** A file that could not be read, with what to do. */
function unread(name: string, message: string): ContentFile {
  const problem = { file: name, path: [], line: 1, message };
  return { name, text: '', tree: undefined, data: undefined, problems: [problem] };
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
