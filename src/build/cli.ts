import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentOrExit } from './orExit.ts';
import { hardToRead } from './reading.ts';

/**
 * `npm run check`: prints every problem of the content and ends with code 1 when there is one. With
 * `-- --reading` it also lists the sentences that are hardest to read.
 */
const root = join(import.meta.dirname, '../..');
const { app } = JSON.parse(readFileSync(join(root, 'app-config.json'), 'utf8')) as {
  app: { title: string };
};
const bundle = contentOrExit(join(root, 'src/content'), app.title);
const count = bundle.notices.reduce((sum, { tasks }) => sum + tasks.tasks.length, 0);
console.log(`Nội dung đúng: ${bundle.notices.length} thông báo, ${count} nhiệm vụ.`);
if (process.argv.includes('--reading')) console.log(hardToRead(bundle).join('\n'));
