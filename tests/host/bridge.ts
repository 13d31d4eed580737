import type { NativeStorage } from './nativeStorage.ts';
import type { Platform } from './userAgent.ts';

/** A call the SDK sent to the phone: `action.open.inapp` and the like, with its arguments. */
export type NativeCall = { readonly action: string; readonly data: unknown };

/**
 * What the phone does with a call: it answers with data, refuses with a code (the SDK hands most
 * codes on as they are), says nothing for ever, or throws out of the bridge.
 */
export type Answer =
  | { readonly data: unknown; readonly afterMs?: number }
  | { readonly refuse: number; readonly message?: string; readonly afterMs?: number }
  | 'silent'
  | 'throw';

/** What the page's end of the bridge asks, and what it is told to do. */
export type BridgeMessage =
  | { readonly ask: 'call'; readonly action: string; readonly json: string }
  | { readonly ask: 'store'; readonly json: string };

export type BridgeReply =
  | { readonly do: 'answer'; readonly answer: object; readonly afterMs: number }
  | { readonly do: 'return'; readonly text: string }
  | { readonly do: 'nothing' }
  | { readonly do: 'throw'; readonly message: string };

/** Stands for every action without an answer of its own. */
export const ANY_ACTION = '*';

/** Network codes of `action.webview.networktype`. */
const NETWORK = { android: { none: -2, wifi: 0 }, ios: { none: 0, wifi: 1 } } as const;

/** The phone's end of the bridge: records the calls and decides what becomes of them. */
export class NativeBridge {
  readonly calls: NativeCall[] = [];
  readonly answers = new Map<string, Answer>();
  readonly #storage: NativeStorage;
  readonly #platform: Platform;
  readonly #isOffline: () => boolean;

  constructor(storage: NativeStorage, platform: Platform, isOffline: () => boolean) {
    this.#storage = storage;
    this.#platform = platform;
    this.#isOffline = isOffline;
  }

  reply(message: BridgeMessage): BridgeReply {
    return message.ask === 'call'
      ? this.#call(message.action, message.json)
      : this.#store(message.json);
  }

  /** `jsCall`: an action with its arguments as JSON. */
  #call(action: string, json: string): BridgeReply {
    const data: unknown = JSON.parse(json);
    this.calls.push({ action, data });
    const chosen = this.answers.get(action) ?? this.answers.get(ANY_ACTION);
    if (chosen === 'silent') return { do: 'nothing' };
    if (chosen === 'throw') return { do: 'throw', message: `${action} failed in the phone` };
    if (chosen === undefined) return this.#byDefault(action, json);
    const { afterMs = 0 } = chosen;
    if ('data' in chosen) return { do: 'answer', answer: success(action, chosen.data), afterMs };
    const message = chosen.message ?? 'refused by the phone';
    const answer = { action, error_code: chosen.refuse, error_message: message };
    return { do: 'answer', answer, afterMs };
  }

  /** `processActionMPDS`: a storage question, answered while the page waits. */
  #store(json: string): BridgeReply {
    try {
      return { do: 'return', text: this.#storage.answer(json) };
    } catch (error) {
      return { do: 'throw', message: String(error) };
    }
  }

  #byDefault(action: string, json: string): BridgeReply {
    if (action !== 'action.zbrowser.mpds') {
      return { do: 'answer', answer: success(action, this.#defaultData(action)), afterMs: 0 };
    }
    const reply = this.#store(json);
    if (reply.do !== 'return') return reply;
    return { do: 'answer', answer: { action, ...JSON.parse(reply.text) }, afterMs: 0 };
  }

  #defaultData(action: string): object {
    switch (action) {
      case 'action.jump.login':
        return SIGNED_IN;
      case 'action.open.sharesheet':
        return SHARED_IN_A_CHAT;
      case 'action.webview.networktype':
        return { network: NETWORK[this.#platform][this.#isOffline() ? 'none' : 'wifi'] };
      default:
        return {};
    }
  }
}

function success(action: string, data: unknown): object {
  return { action, error_code: 0, error_message: 'Success', data };
}

const SIGNED_IN = {
  cookiesOAuthLogins: [
    { name: 'h5.zdn.vn_zlink3rd', value: 'js-token' },
    { name: 'h5.zdn.vn_zoauth', value: 'oauth-code' },
  ],
  miniProgramConfig: {
    jwt: 'jwt',
    userAuthorized: true,
    requiredAuthenList: [],
    dynamicApis: [],
    srcOpen: 0,
  },
};

/** Status 2 is "sent in a chat", 1 "posted", 0 "closed without sharing" (a success, not an error). */
const SHARED_IN_A_CHAT = { status: 2, share_type: 2, uid_to_size: 1 };
