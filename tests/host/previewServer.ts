import { createServer, type IncomingMessage, type Server } from 'node:http';
import { gzipSync } from 'node:zlib';
import { readAddress } from './address.ts';
import { hostPage } from './hostPage.ts';
import { previewPage } from './previewPage.ts';
import { readAsset, readLists } from './www.ts';

type Upload = { readonly www: string; readonly appId: string; readonly version: string };
type Answer = {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
};

const HTML = 'text/html; charset=utf-8';
const COMPRESSIBLE = /^(text\/|application\/json|image\/svg)/;

/**
 * Serves a build the way Zalo does, plus the preview page at `/`, which opens the app at the path
 * given as `?path=`. The build is read anew for each request, so a rebuild needs no restart.
 */
export function previewServer(upload: Upload): Server {
  return createServer((request, response) => {
    const { status, type, body } = answer(upload, request);
    const zip = COMPRESSIBLE.test(type) && /\bgzip\b/.test(header(request, 'accept-encoding'));
    response.writeHead(status, {
      'content-type': type,
      'cache-control': 'no-cache',
      vary: 'accept-encoding',
      ...(zip && { 'content-encoding': 'gzip' }),
    });
    response.end(zip ? gzipSync(body) : body);
  });
}

/** Listens at the port, or at the next free one; gives the one it got. */
export async function listen(server: Server, port: number, host: string): Promise<number> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, host, () => {
        server.off('error', reject);
        resolve();
      });
    });
    return port;
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!taken) throw error;
    return listen(server, port + 1, host);
  }
}

function answer({ www, appId, version }: Upload, request: IncomingMessage): Answer {
  const url = new URL(request.url ?? '/', 'http://localhost');
  if (url.pathname === '/') {
    const path = inApp(url.searchParams.get('path'));
    return { status: 200, type: HTML, body: previewPage(`/zapps/${appId}${path}`) };
  }
  const address = readAddress(url.pathname, appId, version);
  if (address.kind === 'asset') {
    const asset = readAsset(www, address.file);
    if (asset !== undefined) return { status: 200, ...asset };
  }
  // Only a navigation gets the page; a browser that does not tell is taken at its word.
  const destination = header(request, 'sec-fetch-dest') || 'document';
  if (address.kind === 'page' && /^(document|iframe)$/.test(destination)) {
    return { status: 200, type: HTML, body: hostPage(readLists(www), appId, version) };
  }
  return { status: 404, type: 'text/plain; charset=utf-8', body: 'Không có tệp này.' };
}

/** A path of the app as typed by a person: anything else leads to the first page. */
function inApp(path: string | null): string {
  return path?.startsWith('/') ? path : '/';
}

function header(request: IncomingMessage, name: string): string {
  return String(request.headers[name] ?? '');
}
