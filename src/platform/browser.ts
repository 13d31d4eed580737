import { copyText } from './clipboard.ts';
import { done, failed, type Platform } from './port.ts';
import { firstWorking } from './storage.ts';

/** The app in an ordinary browser: no Zalo, so nothing of Zalo is loaded. */
export function browserPlatform(base: string): Platform {
  const publicLink = (path: string) => `${location.origin}${base}${path}`;
  return {
    name: 'browser',
    publicLink,
    share: async (path, title) => {
      if (!navigator.share) return failed('unsupported');
      try {
        await navigator.share({ title, url: publicLink(path) });
        return done;
      } catch (error) {
        return failed(
          error instanceof DOMException && error.name === 'AbortError' ? 'refused' : 'failed',
        );
      }
    },
    openAddress: async (address) => {
      // With noopener the call gives null whether or not the window opened, so it is taken as done.
      window.open(address, '_blank', 'noopener');
      return done;
    },
    copy: copyText,
    onOpen: () => () => {},
    storage: Promise.resolve(firstWorking([() => window.localStorage])),
  };
}
