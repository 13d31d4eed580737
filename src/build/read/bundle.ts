import type { z } from 'zod';
import * as schema from '../../content/schema/files.ts';
import { blankNotice, blankShared, blankSite, mended } from './blank.ts';
import type { ContentFile } from './file.ts';
import type { Problem } from './problem.ts';
import { shapeProblems, suggestion } from './shape.ts';

type Parsed<Files extends Record<string, z.ZodType>> = {
  readonly [Name in keyof Files]: z.infer<Files[Name]>;
};

type Guide = z.infer<typeof schema.itemFolders.guides>;
type Procedure = z.infer<typeof schema.itemFolders.procedures>;

/** A file in audio/, by what a directory tells of it. */
export type Recording = Readonly<{ name: string; bytes: number }>;

export type NoticeFiles = Parsed<typeof schema.noticeFiles> & Readonly<{ folder: string }>;

/** The whole content as it will ship, typed. What is damaged is left out, so that the rest can still be judged. */
export type Bundle = Parsed<typeof schema.sharedFiles> &
  Readonly<{
    notices: readonly NoticeFiles[];
    guides: readonly Guide[];
    procedures: readonly Procedure[];
    recordings: readonly Recording[];
    /** Every readable file, for rules about the writing itself. */
    files: readonly ContentFile[];
    /** Something was left out: what seems to be missing may only be damaged. */
    partial: boolean;
    /** The name Zalo shows, from app-config.json beside src. */
    zaloTitle: string | undefined;
  }>;

export type ReadBundle = Readonly<{ bundle: Bundle; problems: readonly Problem[] }>;

const itemFile = /^(guides|procedures)\/([^/]+)\.json$/;
const noticeFile = /^notices\/([^/]+)\/([^/]+)\.json$/;

/** Types the files. Never throws: what does not fit the schema becomes problems. */
export function readBundle(
  files: readonly ContentFile[],
  zaloTitle?: string,
  recordings: readonly Recording[] = [],
): ReadBundle {
  const problems: Problem[] = files.flatMap((file) => file.problems);
  const byName = new Map(files.map((file) => [file.name, file]));

  const read = <Data extends object>(name: string, type: z.ZodType<Data>, blank: Data): Data => {
    const file = byName.get(name);
    if (!file) problems.push(wholeFile(name, 'thiếu tệp này; hãy thêm vào'));
    if (file?.data === undefined) return blank;
    const found = shapeProblems(name, type, file.data);
    problems.push(...found);
    return mended(file.data, found, blank);
  };

  const folders = [...new Set(files.flatMap((file) => noticeFile.exec(file.name)?.[1] ?? []))];
  const notices = folders.map((folder): NoticeFiles => {
    const at = (name: string) => `notices/${folder}/${name}.json`;
    const blank = blankNotice(folder);
    return {
      folder,
      notice: read(at('notice'), schema.notice, blank.notice),
      tasks: read(at('tasks'), schema.tasks, blank.tasks),
      results: read(at('results'), schema.results, blank.results),
      targets: read(at('targets'), schema.targets, blank.targets),
      documents: read(at('documents'), schema.documents, blank.documents),
      agencies: read(at('agencies'), schema.agencies, blank.agencies),
    };
  });

  // An item is whole or it is left out: half an errand must not look like a short one.
  const readItems = <Item>(folder: keyof typeof schema.itemFolders, type: z.ZodType<Item>) =>
    files
      .filter(({ name }) => itemFile.exec(name)?.[1] === folder)
      .flatMap(({ name, data }): Item[] => {
        if (data === undefined) return [];
        problems.push(...shapeProblems(name, type, data));
        const parsed = type.safeParse(data);
        return parsed.success ? [parsed.data] : [];
      });
  const guides = readItems('guides', schema.itemFolders.guides);
  const procedures = readItems('procedures', schema.itemFolders.procedures);

  for (const { name, data } of files) {
    if (name.startsWith('words/') && data !== undefined)
      problems.push(...shapeProblems(name, schema.words, data));
    else if (!name.startsWith('words/') && !itemFile.test(name))
      problems.push(...unknownFile(name));
  }

  const shared = {
    site: read('site.json', schema.site, blankSite(zaloTitle)),
    lists: read('lists.json', schema.sharedFiles.lists, blankShared.lists),
    links: read('links.json', schema.sharedFiles.links, blankShared.links),
    sources: read('sources.json', schema.sharedFiles.sources, blankShared.sources),
    changes: read('changes.json', schema.sharedFiles.changes, blankShared.changes),
    forbidden: read('forbidden.json', schema.sharedFiles.forbidden, blankShared.forbidden),
    stuck: read('stuck.json', schema.sharedFiles.stuck, blankShared.stuck),
    rights: read('rights.json', schema.sharedFiles.rights, blankShared.rights),
    lessons: read('lessons.json', schema.sharedFiles.lessons, blankShared.lessons),
    helpers: read('helpers.json', schema.sharedFiles.helpers, blankShared.helpers),
    safety: read('safety.json', schema.sharedFiles.safety, blankShared.safety),
    terms: read('terms.json', schema.sharedFiles.terms, blankShared.terms),
    units: read('units.json', schema.sharedFiles.units, blankShared.units),
    todos: read('todos.json', schema.sharedFiles.todos, blankShared.todos),
    catalogue: read('catalogue.json', schema.sharedFiles.catalogue, blankShared.catalogue),
    search: read('search.json', schema.sharedFiles.search, blankShared.search),
    ledger: read('ledger.json', schema.sharedFiles.ledger, blankShared.ledger),
  };
  const partial = problems.length > 0;
  return {
    bundle: { ...shared, notices, guides, procedures, recordings, files, zaloTitle, partial },
    problems,
  };
}

function wholeFile(file: string, message: string): Problem {
  return { file, path: [], line: 1, message };
}

function unknownFile(name: string): Problem[] {
  const [, , part] = noticeFile.exec(name) ?? [];
  const known = Object.keys(part === undefined ? schema.sharedFiles : schema.noticeFiles);
  const own = part ?? name.replace(/\.json$/, '');
  if (known.includes(own)) return [];
  const near = suggestion(own, known);
  const advice = near ? `có phải bạn muốn viết “${near}.json”?` : 'hãy xóa, đổi tên hoặc dời tệp';
  return [wholeFile(name, `ứng dụng không dùng tệp này ở đây; ${advice}`)];
}
