import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { content } from './src/build/vitePlugin.ts';

export default defineConfig({
  // The screens ask for modules that are made from the content.
  plugins: [content(join(import.meta.dirname, 'src/content'))],
  test: {
    include: ['tests/unit/**/*.test.ts'],
    setupFiles: ['tests/unit/seed.ts'],
    environment: 'node',
    testTimeout: 60_000,
  },
});
