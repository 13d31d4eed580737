export type Platform = 'android' | 'ios';

/** Versions that answer everything the SDK asks of a Zalo today. */
export const NEW_ZALO: Readonly<Record<Platform, number>> = { android: 25102900, ios: 690 };

/**
 * Versions below what `nativeStorage` needs: 625 on iOS, and 757 on Android, where of a number under
 * 24112000 the SDK counts the last four digits.
 */
export const OLD_ZALO: Readonly<Record<Platform, number>> = { android: 12100700, ios: 600 };

/**
 * An Android version for which the SDK keeps `nativeStorage` in the page's localStorage: its four
 * digits pass 757, but never reach the 12100571 that the native store asks for.
 */
export const ANDROID_WITH_WEB_STORAGE = 12110800;

/**
 * The user agent of Zalo's web view. The SDK reads the platform and the version from it, so nothing
 * before the last word may contain "zalo".
 */
export function userAgent(platform: Platform, zaloVersion: number): string {
  const device =
    platform === 'android'
      ? 'Mozilla/5.0 (Linux; Android 13; SM-A136B Build/TP1A.220624.014; wv) AppleWebKit/537.36 ' +
        '(KHTML, like Gecko) Version/4.0 Chrome/130.0.6723.58 Mobile Safari/537.36'
      : 'Mozilla/5.0 (iPhone; CPU iPhone OS 16_6 like Mac OS X) AppleWebKit/605.1.15 ' +
        '(KHTML, like Gecko) Mobile/15E148';
  const zalo = platform === 'android' ? 'Zalo android' : 'Zalo iOS';
  return `${device} ${zalo}/${zaloVersion} ZaloTheme/light ZaloLanguage/vi`;
}
