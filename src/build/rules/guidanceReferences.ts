import type { Bundle } from '../read/bundle.ts';
import type { Reference } from './referencesResolve.ts';

type Path = Reference['path'];

/** Marks by the field they stand in: guides, procedures, lessons and the rest name things alike. */
const listOfField: Readonly<Record<string, string>> = {
  source: 'sources.json',
  notice: 'thư mục notices',
  link: 'links.json',
  need: 'lists.json, ô needs',
  lifeEvent: 'lists.json, ô lifeEvents',
  group: 'lists.json, ô procedureGroups',
  guide: 'thư mục guides',
  evidence: 'lists.json, ô evidence',
};

/** The same for fields that hold several marks. */
const listOfFields: Readonly<Record<string, string>> = {
  stuck: 'stuck.json',
  procedures: 'thư mục procedures',
  guides: 'thư mục guides',
  tasks: 'tasks.json',
};

const files =
  /^(guides\/|procedures\/|(rights|lessons|safety|helpers|terms|units|todos|catalogue)\.json)/;

/** Every mark in the guidance that names something else, and those of the site's own choices. */
export function guidanceReferences(bundle: Bundle): Reference[] {
  const { portalLink, receiptGuide } = bundle.site;
  const site = (field: string, id: string, list: string): Reference => ({
    file: 'site.json',
    path: [field],
    id,
    into: list,
    list,
  });
  return [
    ...bundle.files
      .filter(({ name }) => files.test(name))
      .flatMap(({ name, data }) => marksIn(name, [], data)),
    ...(portalLink ? [site('portalLink', portalLink, 'links.json')] : []),
    ...(receiptGuide ? [site('receiptGuide', receiptGuide, 'thư mục guides')] : []),
  ];
}

function marksIn(file: string, path: Path, value: unknown): Reference[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]): Reference[] => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    const list = listOfField[key];
    if (list && typeof child === 'string') return [{ file, path: at, id: child, into: list, list }];
    const lists = listOfFields[key];
    if (lists && Array.isArray(child))
      return child.flatMap((id, position) =>
        typeof id === 'string'
          ? [{ file, path: [...at, position], id, into: lists, list: lists }]
          : [],
      );
    return marksIn(file, at, child);
  });
}

/** What exists of it, by the list it stands in. */
export function knownGuidance(bundle: Bundle): [string, string[]][] {
  const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
  return [
    ['lists.json, ô needs', ids(bundle.lists.needs)],
    ['lists.json, ô lifeEvents', ids(bundle.lists.lifeEvents)],
    ['lists.json, ô procedureGroups', ids(bundle.lists.procedureGroups)],
    ['thư mục guides', ids(bundle.guides)],
    ['thư mục procedures', ids(bundle.procedures)],
    ['stuck.json', ids(bundle.stuck.cards)],
    ['tasks.json', bundle.notices.flatMap(({ tasks }) => ids(tasks.tasks))],
  ];
}
