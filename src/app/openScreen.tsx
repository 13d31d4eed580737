import type { ReactElement } from 'react';
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
import { citations } from '../domain/citations.ts';
import { Home } from '../screens/home/Home.tsx';
import { NotFound } from '../screens/notFound/NotFound.tsx';
import { guidanceScreens } from './openGuidance.tsx';
import { helpingScreens } from './openHelping.tsx';
import type { Route } from './routes.ts';

/**
 * Brings a screen with the content it shows; code and content come side by side.
 * Rejects when a part cannot be fetched. What does not exist is answered by "not found".
 */
export async function openScreen(route: Route): Promise<ReactElement> {
  switch (route.screen) {
    case 'home':
      return <Home />;
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
      const { SettingsScreen } = await import('../screens/settings/SettingsScreen.tsx');
      return <SettingsScreen />;
    }
    case 'about': {
      const [{ About }, sources] = await Promise.all([
        import('../screens/about/About.tsx'),
        loadSources(),
      ]);
      return <About sources={sources} />;
    }
    case 'not-found':
      return <NotFound missing="page" />;
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
  const [{ Tasks }, ...notices] = await Promise.all([
    import('../screens/tasks/Tasks.tsx'),
    ...contentIndex.notices.map(async ({ id: notice }) => {
      const [tasks, agencies] = await Promise.all([loadTasks(notice), loadAgencies(notice)]);
      return { notice, tasks, agencies };
    }),
  ]);
  return <Tasks route={route} notices={notices} />;
}

async function openTask(id: string): Promise<ReactElement> {
  const found = contentIndex.tasks.find((task) => task.id === id);
  if (!found) return <NotFound missing="task" />;
  const [{ TaskDetail }, notice, tasks, agencies, targets, changes, terms] = await Promise.all([
    import('../screens/task/TaskDetail.tsx'),
    loadNotice(found.notice),
    loadTasks(found.notice),
    loadAgencies(found.notice),
    loadTargets(found.notice),
    loadChanges(),
    loadTerms(),
  ]);
  const task = tasks.find((each) => each.id === id);
  if (!task) return <NotFound missing="task" />;
  return <TaskDetail key={id} {...{ task, notice, tasks, agencies, targets, changes, terms }} />;
}

async function openTargets(route: Asked<'targets'>): Promise<ReactElement> {
  const notice = noticeOf(route);
  if (!notice) return <NotFound missing="page" />;
  const [{ Targets }, targets, documents, results, agencies] = await Promise.all([
    import('../screens/targets/Targets.tsx'),
    loadTargets(notice),
    loadDocuments(notice),
    loadResults(notice),
    loadAgencies(notice),
  ]);
  return <Targets {...{ route, notice, targets, documents, results, agencies }} />;
}

async function openNotice(route: Asked<'notice'>): Promise<ReactElement> {
  const id = noticeOf(route);
  if (!id) return <NotFound missing="page" />;
  const [{ NoticeText }, notice, tasks, results, targets, documents, changes] = await Promise.all([
    import('../screens/notice/NoticeText.tsx'),
    loadNotice(id),
    loadTasks(id),
    loadResults(id),
    loadTargets(id),
    loadDocuments(id),
    loadChanges(),
  ]);
  const all = citations({ tasks, results, targets, documents });
  return <NoticeText route={route} notice={notice} citations={all} changes={changes} />;
}

async function openChanges(route: Asked<'changes'>): Promise<ReactElement> {
  const [{ Changes }, changes, sources, ...agencies] = await Promise.all([
    import('../screens/changes/Changes.tsx'),
    loadChanges(),
    loadSources(),
    ...contentIndex.notices.map(async ({ id: notice }) =>
      (await loadAgencies(notice)).map((agency) => ({ ...agency, notice })),
    ),
  ]);
  return <Changes {...{ route, changes, sources }} agencies={agencies.flat()} />;
}
