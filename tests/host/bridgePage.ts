import type { BridgeMessage, BridgeReply } from './bridge.ts';

type NativeInterface = {
  jsCall(
    token: string,
    action: string,
    accessToken: string,
    json: string,
    callback: string | ((answer: object) => void),
  ): void;
  processActionMPDS(json: string): string;
  jsH5EventCallback(eventId: string, eventName: string, listener: unknown): void;
};

/** What the host and the SDK put on each other's window. */
export type HostWindow = Window & {
  ZaloJavaScriptInterface?: NativeInterface;
  ZJSBridge?: Record<'setJSToken' | 'setZAccSession' | 'callCustomAction', () => void>;
  zaloJSV2?: { zalo_h5_event_handler(id: string, name: string, data: string): void };
};

/** Host name of the app's page, and the path behind which the phone answers. */
export type BridgeSetting = { readonly host: string; readonly door: string };

/**
 * The page's end of the bridge. It runs in the page before any script of the app, so it may use
 * nothing from outside its own body.
 *
 * The phone itself lives in the test process and is asked with a synchronous request, because
 * `nativeStorage` needs its answer in the same breath. Chromium forbids such requests while a page
 * is being left (`pagehide`, and the `visibilitychange` that goes with it): storing there fails
 * here, whatever a real phone does. A phone's own `h5.event.paused` is no such moment.
 */
export function installBridge(setting: BridgeSetting): void {
  if (window.location.hostname !== setting.host) return;

  const ask = (message: BridgeMessage): BridgeReply => {
    const request = new XMLHttpRequest();
    request.open('POST', setting.door, false);
    request.send(JSON.stringify(message));
    return JSON.parse(request.responseText);
  };

  const nothing = (): void => undefined;
  const hostWindow = window as HostWindow;
  hostWindow.ZJSBridge = {
    setJSToken: nothing,
    setZAccSession: nothing,
    callCustomAction: nothing,
  };
  hostWindow.ZaloJavaScriptInterface = {
    jsCall(_token, action, _accessToken, json, callback) {
      const reply = ask({ ask: 'call', action, json });
      if (reply.do === 'throw') throw new Error(reply.message);
      if (reply.do !== 'answer') return;
      setTimeout(() => {
        // Android is given the text of an expression whose value takes JSON; iOS a function that
        // takes an object.
        if (typeof callback === 'function') callback(reply.answer);
        else new Function('answer', `${callback}(answer)`)(JSON.stringify(reply.answer));
      }, reply.afterMs);
    },
    processActionMPDS(json) {
      const reply = ask({ ask: 'store', json });
      if (reply.do === 'return') return reply.text;
      throw new Error(reply.do === 'throw' ? reply.message : 'no answer');
    },
    jsH5EventCallback: nothing,
  };
}

/** Makes `window.localStorage` throw, as in a web view that was told to keep nothing. */
export function blockWebStorage(): void {
  Object.defineProperty(window, 'localStorage', {
    get() {
      throw new DOMException('The document keeps no storage.', 'SecurityError');
    },
  });
}

/** An event of the phone, as its app hands it to the page. */
export type HostEvent = { readonly id: string; readonly name: string; readonly data: unknown };

/**
 * Hands an event to the SDK; says whether a listener took it (the SDK confirms each one). False
 * when the SDK is not loaded yet: the event is lost, as on a real phone.
 */
export function deliverEvent({ id, name, data }: HostEvent): boolean {
  const { zaloJSV2: sdk, ZaloJavaScriptInterface: native } = window as HostWindow;
  if (sdk === undefined || native === undefined) return false;
  let heard = false;
  const confirm = native.jsH5EventCallback;
  native.jsH5EventCallback = () => {
    heard = true;
  };
  try {
    sdk.zalo_h5_event_handler(id, name, btoa(encodeURIComponent(JSON.stringify(data))));
  } finally {
    native.jsH5EventCallback = confirm;
  }
  return heard;
}
