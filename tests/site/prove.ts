import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyOfProject } from './copyOfProject.ts';
import { secondSite } from './secondSite.ts';

/**
 * `npm run prove`: puts the made site in the place of today's content in a copy of the project, and
 * runs there what has to hold for any site: the check, the build, and all tests but those of today's
 * content. Ends with code 1 at the first that fails. With `--unit` the end-to-end tests are left out.
 */
const root = join(import.meta.dirname, '../..');
const copy = copyOfProject(secondSite());
for (const name of [
  'tests',
  'biome.json',
  'tsconfig.json',
  'vitest.config.ts',
  'playwright.config.ts',
])
  cpSync(join(root, name), join(copy, name), { recursive: true });

const commands = [
  'npm run check',
  "npx vitest run --exclude 'tests/unit/today/**'",
  'npm run build',
  ...(process.argv.includes('--unit')
    ? []
    : ["npx playwright test 'tests/(host|e2e)/[^/]+\\.spec'"]),
];
const failed = commands.find((command) => {
  console.log(`\n> ${command}`);
  return spawnSync(command, { cwd: copy, shell: true, stdio: 'inherit' }).status !== 0;
});
rmSync(copy, { recursive: true, force: true });
console.log(
  failed ? `\nKhông qua được: ${failed}` : '\nMã chạy đúng với nội dung của một nơi khác.',
);
process.exit(failed ? 1 : 0);
