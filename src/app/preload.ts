import { contentIndex } from '../content/index.ts';
import { openScreen } from './openScreen.tsx';
import type { Route } from './routes.ts';

/**
 * Fetches the remaining screens and their content while nothing else happens, so that they open
 * without a network later. What cannot be fetched now is fetched when it is asked for.
 */
export function preload(): void {
  const task = contentIndex.tasks[0];
  const routes: Route[] = [
    { screen: 'tasks' },
    ...(task ? [{ screen: 'task', task: task.id } as const] : []),
    { screen: 'notice' },
    { screen: 'targets' },
    { screen: 'changes' },
    { screen: 'settings' },
    { screen: 'about' },
  ];
  whenIdle(async () => {
    for (const route of routes) await openScreen(route).catch(() => undefined);
  });
}

function whenIdle(run: () => void): void {
  if (window.requestIdleCallback) window.requestIdleCallback(run, { timeout: 5000 });
  else setTimeout(run, 2000);
}
