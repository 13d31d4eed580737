import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** Debian's browser without a window: the same engine, and the tests take half the time. */
const shell = 'chromium-headless-shell';
/** Names under which systems install the browser, the quickest first. */
const names = [
  shell,
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];

/**
 * Finds a Chromium: the file CHROMIUM_PATH names, one on the PATH, or Playwright's own download.
 * Undefined when there is none.
 */
export function findChromium(): string | undefined {
  const own = process.env.CHROMIUM_PATH;
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [...(own ? [own] : []), ...onPath, chromium.executablePath()].find((file) =>
    existsSync(file),
  );
}

/** Installs what Debian has of it; whether it could. Only root may. */
function installFromDebian(): boolean {
  const run = (args: readonly string[]) =>
    spawnSync('apt-get', args, { stdio: 'inherit' }).status === 0;
  const may = spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
  if (process.getuid?.() !== 0 || !may || !run(['update'])) return false;
  return run(['install', '-y', shell]) || run(['install', '-y', 'chromium']);
}

if (process.argv[1]?.endsWith('chromium.ts')) {
  const chosen = process.env.CHROMIUM_PATH ?? findChromium()?.includes(shell);
  if (!chosen && !installFromDebian() && !findChromium())
    spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' });
  const found = findChromium();
  if (!found) {
    console.error(
      'Không tìm thấy Chromium. Hãy cài Chromium rồi đặt biến CHROMIUM_PATH trỏ tới tệp chạy của nó.',
    );
    process.exit(1);
  }
  console.log(`Chromium: ${found}`);
}
