import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import zaloMiniApp from 'zmp-vite-plugin';
import { preparedPages } from './src/build/preparedPages.ts';
import { content } from './src/build/vitePlugin.ts';

/** What the first script needs, so that it need not wait for the rest. */
const ground = [
  'src/addresses',
  'src/app/(screens|prepared/prepared)',
  'src/state/(savedSettings|room)',
  'src/platform/storage',
  'src/domain/time/dates',
];
/** Libraries of the first screen. */
const vendor = [
  'react',
  'react-dom',
  'scheduler',
  'react-router',
  'react-router-dom',
  '@remix-run',
  'zustand',
  'zmp-ui',
];

/** A file of the modules at some paths, with all they need that no group of a higher priority has. */
function group(name: string, paths: string, priority: number) {
  return { name, test: new RegExp(paths.replaceAll('/', '[\\\\/]')), priority };
}

const contentFolder = join(import.meta.dirname, 'src/content');

export default defineConfig(({ command }) => ({
  plugins: [
    content(contentFolder),
    react(),
    preparedPages(() => [content(contentFolder), ...react()]),
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
          // Each with all it needs that none of a higher priority has.
          groups: [
            group('ground', `(${ground.join('|')})\\.ts$|@oxc-project/`, 5),
            group('vendor', `node_modules/(${vendor.join('|')})/`, 4),
            group('main', 'src/main\\.tsx$', 3),
            group('errand', 'src/screens/guides/(guide|step)/(Guide|Step)Screen\\.tsx$', 2),
            group('paper', 'src/screens/guides/(leaflet|handOver|exit)/\\w+Screen\\.tsx$', 1),
            group('notice', 'src/screens/notice/', 1),
            group('help', 'src/screens/help/', 1),
          ],
        },
      },
    },
  },
}));
