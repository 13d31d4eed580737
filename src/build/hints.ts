import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { itemFolders, noticeFiles, sharedFiles } from '../content/schema/files.ts';

/** The editor hints for each kind of content file, by file name. */
export function editorSchemas(): Record<string, string> {
  const { guides: guide, procedures: procedure, words } = itemFolders;
  const all: Record<string, z.ZodType> = {
    ...sharedFiles,
    ...noticeFiles,
    guide,
    procedure,
    words,
  };
  return Object.fromEntries(
    Object.entries(all).map(([name, type]) => [
      `${name}.schema.json`,
      `${JSON.stringify(z.toJSONSchema(type, { io: 'input', unrepresentable: 'any' }), null, 2)}\n`,
    ]),
  );
}

/** `npm run schema`: writes the hints that each content file names in "$schema". */
if (process.argv[1]?.endsWith('hints.ts')) {
  const folder = join(import.meta.dirname, '../content/schemas');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(editorSchemas()))
    writeFileSync(join(folder, name), text);
  console.log('Đã viết gợi ý cho trình soạn thảo vào src/content/schemas/.');
}
