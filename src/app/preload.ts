import type { Route } from '../addresses.ts';
import { contentIndex, siteFacts } from '../content/index.ts';
import type { ErrandsStore } from '../state/errands.ts';
import type { ReadyActs } from '../state/ready.ts';
import { openScreen } from './openScreen.tsx';

/**
 * Fetches the errands at hand with all they need, then the remaining screens, while nothing else
 * happens, so that they open without a network later. What could not be fetched is tried again when
 * the network comes back or another errand is begun; what is here is noted in `ready`.
 */
export function preload(errands: Pick<ErrandsStore, 'subscribe'>, ready: ReadyActs): void {
  let begun: readonly string[] = [];
  const here = new Set<string>();
  let screensHere = false;
  const load = async () => {
    for (const guide of begun) {
      if (here.has(guide) || !(await loadAll(partsOf(guide)))) continue;
      here.add(guide);
      ready.noteGuide(guide);
    }
    if (screensHere || !(await loadAll(screens()))) return;
    screensHere = true;
    ready.noteScreens();
  };
  let last = Promise.resolve();
  const loadWhenIdle = () => {
    whenIdle(() => {
      last = last.then(load);
    });
  };
  loadWhenIdle();
  window.addEventListener('online', loadWhenIdle);
  errands.subscribe((now) => {
    const before = begun.join();
    // Those that the app does not have any more are left out.
    begun = contentIndex.guides.map(({ id }) => id).filter((id) => now.errands[id]);
    if (begun.join() !== before) loadWhenIdle();
  });
}

/** Every screen that an errand leads through. */
function partsOf(guide: string): Route[] {
  const procedures = contentIndex.guides.find(({ id }) => id === guide)?.procedures ?? [];
  return [
    { screen: 'guide', guide },
    { screen: 'step', guide, step: '' },
    { screen: 'exit', link: '' },
    { screen: 'hand-over', guide },
    { screen: 'leaflet', guide },
    ...procedures.map((procedure): Route => ({ screen: 'procedure', procedure })),
  ];
}

function screens(): Route[] {
  const [guide] = contentIndex.guides;
  const [procedure] = contentIndex.procedures;
  const [task] = contentIndex.tasks;
  return [
    { screen: 'guides' },
    ...(guide ? partsOf(guide.id) : []),
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
    { screen: 'take-over', guide: '', code: '' },
    { screen: 'units' },
    { screen: 'rights' },
    { screen: 'lessons' },
    { screen: 'lesson', lesson: '' },
    { screen: 'terms' },
    { screen: 'helper' },
    { screen: 'tally' },
    { screen: 'settings' },
    { screen: 'about' },
  ];
}

/** Loads one after the other, going on after a failure; whether all of them came. */
async function loadAll(routes: readonly Route[]): Promise<boolean> {
  let all = true;
  for (const route of routes) {
    // What fails without a network may be remembered as failed by an old Safari.
    if (!navigator.onLine) return false;
    await openScreen(route).catch(() => {
      all = false;
    });
  }
  return all;
}

function whenIdle(run: () => void): void {
  if (window.requestIdleCallback) window.requestIdleCallback(run, { timeout: 5000 });
  else setTimeout(run, 2000);
}
