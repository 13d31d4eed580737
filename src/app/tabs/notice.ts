import {
  loadAgencies,
  loadChanges,
  loadDocuments,
  loadIndex,
  loadNotice,
  loadOfTasks,
  loadResults,
  loadSources,
  loadTargets,
  loadTasks,
  siteFacts,
  there,
} from '../../content/index.ts';
import { citations } from '../../domain/notice/citations.ts';
import { bring, pick, type Rows } from './row.ts';

/** The notice a link asks for: the site's main one unless named. */
function noticeOf({ notice = siteFacts.mainNotice }: { notice?: string | undefined }): string {
  return notice;
}

/** Something of every notice, the main one first. */
async function ofNotices<Part>(load: (notice: string) => Promise<Part>): Promise<Part[]> {
  return Promise.all((await loadIndex()).notices.map(({ id }) => load(id)));
}

/** The third tab: what the notices say, and what has changed since. */
export const notice = {
  notice: {
    open: async (route) => {
      const id = noticeOf(route);
      const cited = Promise.all([
        loadTasks(id),
        loadResults(id),
        loadTargets(id),
        loadDocuments(id),
      ]).then(([tasks, results, targets, documents]) =>
        citations({ tasks, results, targets, documents }),
      );
      return bring(
        import('../../screens/notice/text/NoticeScreen.tsx').then((code) => code.NoticeScreen),
        { route, notice: loadNotice(id), citations: cited, changes: loadChanges() },
      );
    },
    personal: false,
    ahead: 'never',
    inSearch: false,
    samples: async () => {
      const [task] = (await loadIndex()).tasks;
      const found = task && (await loadTasks(task.notice)).find(({ id }) => id === task.id);
      return [
        { screen: 'notice' },
        ...(found
          ? [
              {
                screen: 'notice' as const,
                notice: task.notice,
                paragraph: found.source.paragraph,
                cited: found.id,
              },
            ]
          : []),
      ];
    },
  },
  tasks: {
    open: (route) =>
      bring(
        import('../../screens/notice/tasks/TasksScreen.tsx').then((code) => code.TasksScreen),
        {
          route,
          notices: ofNotices(async (notice) => {
            const [tasks, agencies] = await Promise.all([loadTasks(notice), loadAgencies(notice)]);
            return { notice, tasks, agencies };
          }),
        },
      ),
    personal: true,
    ahead: 'never',
    inSearch: false,
    samples: () => [{ screen: 'tasks' }],
  },
  task: {
    open: async ({ task }) => {
      const { notice } = there(
        (await loadIndex()).tasks.find(({ id }) => id === task),
        'task',
      );
      const tasks = loadTasks(notice);
      return bring(
        import('../../screens/notice/task/TaskScreen.tsx').then((code) => code.TaskScreen),
        {
          task: tasks.then((all) =>
            there(
              all.find(({ id }) => id === task),
              'task',
            ),
          ),
          notice: loadNotice(notice),
          tasks,
          agencies: loadAgencies(notice),
          targets: loadTargets(notice),
          changes: loadChanges(),
          ...pick(loadOfTasks(notice), 'terms'),
        },
      );
    },
    personal: true,
    ahead: 'never',
    inSearch: false,
    samples: async () =>
      (await loadIndex()).tasks.slice(0, 1).map(({ id: task }) => ({ screen: 'task', task })),
  },
  targets: {
    open: async (route) => {
      const notice = noticeOf(route);
      return bring(
        import('../../screens/notice/targets/TargetsScreen.tsx').then((code) => code.TargetsScreen),
        {
          route,
          notice,
          targets: loadTargets(notice),
          documents: loadDocuments(notice),
          results: loadResults(notice),
          agencies: loadAgencies(notice),
        },
      );
    },
    personal: false,
    ahead: 'never',
    inSearch: false,
    samples: () => [{ screen: 'targets' }],
  },
  changes: {
    open: (route) =>
      bring(
        import('../../screens/notice/changes/ChangesScreen.tsx').then((code) => code.ChangesScreen),
        {
          route,
          changes: loadChanges(),
          sources: loadSources(),
          agencies: ofNotices(async (notice) =>
            (await loadAgencies(notice)).map((agency) => ({ ...agency, notice })),
          ).then((agencies) => agencies.flat()),
        },
      ),
    personal: false,
    ahead: 'never',
    inSearch: true,
    samples: () => [{ screen: 'changes' }],
  },
} satisfies Partial<Rows>;
