import type { z } from 'zod';
import {
  type Contents,
  itemFolders,
  noticeFiles,
  sharedFiles,
} from '../../content/schema/files.ts';
import type { ContentFile } from './file.ts';
import { type Place, placesIn } from './places.ts';
import type { Problem } from './problem.ts';
import { shaped, suggestion } from './shape.ts';

type Items = Contents<typeof itemFolders>;

/** A file in audio/, by what a directory tells of it. */
export type Recording = Readonly<{ name: string; bytes: number }>;

export type NoticeFiles = Contents<typeof noticeFiles> & Readonly<{ folder: string }>;

/** The whole content as it will ship: every file is there and fits its schema. */
export type Bundle = Contents<typeof sharedFiles> &
  Readonly<{
    notices: readonly NoticeFiles[];
    guides: readonly Items['guides'][];
    procedures: readonly Items['procedures'][];
    recordings: readonly Recording[];
    /** Every file as written. */
    files: readonly ContentFile[];
    /** Every field of every file of which the schema declares something. */
    places: readonly Place[];
    /** The name Zalo shows, from app-config.json beside src. */
    zaloTitle: string | undefined;
  }>;

type Schemas = Readonly<Record<string, z.ZodType>>;

const inNotices = /^notices\/([^/]+)\/([^/]+)\.json$/;
/** Where a schema's name stands in the names of its files. */
const kinds: readonly (readonly [name: RegExp, schemas: Schemas])[] = [
  [/^([^/]+)\.json$/, sharedFiles],
  [/^([^/]+)\/[^/]+\.json$/, itemFolders],
  [/^notices\/[^/]+\/([^/]+)\.json$/, noticeFiles],
];

/**
 * The first round of the check: whether all files are there, are JSON and fit their schemas.
 * Only then is there a bundle, which the rules can judge. Never throws.
 */
export function readBundle(
  files: readonly ContentFile[],
  zaloTitle?: string,
  recordings: readonly Recording[] = [],
): Readonly<{ bundle: Bundle | undefined; problems: readonly Problem[] }> {
  const parsed = new Map<string, unknown>();
  const places: Place[] = [];
  const problems = files.flatMap((file): readonly Problem[] => {
    // What could not be read at all is told, whatever its name.
    if (file.problems.length > 0 && file.text === '') return file.problems;
    const type = schemaOf(file.name);
    if (!type) return [unknownFile(file.name)];
    if (file.data === undefined) return file.problems;
    const found = shaped(file.name, type, file.data);
    parsed.set(file.name, found.data);
    if (found.problems.length === 0) places.push(...placesIn(file.name, type, file.data));
    return [...file.problems, ...found.problems];
  });
  const names = new Set(files.map(({ name }) => name));
  const folders = [...new Set(files.flatMap(({ name }) => inNotices.exec(name)?.[1] ?? []))];
  const missing = [
    ...Object.keys(sharedFiles).map((name) => `${name}.json`),
    ...folders.flatMap((folder) =>
      Object.keys(noticeFiles).map((name) => `notices/${folder}/${name}.json`),
    ),
  ].filter((name) => !names.has(name));
  problems.push(...missing.map((name) => wholeFile(name, 'thiếu tệp này; hãy thêm vào')));
  if (problems.length > 0) return { problems, bundle: undefined };

  const group = <Files extends Schemas>(schemas: Files, folder: string) =>
    Object.fromEntries(
      Object.keys(schemas).map((name) => [name, parsed.get(`${folder}${name}.json`)]),
    ) as Contents<Files>;
  const items = <Name extends keyof Items>(folder: Name) =>
    [...parsed]
      .filter(([name]) => name.startsWith(`${folder}/`))
      .map(([, data]) => data as Items[Name]);
  const bundle = {
    ...group(sharedFiles, ''),
    notices: folders.map((folder) => ({ folder, ...group(noticeFiles, `notices/${folder}/`) })),
    guides: items('guides'),
    procedures: items('procedures'),
    recordings,
    files,
    places,
    zaloTitle,
  };
  return { problems, bundle };
}

/** The schema a file answers to; nothing for a file that the app does not use. */
function schemaOf(file: string): z.ZodType | undefined {
  for (const [pattern, schemas] of kinds) {
    const name = pattern.exec(file)?.[1];
    if (name !== undefined && Object.hasOwn(schemas, name)) return schemas[name];
  }
  return undefined;
}

function unknownFile(name: string): Problem {
  const [, , part] = inNotices.exec(name) ?? [];
  const known = Object.keys(part === undefined ? sharedFiles : noticeFiles);
  const near = suggestion(part ?? name.replace(/\.json$/, ''), known);
  const advice = near ? `có phải bạn muốn viết “${near}.json”?` : 'hãy xóa, đổi tên hoặc dời tệp';
  return wholeFile(name, `ứng dụng không dùng tệp này ở đây; ${advice}`);
}

function wholeFile(file: string, message: string): Problem {
  return { file, path: [], line: 1, message };
}
