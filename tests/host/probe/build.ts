import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import zaloMiniApp from 'zmp-vite-plugin';

/** Builds the probe the way an app is built; gives the folder, which the caller removes. */
export async function buildProbe(): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'probe-'));
  const lists = { listCSS: [], listSyncJS: [], listAsyncJS: [] };
  await build({
    root: fileURLToPath(new URL('.', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, modulePreload: { polyfill: false } },
    plugins: [zaloMiniApp({ app: { title: 'Probe' }, ...lists })],
  });
  return outDir;
}
