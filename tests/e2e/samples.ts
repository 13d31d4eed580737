import { join } from 'node:path';
import { createServer } from 'vite';

/** A screen by its name, and an address of it that the content has. */
export type Sample = Readonly<{ screen: string; path: string }>;

/**
 * Every screen with the addresses its row tells, read from the app's own table as the app does: a
 * screen that is added is tested and pictured without being named here.
 */
export async function readSamples(root = join(import.meta.dirname, '../..')): Promise<Sample[]> {
  const server = await createServer({
    root,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const { rows, screenNames } = (await server.ssrLoadModule(
      '/src/app/screens.ts',
    )) as typeof import('../../src/app/screens.ts');
    const { toPath } = (await server.ssrLoadModule(
      '/src/addresses.ts',
    )) as typeof import('../../src/addresses.ts');
    const all = await Promise.all(
      screenNames.map(async (screen) =>
        (await rows[screen].samples()).map((route) => ({ screen, path: toPath(route) })),
      ),
    );
    return all.flat();
  } finally {
    await server.close();
  }
}
