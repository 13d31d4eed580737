import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, relative, resolve } from 'node:path';
import type { AppLists } from './hostPage.ts';

/** The extensions Zalo is known to take in an upload; anything else never reaches its servers. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.eot': 'application/vnd.ms-fontobject',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.otf': 'font/otf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.wav': 'audio/wav',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

export type Asset = { readonly body: Buffer; readonly type: string };

/** Whether a build lies in the folder. */
export function isBuilt(www: string): boolean {
  return existsSync(join(www, 'app-config.json'));
}

/** The three lists of a build; throws when the folder holds no build. */
export function readLists(www: string): AppLists {
  const config: unknown = JSON.parse(readFileSync(join(www, 'app-config.json'), 'utf8'));
  return {
    listCSS: names(config, 'listCSS'),
    listSyncJS: names(config, 'listSyncJS'),
    listAsyncJS: names(config, 'listAsyncJS'),
  };
}

/**
 * An uploaded file, or undefined where Zalo would answer 404: outside the folder, missing, of a
 * kind it does not take (index.html among them), or the configuration, which it keeps to itself.
 */
export function readAsset(www: string, file: string): Asset | undefined {
  const path = resolve(www, file);
  const inside = relative(www, path);
  const type = CONTENT_TYPES[extname(path).toLowerCase()];
  if (inside.startsWith('..') || inside === 'app-config.json' || type === undefined)
    return undefined;
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return undefined;
  return { body: readFileSync(path), type };
}

function names(config: unknown, list: string): readonly string[] {
  const found: unknown = Object(config)[list];
  if (!Array.isArray(found)) throw new TypeError(`app-config.json: ${list} must be a list`);
  return found.map(String);
}
