import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findChromium } from './tests/e2e/chromium.ts';

const executablePath = findChromium();

export default defineConfig({
  testDir: 'tests',
  globalSetup: join(import.meta.dirname, 'tests/site/build.ts'),
  testMatch: ['host/*.spec.ts', 'e2e/**/*.spec.ts'],
  fullyParallel: true,
  // Many tests wait for what a phone does late, so two cores serve three.
  workers: 3,
  // Two cores shared with a build may starve a browser for seconds; what fails twice is wrong.
  retries: process.env.CI ? 1 : 0,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  timeout: 60_000,
  use: {
    browserName: 'chromium',
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
});
