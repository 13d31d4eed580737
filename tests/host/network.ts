import type { Request, Route } from '@playwright/test';
import { readAddress } from './address.ts';
import { BACK_END, backEndAnswer } from './backEnd.ts';
import type { BridgeMessage, BridgeReply } from './bridge.ts';
import { hostPage } from './hostPage.ts';
import { readAsset, readLists } from './www.ts';

/** A request the SDK sent to Zalo's own servers. */
export type SentToZalo = { readonly url: string; readonly body: string };

export const HOST = 'h5.zdn.vn';
const ORIGIN = `https://${HOST}`;

/** Reserved path behind which the phone itself answers: its bridge works without any network. */
export const DOOR = '/__phone';

type Upload = { readonly www: string; readonly appId: string; readonly version: string };
type Phone = (message: BridgeMessage) => BridgeReply;

type Response = { status: number; body: string | Buffer; headers: Record<string, string> };

/** Everything the page can reach: the host's page, the uploaded files and stubs of Zalo's servers. */
export class PhoneNetwork {
  offline = false;
  /** Files that do not arrive, as on a patchy network. */
  lost: RegExp | undefined;
  /** Files that are never answered for. */
  silent: RegExp | undefined;
  /** Files that are answered for only when a promise is kept. */
  held: { readonly files: RegExp; readonly until: Promise<void> } | undefined;
  /** Addresses that are none of the three. */
  readonly refused: string[] = [];
  readonly sent: SentToZalo[] = [];
  readonly backEnd = new Map<string, unknown>(Object.entries(BACK_END));
  readonly #upload: Upload;
  readonly #phone: Phone;

  constructor(upload: Upload, phone: Phone) {
    this.#upload = upload;
    this.#phone = phone;
  }

  async handle(route: Route): Promise<void> {
    const request = route.request();
    const url = new URL(request.url());
    const ours = url.origin === ORIGIN;
    if (ours && url.pathname === DOOR) {
      await route.fulfill({ json: this.#phone(request.postDataJSON()) });
      return;
    }
    const response = ours ? this.#file(url, request) : this.#fromZalo(url, request);
    if (response === undefined) this.refused.push(url.href);
    if (this.silent?.test(url.pathname)) return;
    if (this.held?.files.test(url.pathname)) await this.held.until;
    if (this.offline) await route.abort('internetdisconnected');
    else if (this.lost?.test(url.pathname)) await route.abort('connectionreset');
    else if (response !== undefined) await route.fulfill(response);
    else if (ours) await route.fulfill({ status: 404, body: '' });
    else await route.abort('blockedbyclient');
  }

  #file(url: URL, request: Request): Response | undefined {
    const { www, appId, version } = this.#upload;
    const address = readAddress(url.pathname, appId, version);
    if (address.kind === 'asset') {
      const asset = readAsset(www, address.file);
      return asset && { status: 200, body: asset.body, headers: { 'content-type': asset.type } };
    }
    // A file asked for beside the page: the real host has none there.
    if (address.kind === 'outside' || !request.isNavigationRequest()) return undefined;
    const body = hostPage(readLists(www), appId, version);
    return { status: 200, body, headers: { 'content-type': 'text/html; charset=utf-8' } };
  }

  #fromZalo(url: URL, request: Request): Response | undefined {
    const answer = backEndAnswer(this.backEnd, url);
    if (answer === undefined) return undefined;
    const preflight = request.method() === 'OPTIONS';
    if (!preflight && !this.offline) {
      this.sent.push({ url: url.href, body: request.postData() ?? '' });
    }
    return {
      status: preflight ? 204 : 200,
      body: preflight ? '' : JSON.stringify(answer),
      headers: { ...CORS, 'content-type': 'application/json' },
    };
  }
}

/** The SDK sends cookies along, so the origin has to be named. */
const CORS = {
  'access-control-allow-origin': ORIGIN,
  'access-control-allow-credentials': 'true',
  'access-control-allow-headers': 'authorization, content-type',
  'access-control-allow-methods': 'GET, POST',
};
