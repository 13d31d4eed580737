import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** Names under which systems install the browser. */
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

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

/** Installs a Chromium: Debian's package for root, Playwright's download for everybody else. */
function installChromium(): void {
  const run = (command: string, args: readonly string[]) =>
    spawnSync(command, args, { stdio: 'inherit' }).status === 0;
  const hasApt = spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
  if (process.getuid?.() === 0 && hasApt) {
    if (run('apt-get', ['update']) && run('apt-get', ['install', '-y', 'chromium'])) return;
  }
  execFileSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' });
}

if (process.argv[1]?.endsWith('chromium.ts')) {
  if (!findChromium()) {
    try {
      installChromium();
    } catch {
      // Whether it worked is seen below.
    }
  }
  const found = findChromium();
  if (!found) {
    console.error(
      'Không tìm thấy Chromium. Hãy cài Chromium rồi đặt biến CHROMIUM_PATH trỏ tới tệp chạy của nó.',
    );
    process.exit(1);
  }
  console.log(`Chromium: ${found}`);
}
