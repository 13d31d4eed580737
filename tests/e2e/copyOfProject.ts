import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Copies what a build needs into a new folder, for a test to change; gives the folder. */
export function copyOfProject(): string {
  const copy = mkdtempSync(join(tmpdir(), 'copy-'));
  for (const name of ['src', 'app-config.json', 'index.html', 'vite.config.ts', 'package.json'])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}
