import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test';
import { type BridgeSetting, blockWebStorage, installBridge } from './bridgePage.ts';
import type { PhoneNetwork } from './network.ts';
import { installVoices, removeSpeech, type VoiceSetting } from './voices.ts';

/** What localStorage and IndexedDB held when a run ended. */
export type WebData = Awaited<ReturnType<BrowserContext['storageState']>>;

export type RunSetting = {
  readonly network: PhoneNetwork;
  readonly userAgent: string;
  /** Undefined: the page has no native interface. */
  readonly bridge: BridgeSetting | undefined;
  readonly webStorage: 'works' | 'blocked';
  readonly webData: WebData | undefined;
  /** Undefined: the web view cannot speak. */
  readonly voices: readonly VoiceSetting[] | undefined;
  readonly clock: string | undefined;
};

/** What a run reports while it goes on. */
export type Reports = {
  pageError(text: string): void;
  consoleError(text: string): void;
};

/** One run of the app, from its opening to its end, in a web view of its own. */
export type Run = { readonly context: BrowserContext; readonly page: Page };

/** Makes the web view; the page in it is still empty. */
export async function startRun(
  browser: Browser,
  setting: RunSetting,
  reports: Reports,
  extra: BrowserContextOptions,
): Promise<Run> {
  const { network, bridge, voices, webData } = setting;
  const context = await browser.newContext({
    userAgent: setting.userAgent,
    viewport: { width: 360, height: 740 },
    isMobile: true,
    hasTouch: true,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    serviceWorkers: 'block',
    ...(webData && { storageState: webData }),
    ...extra,
  });
  context.on('weberror', (error) => reports.pageError(String(error.error())));
  context.on('console', (message) => {
    // Without a network every request says so; that is the phone's doing, not the app's.
    const expected = /net::ERR_(INTERNET_DISCONNECTED|CONNECTION_RESET)/.test(message.text());
    if (message.type() === 'error' && !expected) reports.consoleError(message.text());
  });
  await context.route('**/*', (route) => network.handle(route));
  await context.routeWebSocket(/.*/, (socket) => {
    network.refused.push(socket.url());
  });
  if (network.offline) await context.setOffline(true);
  if (setting.clock !== undefined) await context.clock.setFixedTime(new Date(setting.clock));
  if (setting.webStorage === 'blocked') await context.addInitScript(blockWebStorage);
  if (voices === undefined) await context.addInitScript(removeSpeech);
  else await context.addInitScript(installVoices, voices);
  if (bridge !== undefined) await context.addInitScript(installBridge, bridge);
  return { context, page: await context.newPage() };
}

/** Ends a run and gives what it leaves on the phone. */
export async function endRun({ context, page }: Run): Promise<WebData> {
  const webData = await context.storageState({ indexedDB: true });
  // First the page: what it asks for after the routes are gone would reach the real network.
  await page.close();
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  await context.close();
  return webData;
}
