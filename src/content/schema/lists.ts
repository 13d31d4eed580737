/** A list whose entries are named by their ids, from other fields or across notices. */
type List = Readonly<{
  /** How its editors call it. */
  called: string;
  /** Every notice has its own. */
  ofNotice?: true;
  /** An id is used once among all such lists of all notices; else once in its file. */
  acrossNotices?: true;
  /** An entry that nothing names is a leftover and is refused. */
  mustBeUsed?: true;
}>;

const inLists = (field: string) =>
  ({ called: `lists.json, ô ${field}`, mustBeUsed: true }) as const;

export const lists = {
  notices: { called: 'thư mục notices' },
  guides: { called: 'thư mục guides' },
  procedures: { called: 'thư mục procedures' },
  paragraphs: { called: 'notice.json', ofNotice: true },
  agencies: { called: 'agencies.json', ofNotice: true, mustBeUsed: true },
  targets: { called: 'targets.json', ofNotice: true, acrossNotices: true },
  tasks: { called: 'tasks.json', acrossNotices: true },
  results: { called: 'results.json', acrossNotices: true },
  documents: { called: 'documents.json', acrossNotices: true },
  links: { called: 'links.json', mustBeUsed: true },
  sources: { called: 'sources.json', mustBeUsed: true },
  changes: { called: 'changes.json' },
  stuck: { called: 'stuck.json', mustBeUsed: true },
  fields: inLists('fields'),
  documentKinds: inLists('documentKinds'),
  needs: inLists('needs'),
  lifeEvents: { called: 'lifeEvents.json' },
  procedureGroups: inLists('procedureGroups'),
  evidence: { called: 'lists.json, ô evidence' },
} as const satisfies Record<string, List>;

export type ListName = keyof typeof lists;

/** The list of a name, with all that may be said of one. */
export const listOf = (name: ListName): List => lists[name];
