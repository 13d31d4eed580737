/**
 * The door to the content: what is small is here at once, what is large comes when asked for.
 * The files were checked when the app was built, so their types are taken as given.
 */
import { groupOf } from './groupOf.ts';
import { allowed, linked, ownParts, type WithOwn } from './own.ts';
import { spread } from './sharedBasis.ts';
import site from './site.json';
import type * as types from './types.ts';

type NoticePart = Readonly<{
  notice: types.Notice;
  tasks: WithOwn<Readonly<{ tasks: readonly types.Task[] }>>;
  results: Readonly<{ results: readonly types.Result[] }>;
  targets: Readonly<{ targets: readonly types.Target[] }>;
  documents: Readonly<{ documents: readonly types.CitedDocument[] }>;
  agencies: Readonly<{ agencies: readonly types.Agency[] }>;
}>;

const parts = import.meta.glob('./notices/*/*.json', { import: 'default' });

/** What a link may ask for although the content does not have it. */
export type Missing = 'page' | 'task' | 'guide' | 'procedure' | 'event' | 'lesson';

/** Says that something does not exist, as opposed to what could not be fetched. */
export class NotThere extends Error {
  constructor(readonly what: Missing) {
    super(`there is no such ${what}`);
  }
}

/** What was looked for, or `NotThere` where nothing was found. */
export function there<Found>(found: Found | undefined, what: Missing): Found {
  if (found === undefined) throw new NotThere(what);
  return found;
}

/** One file of one notice. Rejects when the chunk cannot be fetched or the notice does not exist. */
async function loadPart<Name extends keyof NoticePart>(
  notice: string,
  name: Name,
): Promise<NoticePart[Name]> {
  return (await there(parts[`./notices/${notice}/${name}.json`], 'page')()) as NoticePart[Name];
}

export const loadNotice = (notice: string) => loadPart(notice, 'notice');
export const loadTasks = async (notice: string) => (await loadPart(notice, 'tasks')).tasks;
/** What the tasks of a notice refer to; comes with their file. */
export const loadOfTasks = (notice: string) => ownParts(loadPart(notice, 'tasks'));
export const loadResults = async (notice: string) => (await loadPart(notice, 'results')).results;
export const loadTargets = async (notice: string) => (await loadPart(notice, 'targets')).targets;
export const loadDocuments = async (notice: string) =>
  (await loadPart(notice, 'documents')).documents;
export const loadAgencies = async (notice: string) => (await loadPart(notice, 'agencies')).agencies;

export async function loadChanges(): Promise<readonly types.Change[]> {
  return (await import('./changes.json')).default.changes as readonly types.Change[];
}

/** The registry of outside links. */
export async function loadLinks(): Promise<readonly types.OutsideLink[]> {
  return allowed((await import('./links.json')).default.links as readonly types.RegisteredLink[]);
}

/** Outside sources with their links filled in from the registry. */
export async function loadSources(): Promise<readonly types.LinkedSource[]> {
  const [{ default: file }, links] = await Promise.all([import('./sources.json'), loadLinks()]);
  return linked(file.sources as readonly types.Source[], links);
}

const guides = import.meta.glob('./guides/*.json', { import: 'default' });

function loadWholeGuide(id: string): Promise<WithOwn<types.Guide>> {
  return loadItem('guide', guides[`./guides/${id}.json`]);
}

/** One guide by its id. Rejects when it cannot be fetched, with `NotThere` when it does not exist. */
export async function loadGuide(id: string): Promise<types.Guide> {
  const { own: _, ...guide } = await loadWholeGuide(id);
  const { forWhom, where, time, money, warnings } = guide;
  const lists = { forWhom, where, time, money, warnings };
  const facts = Object.entries(lists).map(([name, list]) => [name, spread(list)] as const);
  return { ...guide, ...Object.fromEntries(facts) };
}

/** What a guide refers to; comes with its file. */
export const loadOfGuide = (id: string) => ownParts(loadWholeGuide(id));

async function loadWholeProcedure(id: string): Promise<WithOwn<types.Procedure>> {
  const { default: groups } = await import('virtual:procedures');
  const group = await there(groups[groupOf(id, groups.length)], 'procedure')();
  return there(group.default[id], 'procedure');
}

/** One procedure by its id. Rejects as `loadGuide` does. */
export async function loadProcedure(id: string): Promise<types.Procedure> {
  const { own: _, ...procedure } = await loadWholeProcedure(id);
  return procedure;
}

/** What a procedure refers to; comes with its file. */
export const loadOfProcedure = (id: string) => ownParts(loadWholeProcedure(id));

/** Every procedure as lists show it. */
export async function loadProcedureRows(): Promise<readonly types.ProcedureRow[]> {
  return (await import('virtual:procedure-rows')).default;
}

async function loadItem<Item>(
  what: Missing,
  load: (() => Promise<unknown>) | undefined,
): Promise<Item> {
  return (await there(load, what)()) as Item;
}

const recordings = import.meta.glob('./audio/*.mp3', { query: '?url', import: 'default' });

/** The address of a recording by its file name. Rejects when it cannot be told or does not exist. */
export const recordingOf = (name: string) =>
  loadItem<string>('page', recordings[`./audio/${name}`]);

export async function loadStuck(): Promise<readonly types.StuckCard[]> {
  return (await import('./stuck.json')).default.cards;
}

async function loadLifeEventFile() {
  const file: unknown = (await import('./lifeEvents.json')).default;
  return file as WithOwn<Readonly<{ events: readonly types.LifeEvent[] }>>;
}

/** What the life events refer to; comes with their file. */
export const loadOfLifeEvents = () => ownParts(loadLifeEventFile());

/** One life event by its id. Rejects as `loadGuide` does. */
export async function loadLifeEvent(id: string): Promise<types.LifeEvent> {
  return there(
    (await loadLifeEventFile()).events.find((event) => event.id === id),
    'event',
  );
}

export async function loadRights(): Promise<readonly types.Right[]> {
  return (await import('./rights.json')).default.rights as readonly types.Right[];
}

export async function loadLessons(): Promise<readonly types.Lesson[]> {
  return (await import('./lessons.json')).default.lessons as readonly types.Lesson[];
}

/** One lesson by its id. Rejects as `loadGuide` does. */
export async function loadLesson(id: string): Promise<types.Lesson> {
  return there(
    (await loadLessons()).find((lesson) => lesson.id === id),
    'lesson',
  );
}

export async function loadHelpers(): Promise<types.Helpers> {
  return (await import('./helpers.json')).default as types.Helpers;
}

export async function loadSafety(): Promise<types.Safety> {
  return (await import('./safety.json')).default as types.Safety;
}

export async function loadTerms(): Promise<readonly types.Term[]> {
  return (await import('./terms.json')).default.terms as readonly types.Term[];
}

export async function loadUnits(): Promise<types.Units> {
  return (await import('./units.json')).default as types.Units;
}

export async function loadCatalogue(): Promise<types.Catalogue> {
  return (await import('./catalogue.json')).default as types.Catalogue;
}

/** The names of what there is, for who cannot wait for them standing still. */
export async function loadIndex(): Promise<types.ContentIndex> {
  return (await import('./contentIndex.ts')).contentIndex;
}

/** What search looks through, made when the app was built. */
export async function loadSearch(): Promise<types.SearchContent> {
  return (await import('virtual:search-content')).default;
}

export const siteFacts = site as types.Site;
