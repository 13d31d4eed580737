import type { Route } from '../addresses.ts';
import { contentIndex } from '../content/contentIndex.ts';
import type { ErrandsStore } from '../state/errands.ts';
import type { ReadyActs } from '../state/ready.ts';
import { openScreen, rows, screenNames } from './screens.ts';

/** Longest wait for one screen fetched ahead, in milliseconds; the next has its turn then. */
const longest = 20_000;

/**
 * Fetches the errands at hand with all they need, and the screens nobody can wait for, while nothing
 * else happens, so that they open without a network later; on a poor connection the errands alone.
 * What could not be fetched is tried again when the network comes back or another errand is begun;
 * which guides are here is noted in `ready`.
 */
export function preload(errands: Pick<ErrandsStore, 'subscribe'>, ready: ReadyActs): void {
  let begun: readonly string[] = [];
  const here = new Set<string>();
  let urgentHere = false;
  const load = async () => {
    for (const guide of begun) {
      if (here.has(guide) || !(await loadAll('errand', guide))) continue;
      here.add(guide);
      ready.noteGuide(guide);
    }
    if (!urgentHere && !isPoor()) urgentHere = await loadAll('always');
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

/** Addresses of every screen that is fetched ahead at a time, of one guide when it is named. */
async function samples(when: 'always' | 'errand', guide?: string): Promise<Route[]> {
  const wanted = screenNames.map((name) => rows[name]).filter(({ ahead }) => ahead === when);
  return (await Promise.all(wanted.map((row) => row.samples(guide)))).flat();
}

/** Loads one screen after the other, going on after a failure; whether all of them came. */
async function loadAll(when: 'always' | 'errand', guide?: string): Promise<boolean> {
  if (!navigator.onLine) return false;
  const routes = await within(samples(when, guide)).catch(() => undefined);
  let all = routes !== undefined;
  for (const route of routes ?? []) {
    // What fails without a network may be remembered as failed by an old Safari.
    if (!navigator.onLine) return false;
    await within(openScreen(route)).catch(() => {
      all = false;
    });
  }
  return all;
}

/** The same promise, which rejects when it has taken too long. */
function within<Value>(promise: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(reject, longest);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Whether the person or the network asks to be spared. */
function isPoor(): boolean {
  const { connection } = navigator as Navigator & {
    connection?: Readonly<{ saveData?: boolean; effectiveType?: string }>;
  };
  return Boolean(connection?.saveData) || /2g/.test(connection?.effectiveType ?? '');
}

function whenIdle(run: () => void): void {
  if (window.requestIdleCallback) window.requestIdleCallback(run, { timeout: 5000 });
  else setTimeout(run, 2000);
}
