import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { BundleBuilder } from './builders.ts';

const root = join(import.meta.dirname, '../..');

/** What of src/content belongs to the code and stays when a site's content is put in its place. */
const ofTheCode = /^(words|schema|schemas)$|\.(ts|md)$/;

/**
 * Copies what a check or a build needs into a new folder, for a test to change; with a site's content
 * when one is given, else with today's. Gives the folder.
 */
export function copyOfProject(site?: BundleBuilder): string {
  const copy = mkdtempSync(join(tmpdir(), 'copy-'));
  for (const name of ['src', 'app-config.json', 'index.html', 'vite.config.ts', 'package.json'])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  if (site) putContent(copy, site);
  return copy;
}

/** Puts the content of a site in place of what a copy of the project has. */
export function putContent(copy: string, site: BundleBuilder): void {
  const folder = join(copy, 'src/content');
  for (const name of readdirSync(folder))
    if (!ofTheCode.test(name)) rmSync(join(folder, name), { recursive: true });
  for (const { name, text } of site.files().filter(({ name }) => !name.startsWith('words/'))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const config = join(copy, 'app-config.json');
  const zalo = JSON.parse(readFileSync(config, 'utf8'));
  zalo.app.title = JSON.parse(readFileSync(join(folder, 'site.json'), 'utf8')).appName;
  writeFileSync(config, JSON.stringify(zalo));
}
