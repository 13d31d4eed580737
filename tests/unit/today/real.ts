import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../../../src/build/check.ts';
import type { Bundle } from '../../../src/build/read/bundle.ts';

export const root = join(import.meta.dirname, '../../..');
export const contentFolder = join(root, 'src/content');
export const mainId = 'ket-luan-2024-09-10';

/** The name Zalo shows, as app-config.json has it. */
export const realTitle: string = JSON.parse(readFileSync(join(root, 'app-config.json'), 'utf8')).app
  .title;

const { bundle, lines } = checkContent(contentFolder, realTitle);
if (!bundle) throw new Error(lines.join('\n'));
export const real = { bundle, lines };

/** The received notice's files. Fails when the main notice is gone. */
export function mainNotice(): Bundle['notices'][number] {
  const main = real.bundle.notices.find(({ folder }) => folder === mainId);
  if (!main) throw new Error(`no notice in notices/${mainId}`);
  return main;
}
