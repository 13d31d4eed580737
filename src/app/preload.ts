import type { Route } from '../addresses.ts';
import { contentIndex } from '../content/index.ts';
import type { ErrandsStore } from '../state/errands.ts';
import type { ReadyStore } from '../state/ready.ts';
import { openScreen, rows, screenNames } from './screens.tsx';

/**
 * Fetches the errands at hand with all they need, then the remaining screens, while nothing else
 * happens, so that they open without a network later. What could not be fetched is tried again when
 * the network comes back or another errand is begun; what is here is noted in `ready`.
 */
export function preload(errands: ErrandsStore, ready: ReadyStore): void {
  const load = async () => {
    for (const guide of begun(errands)) {
      if (ready.getState().guides.includes(guide) || !(await loadAll(guide))) continue;
      ready.setState(({ guides }) => ({ guides: [...guides, guide] }));
    }
    if (!ready.getState().screens && (await loadAll())) ready.setState({ screens: true });
  };
  let last = Promise.resolve();
  const loadWhenIdle = () => {
    whenIdle(() => {
      last = last.then(load);
    });
  };
  loadWhenIdle();
  window.addEventListener('online', loadWhenIdle);
  let known = '';
  errands.subscribe(() => {
    const now = begun(errands).join();
    if (now !== known) loadWhenIdle();
    known = now;
  });
}

/** The guides of the errands at hand, those that the app does not have any more left out. */
function begun(errands: ErrandsStore): string[] {
  const ids = Object.keys(errands.getState().errands);
  return contentIndex.guides.map(({ id }) => id).filter((id) => ids.includes(id));
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
