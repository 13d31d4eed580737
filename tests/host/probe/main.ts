import * as sdk from 'zmp-sdk/apis';
import './probe.css';

/** How a call ended: the SDK's errors are plain objects, so they are copied as they are. */
export type Outcome =
  | { readonly end: 'resolved'; readonly value: unknown }
  | { readonly end: 'rejected'; readonly error: unknown }
  | { readonly end: 'pending' };

const heard: unknown[] = [];
sdk.events.on(sdk.EventName.OpenApp, (data: unknown) => heard.push(data));

async function settle(call: () => unknown, withinMs: number): Promise<Outcome> {
  const patience = new Promise<Outcome>((resolve) => {
    setTimeout(() => resolve({ end: 'pending' }), withinMs);
  });
  const outcome = (async (): Promise<Outcome> => {
    try {
      return { end: 'resolved', value: await call() };
    } catch (error) {
      return { end: 'rejected', error };
    }
  })();
  return Promise.race([outcome, patience]);
}

/** What the tests find on the probe's window. */
export const probe = { sdk, heard, settle, late: () => import('./late.ts') };
export type ProbeWindow = Window & { probe: typeof probe };

(window as unknown as ProbeWindow).probe = probe;
for (const element of document.querySelectorAll('#app')) element.textContent = 'probe';
