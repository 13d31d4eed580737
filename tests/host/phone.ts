import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { readAppId } from './appId.ts';
import { type Answer, NativeBridge, type NativeCall } from './bridge.ts';
import { deliverEvent } from './bridgePage.ts';
import { NativeStorage, type StorageFault } from './nativeStorage.ts';
import { DOOR, HOST, PhoneNetwork, type SentToZalo } from './network.ts';
import { endRun, type Run, startRun, type WebData } from './run.ts';
import { NEW_ZALO, type Platform, userAgent } from './userAgent.ts';
import type { VoiceSetting } from './voices.ts';
import { isBuilt } from './www.ts';

export type PhoneOptions = {
  readonly platform?: Platform;
  /** Folder of the build; the project's `www` unless told. */
  readonly www?: string;
  readonly appId?: string;
  /** Name of the asset folder. */
  readonly version?: string;
  readonly zaloVersion?: number;
  /** "absent": a Zalo user agent, but no native interface on the page. */
  readonly bridge?: 'present' | 'absent';
  readonly webStorage?: 'works' | 'blocked';
  /** The voices it speaks with; unless told, iOS has none, and Android's web view cannot speak. */
  readonly voices?: readonly VoiceSetting[];
  /** The moment the phone's clock stands at; it runs as usual unless told. */
  readonly clock?: string;
};

const WWW = fileURLToPath(new URL('../../www', import.meta.url));

/**
 * A phone with Zalo on it, in which the app is opened, closed and opened again: what it stored
 * natively and on the web outlives each run. The real SDK runs on it unchanged.
 *
 * On iOS Zalo serves the page from `zbrowser://h5.zdn.vn`; Chromium knows no such scheme, so here
 * both platforms have https. The SDK looks at the host name and the path only.
 */
export class FakePhone {
  readonly platform: Platform;
  readonly appId: string;
  /** May be raised between two runs: the person has updated Zalo. */
  zaloVersion: number;
  /** Of all runs, oldest first. Requests that fail for want of a network are left out. */
  readonly consoleErrors: string[] = [];
  readonly pageErrors: string[] = [];
  readonly #options: PhoneOptions;
  readonly #www: string;
  readonly #native: NativeStorage;
  readonly #bridge: NativeBridge;
  readonly #network: PhoneNetwork;
  #webData: WebData | undefined;
  #run: Run | undefined;
  #events = 0;

  constructor(options: PhoneOptions = {}) {
    this.#options = options;
    this.platform = options.platform ?? 'android';
    this.appId = options.appId ?? readAppId();
    this.zaloVersion = options.zaloVersion ?? NEW_ZALO[this.platform];
    this.#www = options.www ?? WWW;
    const upload = { www: this.#www, appId: this.appId, version: options.version ?? '1' };
    this.#native = new NativeStorage(this.appId, this.platform);
    this.#network = new PhoneNetwork(upload, (message) => this.#bridge.reply(message));
    this.#bridge = new NativeBridge(this.#native, this.platform, () => this.#network.offline);
  }

  /** Calls the SDK sent to the phone, those of synchronous storage aside. */
  get calls(): NativeCall[] {
    return this.#bridge.calls;
  }

  callsOf(action: string): NativeCall[] {
    return this.calls.filter((call) => call.action === action);
  }

  /** What the SDK sent to Zalo's servers. */
  get sent(): SentToZalo[] {
    return this.#network.sent;
  }

  /** Addresses asked for that neither Zalo nor the upload has; a test expects none. */
  get refused(): string[] {
    return this.#network.refused;
  }

  /** What Zalo's servers answer, by host and path. */
  get backEnd(): Map<string, unknown> {
    return this.#network.backEnd;
  }

  /** The native store, to look into or to fill before a run. */
  get storage(): Map<string, string> {
    return this.#native.entries;
  }

  /** The page of the running app; throws while it is closed. */
  get page(): Page {
    if (this.#run === undefined) throw new Error('the app is not open on this phone');
    return this.#run.page;
  }

  /** The address under which the host has a path of the app. */
  address(path = '/'): string {
    return `https://${HOST}/zapps/${this.appId}${path}`;
  }

  /**
   * Starts the app at a path, ending the run before it. Rejects while the phone is offline: whether
   * Zalo keeps the files of an app it opened before is not known.
   */
  async open(browser: Browser, path = '/', extra: BrowserContextOptions = {}): Promise<Page> {
    await this.close();
    if (!isBuilt(this.#www)) throw new Error(`no build in ${this.#www}: run "npm run build"`);
    const bridge = this.#options.bridge === 'absent' ? undefined : { host: HOST, door: DOOR };
    const setting = {
      network: this.#network,
      userAgent: userAgent(this.platform, this.zaloVersion),
      bridge,
      webStorage: this.#options.webStorage ?? 'works',
      webData: this.#webData,
      voices: this.#options.voices ?? (this.platform === 'ios' ? [] : undefined),
      clock: this.#options.clock,
    };
    const reports = {
      pageError: (text: string) => this.pageErrors.push(text),
      consoleError: (text: string) => this.consoleErrors.push(text),
    };
    this.#run = await startRun(browser, setting, reports, extra);
    await this.page.goto(this.address(path));
    return this.page;
  }

  /** Ends the run; the stored data stays on the phone. */
  async close(): Promise<void> {
    const run = this.#run;
    this.#run = undefined;
    if (run !== undefined) this.#webData = await endRun(run);
  }

  /** What the phone does from now on with an action, or with `*`, all that have no own answer. */
  answer(action: string, answer: Answer | 'as usual'): void {
    if (answer === 'as usual') this.#bridge.answers.delete(action);
    else this.#bridge.answers.set(action, answer);
  }

  breakStorage(fault: StorageFault): void {
    this.#native.fault = fault;
  }

  mendStorage(): void {
    this.#native.fault = undefined;
  }

  corruptStorage(key: string, text: string): void {
    this.#native.entries.set(key, text);
  }

  /** The system takes back what the app stored natively, in localStorage, or both. */
  async evictStorage(which: 'native' | 'web' | 'both' = 'both'): Promise<void> {
    if (which !== 'web') this.#native.entries.clear();
    if (which === 'native') return;
    this.#webData = undefined;
    await this.#run?.page.evaluate(() => localStorage.clear());
  }

  /**
   * Sends the SDK an event; says whether anybody took it. The SDK itself listens to the pause and,
   * once loaded, confirms it. Before that every event is lost, as on a real phone.
   */
  async emit(name: string, data: unknown = {}): Promise<boolean> {
    this.#events += 1;
    return this.page.evaluate(deliverEvent, { id: String(this.#events), name, data });
  }

  /** A link into the app is opened while it sleeps: it is told, not loaded again. */
  async openLink(path: string): Promise<boolean> {
    return this.emit('h5.event.open.mp', { url: this.address(path) });
  }

  async pause(): Promise<boolean> {
    return this.emit('h5.event.paused');
  }

  async resume(): Promise<boolean> {
    return this.emit('h5.event.resumed');
  }

  /** Requests whose path matches fail from now on; undefined ends it. */
  lose(files: RegExp | undefined): void {
    this.#network.lost = files;
  }

  /** Requests whose path matches are never answered from now on; undefined ends it for later ones. */
  hang(files: RegExp | undefined): void {
    this.#network.silent = files;
  }

  /** Requests whose path matches wait until the returned function is called. */
  hold(files: RegExp): () => void {
    let release = () => {};
    const until = new Promise<void>((resolve) => {
      release = resolve;
    });
    this.#network.held = { files, until };
    return release;
  }

  async goOffline(): Promise<void> {
    await this.#connect(false);
  }

  async goOnline(): Promise<void> {
    await this.#connect(true);
  }

  async #connect(online: boolean): Promise<void> {
    this.#network.offline = !online;
    if (this.#run === undefined) return;
    await this.#run.context.setOffline(!online);
    const state = online ? 'CONNECTED' : 'DISCONNECTED';
    await this.emit('h5.event.connection.changed', { state });
  }
}
