import { join } from 'node:path';
import { build } from 'vite';

/** Builds a copy the way `npm run build` does; the plugin for Zalo reads from the working folder. */
export async function buildIn(folder: string): Promise<void> {
  const before = process.cwd();
  process.chdir(folder);
  try {
    await build({ root: folder, configFile: join(folder, 'vite.config.ts'), logLevel: 'silent' });
  } finally {
    process.chdir(before);
  }
}
