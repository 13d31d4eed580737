import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Stands in while Zalo has not issued an id: same length as a real one. */
export const STAND_IN_APP_ID = '1234567890123456789';

const SITE_FILE = fileURLToPath(new URL('../../src/content/site.json', import.meta.url));

/**
 * The app id the host uses: `appId` of `site.json`, or the stand-in while that file is missing or
 * its id is empty (not issued yet). A file that is not JSON is an error worth seeing, so it throws.
 */
export function readAppId(siteFile: string = SITE_FILE): string {
  let text: string;
  try {
    text = readFileSync(siteFile, 'utf8');
  } catch {
    return STAND_IN_APP_ID;
  }
  const site: unknown = JSON.parse(text);
  const issued = typeof site === 'object' && site !== null && 'appId' in site ? site.appId : '';
  return typeof issued === 'string' && issued !== '' ? issued : STAND_IN_APP_ID;
}
