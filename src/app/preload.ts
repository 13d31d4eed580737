import { contentIndex, siteFacts } from '../content/index.ts';
import { openScreen } from './openScreen.tsx';
import type { Route } from './routes.ts';

/**
 * Fetches the remaining screens and the content of the errands at hand while nothing else happens,
 * so that they open without a network later. What cannot be fetched now is fetched when asked for.
 */
export function preload(errandsAtHand: () => readonly string[]): void {
  const guides = contentIndex.guides.map(({ id }) => id);
  const [guide] = guides;
  const [procedure] = contentIndex.procedures;
  const [task] = contentIndex.tasks;
  const screens: Route[] = [
    { screen: 'guides' },
    ...(guide
      ? [{ screen: 'guide', guide } as const, { screen: 'step', guide, step: '' } as const]
      : []),
    { screen: 'search' },
    { screen: 'help' },
    { screen: 'safety' },
    { screen: 'notice' },
    { screen: 'tasks' },
    ...(task ? [{ screen: 'task', task: task.id } as const] : []),
    { screen: 'targets' },
    { screen: 'changes' },
    { screen: 'procedures' },
    ...(procedure ? [{ screen: 'procedure', procedure: procedure.id } as const] : []),
    { screen: 'exit', link: siteFacts.portalLink ?? '' },
    { screen: 'units' },
    { screen: 'rights' },
    { screen: 'lessons' },
    { screen: 'lesson', lesson: '' },
    { screen: 'terms' },
    { screen: 'settings' },
    { screen: 'about' },
  ];
  whenIdle(async () => {
    const errands = errandsAtHand()
      .filter((id) => guides.includes(id))
      .map((id): Route => ({ screen: 'guide', guide: id }));
    for (const route of [...errands, ...screens]) await openScreen(route).catch(() => undefined);
  });
}

function whenIdle(run: () => void): void {
  if (window.requestIdleCallback) window.requestIdleCallback(run, { timeout: 5000 });
  else setTimeout(run, 2000);
}
