/**
 * The one description of every content file: its shape, and what is declared of its fields. It gives
 * the types (`types.ts`), the hints editors show (`schemas/*.schema.json`, written by
 * `npm run schema`) and the check (`npm run check`). Nothing of it reaches a phone.
 * Titles and descriptions are in Vietnamese because content editors read them.
 */
import type { z } from 'zod';
import { guide, lifeEvents, stuck } from './guide.ts';
import { helpers, lessons, rights, safety, terms, todos, units } from './help.ts';
import { results, targets, tasks } from './items.ts';
import { agencies, documents, notice } from './notice.ts';
import { catalogue, procedure } from './procedure.ts';
import { forbidden, ledger, lists, search, site, words } from './site.ts';
import { changes, links, sources } from './sources.ts';

/** Files of which there is one, by name. */
export const sharedFiles = {
  site,
  lists,
  links,
  sources,
  changes,
  forbidden,
  stuck,
  lifeEvents,
  rights,
  lessons,
  safety,
  helpers,
  terms,
  units,
  todos,
  catalogue,
  search,
  ledger,
} as const;
/** Files that every folder in notices/ holds, by name. */
export const noticeFiles = { notice, tasks, results, targets, documents, agencies } as const;
/** Folders in which every file answers to one schema. */
export const itemFolders = { guides: guide, procedures: procedure, words } as const;

/** What a set of files holds, by name. */
export type Contents<Files extends Record<string, z.ZodType>> = {
  readonly [Name in keyof Files]: Readonly<z.infer<Files[Name]>>;
};
