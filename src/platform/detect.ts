import { browserPlatform } from './browser.ts';
import type { Platform } from './port.ts';
import { zaloPlatform } from './zalo.ts';

/** The host that serves mini apps, on Android (https:) and on iOS (zbrowser:). */
const zaloHost = 'h5.zdn.vn';

declare global {
  interface Window {
    /** Set by Zalo's host page. */
    APP_ID?: string;
  }
}

/**
 * Picks the adapter by the page's address alone: asking the SDK would load it, and outside Zalo
 * that fails. `base` is the app's base path, e.g. "/zapps/123"; its number is the app's id.
 */
export function detectPlatform(base: string): Platform {
  if (location.hostname !== zaloHost || base === '') return browserPlatform(base);
  return zaloPlatform(window.APP_ID ?? base.replace('/zapps/', ''), () => import('./sdk.ts'));
}
