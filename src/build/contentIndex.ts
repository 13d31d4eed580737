import type { ContentIndex } from '../content/types.ts';
import { ownSteps } from '../domain/errands/steps.ts';
import { isParagraphNumber } from '../domain/notice/paragraphs.ts';
import type { Bundle } from './read/bundle.ts';

/** Makes the index from checked content. The site's main notice comes first. */
export function contentIndex({
  site,
  notices,
  guides,
  lifeEvents,
  todos,
  changes,
  files,
}: Bundle): ContentIndex {
  const ordered = [...notices].sort(
    (a, b) => Number(b.folder === site.mainNotice) - Number(a.folder === site.mainNotice),
  );
  return {
    newest: newestDay(files),
    notices: ordered.map(({ notice, tasks, targets, documents }) => ({
      id: notice.id,
      name: notice.name,
      counts: {
        tasks: tasks.tasks.length,
        targets: targets.targets.length,
        documents: documents.documents.length,
      },
      names: Object.fromEntries(
        notice.paragraphs.flatMap(({ id, name }) =>
          name && !isParagraphNumber(id) ? [[id, name]] : [],
        ),
      ),
    })),
    tasks: ordered.flatMap(({ notice, tasks }) =>
      tasks.tasks.map(({ id, title, relevance }) => ({
        id,
        notice: notice.id,
        title,
        forPeople: relevance === 'high',
      })),
    ),
    guides: guides.map((guide) => ({
      id: guide.id,
      title: guide.title,
      need: guide.need,
      everyday: guide.everyday,
      ...(guide.tile ? { tile: guide.tile } : {}),
      steps: ownSteps(guide, {}).length,
      since: guide.since,
      until: guide.until,
      procedures: guide.procedures,
      tasks: guide.tasks,
    })),
    events: lifeEvents.events.map(({ id, name }) => ({ id, name })),
    todos: todos.todos.map(({ id, title, plain, since, until, guide, change }) => ({
      id,
      title,
      plain,
      since,
      until,
      guide,
      change,
    })),
    changes: changes.changes.map(({ id, title, since, until }) => ({ id, title, since, until })),
  };
}

/** The newest day in the fields that say when something was read or checked. */
function newestDay(files: Bundle['files']): string {
  const days = files.flatMap(({ text }) =>
    [...text.matchAll(/"(?:readOn|checkedOn|asOf)": "(\d{4}-\d{2}-\d{2})"/g)].map(
      ([, day = '']) => day,
    ),
  );
  return days.sort().pop() ?? '1970-01-01';
}
