import type { Page } from '@playwright/test';
import type * as Sdk from 'zmp-sdk/apis';
import type { Outcome, ProbeWindow } from './main.ts';

/** Runs a call of the SDK in the probe; "pending" when it has not ended in time. */
export function settle(
  page: Page,
  call: (sdk: typeof Sdk) => unknown,
  withinMs = 5000,
): Promise<Outcome> {
  return page.evaluate(
    ([source, patience]) => {
      const { probe } = window as unknown as ProbeWindow;
      const inPage: (sdk: typeof Sdk) => unknown = new Function(`return (${source})`)();
      return probe.settle(() => inPage(probe.sdk), patience);
    },
    [call.toString(), withinMs] as const,
  );
}
