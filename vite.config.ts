import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import zaloMiniApp from 'zmp-vite-plugin';
import { content } from './src/build/vitePlugin.ts';

export default defineConfig(({ command }) => ({
  plugins: [
    content(join(import.meta.dirname, 'src/content')),
    react(),
    // Writes www/app-config.json, which tells Zalo what to load; it also sets Zalo's build targets.
    ...(command === 'build' ? [zaloMiniApp()] : []),
  ],
  // Zalo publishes www/ without index.html; what a web host would serve beside it stays out.
  publicDir: command === 'build' ? false : 'public',
  server: { host: 'localhost' },
  build: {
    outDir: 'www',
    modulePreload: { polyfill: false },
    // Zalo loads every stylesheet up front, so one file is cheaper than many.
    cssCodeSplit: false,
    rollupOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: 'vendor', test: /node_modules[\\/](?!zmp-sdk)/, tags: ['$initial'] }],
        },
      },
    },
  },
}));
