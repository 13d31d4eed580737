import type { Route } from '../addresses.ts';
import { contentIndex } from '../content/index.ts';
import type { ErrandsStore } from '../state/errands.ts';
import type { ReadyActs } from '../state/ready.ts';
import { openScreen, rows, screenNames } from './screens.tsx';

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
      if (here.has(guide) || !(await loadAll(guide))) continue;
      here.add(guide);
      ready.noteGuide(guide);
    }
    if (screensHere || !(await loadAll())) return;
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

/** Addresses of every screen that an errand leads through; of all screens without a guide. */
async function samples(guide?: string): Promise<Route[]> {
  const wanted = screenNames
    .map((name) => rows[name])
    .filter(({ ahead }) => ahead === 'errand' || (ahead === 'app' && guide === undefined));
  return (await Promise.all(wanted.map((row) => row.samples(guide)))).flat();
}

/** Loads one screen after the other, going on after a failure; whether all of them came. */
async function loadAll(guide?: string): Promise<boolean> {
  if (!navigator.onLine) return false;
  const routes = await samples(guide).catch(() => undefined);
  let all = routes !== undefined;
  for (const route of routes ?? []) {
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
