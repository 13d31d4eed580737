import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import base from '../../playwright.config.ts';

/** `npm run pictures`: not a test but a way to look; the pictures land in tests/pictures/out/. */
export default defineConfig({
  ...base,
  // The pictures are of the site as it stands, not of the made one.
  globalSetup: [],
  testDir: join(import.meta.dirname),
  testMatch: ['*.pictures.ts'],
});
