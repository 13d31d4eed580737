import type { ReactElement } from 'react';
import type { Route } from '../addresses.ts';
import {
  contentIndex,
  loadAgencies,
  loadChanges,
  loadDocuments,
  loadNotice,
  loadResults,
  loadSources,
  loadTargets,
  loadTasks,
  loadTerms,
  siteFacts,
} from '../content/index.ts';
import { citations } from '../domain/notice/citations.ts';
import { HomeScreen } from '../screens/home/HomeScreen.tsx';
import { NotFoundScreen } from '../screens/notFound/NotFoundScreen.tsx';
import { guidanceScreens } from './openGuidance.tsx';
import { helpingScreens } from './openHelping.tsx';

/**
 * Brings a screen with the content it shows; code and content come side by side.
 * Rejects when a part cannot be fetched. What does not exist is answered by "not found".
 */
export async function openScreen(route: Route): Promise<ReactElement> {
  switch (route.screen) {
    case 'home':
      return <HomeScreen />;
    case 'tasks':
      return openTasks(route);
    case 'task':
      return openTask(route.task);
    case 'targets':
      return openTargets(route);
    case 'notice':
      return openNotice(route);
    case 'changes':
      return openChanges(route);
    case 'settings': {
      const { SettingsScreen } = await import('../screens/help/settings/SettingsScreen.tsx');
      return <SettingsScreen />;
    }
    case 'about': {
      const [{ AboutScreen }, sources] = await Promise.all([
        import('../screens/help/about/AboutScreen.tsx'),
        loadSources(),
      ]);
      return <AboutScreen sources={sources} />;
    }
    case 'not-found':
      return <NotFoundScreen missing="page" />;
    default:
      return openOther(route);
  }
}

const otherScreens = { ...guidanceScreens, ...helpingScreens } as const;
type OtherRoute = Asked<keyof typeof otherScreens>;

function openOther(route: OtherRoute): Promise<ReactElement> {
  const open = otherScreens[route.screen] as (route: OtherRoute) => Promise<ReactElement>;
  return open(route);
}

type Asked<Screen extends Route['screen']> = Extract<Route, { screen: Screen }>;

/** The notice a link asks for: the site's main one unless named; nothing when there is no such notice. */
function noticeOf(route: { notice?: string }): string | undefined {
  const asked = route.notice ?? siteFacts.mainNotice;
  return contentIndex.notices.find(({ id }) => id === asked)?.id;
}

async function openTasks(route: Asked<'tasks'>): Promise<ReactElement> {
  const [{ TasksScreen }, ...notices] = await Promise.all([
    import('../screens/notice/tasks/TasksScreen.tsx'),
    ...contentIndex.notices.map(async ({ id: notice }) => {
      const [tasks, agencies] = await Promise.all([loadTasks(notice), loadAgencies(notice)]);
      return { notice, tasks, agencies };
    }),
  ]);
  return <TasksScreen route={route} notices={notices} />;
}

async function openTask(id: string): Promise<ReactElement> {
  const found = contentIndex.tasks.find((task) => task.id === id);
  if (!found) return <NotFoundScreen missing="task" />;
  const [{ TaskScreen }, notice, tasks, agencies, targets, changes, terms] = await Promise.all([
    import('../screens/notice/task/TaskScreen.tsx'),
    loadNotice(found.notice),
    loadTasks(found.notice),
    loadAgencies(found.notice),
    loadTargets(found.notice),
    loadChanges(),
    loadTerms(),
  ]);
  const task = tasks.find((each) => each.id === id);
  if (!task) return <NotFoundScreen missing="task" />;
  return <TaskScreen key={id} {...{ task, notice, tasks, agencies, targets, changes, terms }} />;
}

async function openTargets(route: Asked<'targets'>): Promise<ReactElement> {
  const notice = noticeOf(route);
  if (!notice) return <NotFoundScreen missing="page" />;
  const [{ TargetsScreen }, targets, documents, results, agencies] = await Promise.all([
    import('../screens/notice/targets/TargetsScreen.tsx'),
    loadTargets(notice),
    loadDocuments(notice),
    loadResults(notice),
    loadAgencies(notice),
  ]);
  return <TargetsScreen {...{ route, notice, targets, documents, results, agencies }} />;
}

async function openNotice(route: Asked<'notice'>): Promise<ReactElement> {
  const id = noticeOf(route);
  if (!id) return <NotFoundScreen missing="page" />;
  const [{ NoticeScreen }, notice, tasks, results, targets, documents, changes] = await Promise.all(
    [
      import('../screens/notice/text/NoticeScreen.tsx'),
      loadNotice(id),
      loadTasks(id),
      loadResults(id),
      loadTargets(id),
      loadDocuments(id),
      loadChanges(),
    ],
  );
  const all = citations({ tasks, results, targets, documents });
  return <NoticeScreen route={route} notice={notice} citations={all} changes={changes} />;
}

async function openChanges(route: Asked<'changes'>): Promise<ReactElement> {
  const [{ ChangesScreen }, changes, sources, ...agencies] = await Promise.all([
    import('../screens/notice/changes/ChangesScreen.tsx'),
    loadChanges(),
    loadSources(),
    ...contentIndex.notices.map(async ({ id: notice }) =>
      (await loadAgencies(notice)).map((agency) => ({ ...agency, notice })),
    ),
  ]);
  return <ChangesScreen {...{ route, changes, sources }} agencies={agencies.flat()} />;
}
