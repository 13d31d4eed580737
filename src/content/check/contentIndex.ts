import type { Bundle } from './bundle.ts';

/** What the first screen needs to know about all content, so that it loads nothing else. */
export type ContentIndex = Readonly<{
  notices: readonly Readonly<{
    id: string;
    name: string;
    conferenceDate: string;
    counts: Readonly<{ tasks: number; targets: number; documents: number; results: number }>;
  }>[];
  tasks: readonly Readonly<{
    id: string;
    notice: string;
    title: string;
    forPeople: boolean;
  }>[];
  changes: readonly Readonly<{ id: string; title: string; since: string; until: string | null }>[];
}>;

/** Makes the index from checked content. The site's main notice comes first. */
export function contentIndex({ site, notices, changes }: Bundle): ContentIndex {
  const ordered = [...notices].sort(
    (a, b) => Number(b.folder === site.mainNotice) - Number(a.folder === site.mainNotice),
  );
  return {
    notices: ordered.map(({ notice, tasks, targets, documents, results }) => ({
      id: notice.id,
      name: notice.name,
      conferenceDate: notice.conference.date,
      counts: {
        tasks: tasks.tasks.length,
        targets: targets.targets.length,
        documents: documents.documents.length,
        results: results.results.length,
      },
    })),
    tasks: ordered.flatMap(({ notice, tasks }) =>
      tasks.tasks.map(({ id, title, relevance }) => ({
        id,
        notice: notice.id,
        title,
        forPeople: relevance === 'high',
      })),
    ),
    changes: changes.changes.map(({ id, title, since, until }) => ({ id, title, since, until })),
  };
}
