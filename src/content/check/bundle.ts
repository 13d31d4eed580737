import type { z } from 'zod';
import * as schema from '../schema.ts';
import type { ContentFile } from './file.ts';
import type { Problem } from './problem.ts';
import { shapeProblems } from './shape.ts';

type Parsed<Files extends Record<string, z.ZodType>> = {
  readonly [Name in keyof Files]: z.infer<Files[Name]>;
};

export type NoticeFiles = Parsed<typeof schema.noticeFiles> & Readonly<{ folder: string }>;

/** The whole content, typed. Damaged items are left out, so that the rest can still be judged. */
export type Bundle = Parsed<typeof schema.sharedFiles> &
  Readonly<{
    notices: readonly NoticeFiles[];
    /** Every readable file, for rules about the writing itself. */
    files: readonly ContentFile[];
    /** The name Zalo shows, from app-config.json beside src. */
    zaloTitle: string | undefined;
  }>;

export type ReadBundle = Readonly<{
  bundle: Bundle;
  problems: readonly Problem[];
  /** Something was left out: rules about what is missing would only guess. */
  partial: boolean;
}>;

const noticeFile = /^notices\/([^/]+)\/([^/]+)\.json$/;

/** Types the files. Never throws: what does not fit the schema becomes problems. */
export function readBundle(files: readonly ContentFile[], zaloTitle?: string): ReadBundle {
  const problems: Problem[] = files.flatMap((file) => file.problems);
  const byName = new Map(files.map((file) => [file.name, file]));

  const read = <Type extends z.ZodType>(name: string, type: Type): z.infer<Type> | undefined => {
    const file = byName.get(name);
    if (!file) {
      problems.push({ file: name, path: [], line: 1, message: 'thiếu tệp này; hãy thêm vào' });
      return undefined;
    }
    if (file.data === undefined) return undefined;
    const found = shapeProblems(name, type, file.data);
    problems.push(...found);
    return type.safeParse(without(file.data, found)).data;
  };

  const folders = [...new Set(files.flatMap((file) => noticeFile.exec(file.name)?.[1] ?? []))];
  const notices = folders.flatMap((folder): NoticeFiles[] => {
    const at = (name: string) => `notices/${folder}/${name}.json`;
    const notice = read(at('notice'), schema.notice);
    const rest = {
      tasks: read(at('tasks'), schema.tasks) ?? { tasks: [] },
      results: read(at('results'), schema.results) ?? { results: [] },
      targets: read(at('targets'), schema.targets) ?? { targets: [] },
      documents: read(at('documents'), schema.documents) ?? { documents: [] },
      agencies: read(at('agencies'), schema.agencies) ?? { agencies: [] },
    };
    return notice ? [{ folder, notice, ...rest }] : [];
  });

  for (const file of files) {
    if (file.name.startsWith('words/')) read(file.name, schema.words);
    else if (!isKnown(file.name))
      problems.push({
        file: file.name,
        path: [],
        line: 1,
        message: 'tệp lạ, không màn hình nào dùng',
      });
  }

  const bundle: Bundle = {
    site: read('site.json', schema.site) ?? emptySite,
    lists: read('lists.json', schema.lists) ?? { fields: [], documentKinds: [], evidence: [] },
    links: read('links.json', schema.links) ?? { links: [] },
    sources: read('sources.json', schema.sources) ?? { sources: [] },
    changes: read('changes.json', schema.changes) ?? { changes: [] },
    forbidden: read('forbidden.json', schema.forbidden) ?? { claims: [] },
    notices,
    files,
    zaloTitle,
  };
  return { bundle, problems, partial: problems.length > 0 };
}

const emptySite: Bundle['site'] = {
  appName: '',
  appId: '',
  owner: null,
  contact: null,
  mainNotice: '',
  linkModes: { default: 'hide', links: [] },
};

function isKnown(name: string): boolean {
  const inNotice = noticeFile.exec(name)?.[2];
  return inNotice
    ? inNotice in schema.noticeFiles
    : name.replace('.json', '') in schema.sharedFiles;
}

/** A copy of a file's data without the list items that problems point into. */
function without(data: unknown, problems: readonly Problem[]): unknown {
  const copy = structuredClone(data) as Record<string, unknown>;
  for (const [list, position] of problems.map(({ path }) => path)) {
    const items = copy[String(list)];
    if (Array.isArray(items) && typeof position === 'number') delete items[position];
  }
  for (const [key, value] of Object.entries(copy))
    if (Array.isArray(value)) copy[key] = value.filter(() => true);
  return copy;
}
