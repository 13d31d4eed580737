import type { Platform } from './userAgent.ts';

/**
 * How the store misbehaves: it throws, answers something that is not JSON, takes no new value, takes
 * no new value and gives nothing away, or refuses everything with a native code.
 */
export type StorageFault = 'throws' | 'garbled' | 'full' | 'stuck' | { readonly refuse: number };

type Question = {
  readonly mpds_action: string;
  readonly mpds_data: { readonly keys?: string[]; readonly map?: Record<string, string> };
  readonly appId?: string;
};

/** Characters counted as Zalo shows them: 5 MB an app. */
const LIMIT = 5 * 1024 * 1024;

/** Native codes for a question the store does not know and for another app's data. */
const CODES = {
  android: { unknownAction: -100, otherApp: -106 },
  ios: { unknownAction: -10, otherApp: -101 },
} as const;

/** The phone's key-value store behind `nativeStorage`; it outlives the app and its web view. */
export class NativeStorage {
  /** Oldest first: the order in which a full store forgets. */
  readonly entries = new Map<string, string>();
  fault: StorageFault | undefined;
  readonly #appId: string;
  readonly #platform: Platform;

  constructor(appId: string, platform: Platform) {
    this.#appId = appId;
    this.#platform = platform;
  }

  /** Takes the SDK's question as JSON and gives the answer as JSON; throws only as a fault. */
  answer(json: string): string {
    if (this.fault === 'throws') throw new Error('native storage failed');
    if (this.fault === 'garbled') return '<html>';
    if (typeof this.fault === 'object') return refusal(this.fault.refuse);
    if (this.fault === 'stuck' && json.includes('mpds.remove')) return refusal(-3000);
    const question: Question = JSON.parse(json);
    const codes = CODES[this.#platform];
    if (question.appId !== this.#appId) return refusal(codes.otherApp);
    const data = this.#act(question);
    return data === undefined
      ? refusal(codes.unknownAction)
      : JSON.stringify({ error_code: 0, error_message: 'Success', data: { mpds_data: data } });
  }

  #act({ mpds_action: action, mpds_data: { keys = [], map = {} } }: Question): object | undefined {
    switch (action) {
      case 'mpds.get': {
        const found = keys.flatMap((key) => {
          const value = this.entries.get(key);
          return value === undefined ? [] : [[key, value] as const];
        });
        return { map: Object.fromEntries(found) };
      }
      case 'mpds.set':
        return {
          error_keys:
            this.fault === 'full' || this.fault === 'stuck' ? Object.keys(map) : this.#keep(map),
        };
      case 'mpds.remove.key':
        for (const key of keys) this.entries.delete(key);
        return { error_keys: [] };
      case 'mpds.get.size':
        return { size: this.#size() };
      case 'mpds.clear.appData':
        this.entries.clear();
        return {};
      default:
        return undefined;
    }
  }

  #keep(map: Record<string, string>): string[] {
    for (const [key, value] of Object.entries(map)) {
      // Deleted first, so that a rewritten key counts as young.
      this.entries.delete(key);
      this.entries.set(key, value);
    }
    for (const oldest of this.entries.keys()) {
      if (this.#size() <= LIMIT) break;
      this.entries.delete(oldest);
    }
    return [];
  }

  #size(): number {
    let size = 0;
    for (const [key, value] of this.entries) size += key.length + value.length;
    return size;
  }
}

/** The action has to be named: without it the SDK fails while it translates the code. */
function refusal(code: number): string {
  return JSON.stringify({
    error_code: code,
    error_message: 'refused by the phone',
    action: 'action.zbrowser.mpds.sync',
  });
}
