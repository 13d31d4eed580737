import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import zaloMiniApp from 'zmp-vite-plugin';
import { hostPage } from '../host/hostPage.ts';
import { readAsset, readLists } from '../host/www.ts';

/** The pages that are compared: the app, the least a page can be, and what Zalo's starter makes. */

const lists = { listCSS: [], listSyncJS: [], listAsyncJS: [] };

/** Builds the page Zalo's starter would make; gives its folder. */
export async function buildPlain(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'plain-'));
  await build({
    root: join(import.meta.dirname, 'plain'),
    configFile: false,
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, modulePreload: { polyfill: false } },
    plugins: [...react(), zaloMiniApp({ app: { title: 'Plain' }, ...lists })],
  });
  return outDir;
}

/** The floor: what stood on a screen of the app, put in by one tiny script beside the same styles. */
export function buildFloor(www: string, html: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'floor-'));
  const { listCSS } = readLists(www);
  cpSync(join(www, 'assets'), join(folder, 'assets'), {
    recursive: true,
    filter: (path) => !/\.(js|mp3)$/.test(path),
  });
  const script = `document.getElementById('app').innerHTML=${JSON.stringify(html)}`;
  writeFileSync(join(folder, 'assets/floor.module.js'), script);
  const listSyncJS = ['assets/floor.module.js'];
  writeFileSync(
    join(folder, 'app-config.json'),
    JSON.stringify({ listCSS, listSyncJS, listAsyncJS: [] }),
  );
  return folder;
}

/** Serves uploads by the number of their app, gzip as Zalo's hosts do: `/zapps/<number>/…`. */
export function serve(uploads: ReadonlyMap<string, string>): Server {
  const zipped = new Map<string, Buffer>();
  return createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const [, appId = '', file] = /^\/zapps\/(\d+)\/(?:1\/(assets\/.*))?/.exec(path) ?? [];
    const www = uploads.get(appId);
    if (!www) {
      response.writeHead(404).end();
      return;
    }
    const asset = file === undefined ? undefined : readAsset(www, file);
    const type = asset?.type ?? 'text/html; charset=utf-8';
    const body = asset?.body ?? hostPage(readLists(www), appId, '1');
    const known = zipped.get(path) ?? gzipSync(body);
    if (asset) zipped.set(path, known);
    response.writeHead(200, {
      'content-type': type,
      'content-encoding': 'gzip',
      'content-length': known.length,
      'cache-control': asset ? 'max-age=600' : 'no-cache',
    });
    response.end(known);
  });
}
