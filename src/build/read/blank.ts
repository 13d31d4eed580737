import type { Bundle, NoticeFiles } from './bundle.ts';
import type { Problem } from './problem.ts';

/** What stands in for files and fields that cannot be read, so that the rest can still be judged. */
export const blankShared: Omit<
  Bundle,
  'site' | 'notices' | 'guides' | 'procedures' | 'recordings' | 'files' | 'zaloTitle' | 'partial'
> = {
  lists: {
    fields: [],
    documentKinds: [],
    needs: [],
    lifeEvents: [],
    procedureGroups: [],
    evidence: [],
  },
  links: { links: [] },
  sources: { sources: [] },
  changes: { changes: [] },
  forbidden: { claims: [] },
  stuck: { cards: [] },
  rights: { rights: [] },
  lessons: { lessons: [] },
  helpers: { reminders: [], team: [], duties: [] },
  safety: {
    measures: [],
    report: { text: '', since: null, until: null, basis: [] },
    scenarios: [],
    scenarioBasis: [],
    never: [],
  },
  terms: { terms: [] },
  units: { basis: [], caution: '', units: [], elsewhere: [] },
  todos: { todos: [] },
  catalogue: { about: [], near: [] },
  search: { synonyms: [], places: [] },
  ledger: { checks: [] },
};

/** The names are taken to agree: a site that cannot be read must not look like a misnamed one. */
export function blankSite(zaloTitle: string | undefined): Bundle['site'] {
  return {
    appName: zaloTitle ?? '',
    appId: '',
    owner: null,
    contact: null,
    mainNotice: '',
    portalLink: null,
    receiptGuide: null,
    outsideHosts: [],
    linkModes: { default: 'hide', links: [] },
  };
}

/** The parts of a notice without content; its id is taken to be its folder's name. */
export function blankNotice(folder: string): NoticeFiles {
  const source = { paragraph: '', quote: '' };
  return {
    folder,
    notice: {
      id: folder,
      name: '',
      title: source,
      issuer: '',
      number: null,
      signedOn: null,
      conference: { date: '', place: '', source },
      facts: [],
      caution: [],
      paragraphs: [],
    },
    tasks: { tasks: [] },
    results: { results: [] },
    targets: { targets: [] },
    documents: { documents: [] },
    agencies: { agencies: [] },
  };
}

/** A file's data with the list items that problems point into left out and other spoilt fields blank. */
export function mended<Type extends object>(
  data: unknown,
  problems: readonly Problem[],
  blank: Type,
): Type {
  if (problems.some(({ path }) => path.length === 0)) return blank;
  const copy = { ...blank, ...structuredClone(data as object) } as Record<string, unknown>;
  for (const [field, position] of problems.map(({ path }) => path)) {
    const items = copy[String(field)];
    if (Array.isArray(items) && typeof position === 'number') delete items[position];
    else copy[String(field)] = Reflect.get(blank, String(field));
  }
  for (const [field, value] of Object.entries(copy))
    if (Array.isArray(value)) copy[field] = value.filter(() => true);
  return copy as Type;
}
