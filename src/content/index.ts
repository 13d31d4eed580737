/**
 * The door to the content: what is small is here at once, what is large comes when asked for.
 * The files were checked when the app was built, so their types are taken as given.
 */
import index from 'virtual:content-index';
import lists from './lists.json';
import site from './site.json';
import type * as types from './types.ts';

type NoticePart = Readonly<{
  notice: types.Notice;
  tasks: Readonly<{ tasks: readonly types.Task[] }>;
  results: Readonly<{ results: readonly types.Result[] }>;
  targets: Readonly<{ targets: readonly types.Target[] }>;
  documents: Readonly<{ documents: readonly types.CitedDocument[] }>;
  agencies: Readonly<{ agencies: readonly types.Agency[] }>;
}>;

const parts = import.meta.glob('./notices/*/*.json', { import: 'default' });

/** One file of one notice. Rejects when the chunk cannot be fetched or the notice does not exist. */
async function loadPart<Name extends keyof NoticePart>(
  notice: string,
  name: Name,
): Promise<NoticePart[Name]> {
  const load = parts[`./notices/${notice}/${name}.json`];
  if (!load) throw new Error(`no such notice part: ${notice}/${name}`);
  return (await load()) as NoticePart[Name];
}

export const loadNotice = (notice: string) => loadPart(notice, 'notice');
export const loadTasks = async (notice: string) => (await loadPart(notice, 'tasks')).tasks;
export const loadResults = async (notice: string) => (await loadPart(notice, 'results')).results;
export const loadTargets = async (notice: string) => (await loadPart(notice, 'targets')).targets;
export const loadDocuments = async (notice: string) =>
  (await loadPart(notice, 'documents')).documents;
export const loadAgencies = async (notice: string) => (await loadPart(notice, 'agencies')).agencies;

export async function loadChanges(): Promise<readonly types.Change[]> {
  return (await import('./changes.json')).default.changes as readonly types.Change[];
}

/** Outside sources with their addresses filled in from the registry; mode says what may be done. */
export async function loadSources(): Promise<readonly types.LinkedSource[]> {
  const [{ default: sources }, { default: links }] = await Promise.all([
    import('./sources.json'),
    import('./links.json'),
  ]);
  const { linkModes } = siteFacts;
  return (sources.sources as readonly types.Source[]).map((source) => {
    const link = links.links.find(({ id }) => id === source.link);
    const mode = linkModes.links.find((each) => each.link === source.link)?.mode;
    return {
      ...source,
      address: link ? { ...link, mode: mode ?? linkModes.default } : undefined,
    };
  });
}

export const siteFacts = site as types.Site;
export const contentLists = lists as types.Lists;
export { index as contentIndex };

/** How a link names a notice: the site's main notice needs no name. */
export function noticeInLink(notice: string): Readonly<{ notice?: string }> {
  return notice === siteFacts.mainNotice ? {} : { notice };
}
