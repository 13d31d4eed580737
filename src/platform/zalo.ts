import { createAwake } from './awake.ts';
import { copyText } from './clipboard.ts';
import type { Platform } from './port.ts';
import { browserStorage, firstWorking } from './storage.ts';
import { answered, callTimeout, sheetTimeout } from './timeout.ts';
import { findVoice } from './voice.ts';
import { whyOf } from './zaloErrors.ts';

type Sdk = typeof import('./sdk');

/** Pause before the SDK is asked for again when it could not be fetched, in milliseconds. */
const secondTry = 10_000;

/**
 * The app inside Zalo. The SDK comes late and may never come: each call waits for it within its
 * own limit, and a failed load is tried again by the next call.
 */
export function zaloPlatform(appId: string, load: () => Promise<Sdk>): Platform {
  let loading: Promise<Sdk> | undefined;
  const sdk = () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
  const fold = (error: unknown) => whyOf(error, navigator.onLine);
  const call = (limit: number, use: (sdk: Sdk) => Promise<void>) =>
    answered(
      async (over) => {
        const loaded = await sdk();
        if (!over()) await use(loaded);
        return undefined;
      },
      limit,
      fold,
    );

  const publicLink = (path: string) => `https://zalo.me/s/${appId}${path}`;
  const share = (shared: Parameters<Sdk['openShare']>[0]) =>
    call(sheetTimeout, ({ openShare }) => openShare(shared));

  return {
    name: 'zalo',
    publicLink,
    share: (path) => share({ link: publicLink(path) }),
    shareText: (text) => share({ text }),
    saveImage: (picture) => call(callTimeout, ({ saveToGallery }) => saveToGallery(picture)),
    keepAwake: createAwake((on) => call(callTimeout, ({ keepScreenOn }) => keepScreenOn(on))),
    setAside: () => call(callTimeout, ({ minimize }) => minimize()),
    print: undefined,
    voice: findVoice(),
    openOutside: (url) => call(callTimeout, ({ openInApp }) => openInApp(url)),
    copy: copyText,
    onOpen: (follow) => {
      let stop = () => {};
      let stopped = false;
      arriving(sdk).then(({ listenToOpen }) => {
        if (!stopped) stop = listenToOpen(follow);
      });
      return () => {
        stopped = true;
        stop();
      };
    },
    storage: arriving(sdk).then(({ zaloStorage }) => {
      const storage = firstWorking([() => zaloStorage, browserStorage]);
      return storage === zaloStorage ? storage : { ...storage, standsIn: true };
    }),
  };
}

/**
 * Waits for the SDK however long it takes: what was kept is in Zalo's storage and nowhere else,
 * so giving up early would show a person an empty app, and links would be followed no more.
 */
async function arriving(sdk: () => Promise<Sdk>): Promise<Sdk> {
  for (;;) {
    try {
      return await sdk();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, secondTry));
    }
  }
}
