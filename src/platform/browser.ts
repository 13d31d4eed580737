import { createAwake } from './awake.ts';
import { copyText } from './clipboard.ts';
import { type Answer, done, failed, type Platform } from './port.ts';
import { browserStorage, firstWorking } from './storage.ts';
import { findVoice } from './voice.ts';

/** The app in an ordinary browser: no Zalo, so nothing of Zalo is loaded. */
export function browserPlatform(base: string): Platform {
  const publicLink = (path: string) => `${location.origin}${base}${path}`;
  return {
    name: 'browser',
    publicLink,
    share: (path, title) => share({ title, url: publicLink(path) }),
    shareText: (text) => share({ text }),
    saveImage: async (picture, name) => {
      const link = document.createElement('a');
      link.href = picture;
      link.download = name;
      // Whether the browser keeps it is not told, so it is taken as done.
      link.click();
      return done;
    },
    keepAwake: createAwake(screenLock()),
    setAside: undefined,
    print: () => window.print(),
    voice: findVoice(),
    openOutside: async (url) => {
      // With noopener the call gives null whether or not the window opened, so it is taken as done.
      window.open(url, '_blank', 'noopener');
      return done;
    },
    copy: copyText,
    onOpen: () => () => {},
    storage: Promise.resolve(firstWorking([browserStorage])),
  };
}

async function share(shared: ShareData): Promise<Answer> {
  if (!navigator.share) return failed('unsupported');
  try {
    await navigator.share(shared);
    return done;
  } catch (error) {
    return failed(
      error instanceof DOMException && error.name === 'AbortError' ? 'refused' : 'failed',
    );
  }
}

/** The browser's own way to keep the screen on; it lets go when the page is hidden, so it asks again. */
function screenLock(): (on: boolean) => Promise<Answer> {
  let lock: WakeLockSentinel | undefined;
  let wanted = false;
  const ask = async (): Promise<Answer> => {
    // Older browsers do not have it, whatever the types say.
    const wakeLock = (navigator as Partial<Navigator>).wakeLock;
    if (!wakeLock) return failed('unsupported');
    try {
      if (wanted) lock = await wakeLock.request('screen');
      else await lock?.release();
      return done;
    } catch {
      return failed('refused');
    }
  };
  return (on) => {
    wanted = on;
    document.onvisibilitychange = on
      ? () => {
          if (!document.hidden) ask();
        }
      : null;
    return ask();
  };
}
