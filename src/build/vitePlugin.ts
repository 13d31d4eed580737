import { join } from 'node:path';
import type { Plugin } from 'vite';
import { checkContent } from './check.ts';
import { contentIndex } from './contentIndex.ts';
import { searchContent } from './searchContent.ts';

/** Modules made from the content: what loads first, and what search looks through. */
const made = {
  'virtual:content-index': contentIndex,
  'virtual:search-content': searchContent,
} as const;

/**
 * Serves the modules made from the content and refuses to build content that does not pass the
 * check. While developing, a wrong file is told on the terminal and in the page, and mended on save.
 */
export function content(folder: string): Plugin {
  const check = () => {
    const { bundle, lines } = checkContent(folder);
    if (lines.length > 0) throw new Error(`Nội dung cần sửa:\n${lines.join('\n')}`);
    return bundle;
  };
  return {
    name: 'content',
    resolveId: (source) => (source in made ? `\0${source}` : undefined),
    load: (source) => {
      const make = made[source.slice(1) as keyof typeof made];
      return source.startsWith('\0') && make
        ? `export default ${JSON.stringify(make(check()))};`
        : undefined;
    },
    configureServer(server) {
      server.watcher.add(join(folder, '**/*.json'));
      server.watcher.on('change', (file) => {
        if (!file.endsWith('.json')) return;
        for (const name of Object.keys(made)) {
          const module = server.moduleGraph.getModuleById(`\0${name}`);
          if (module) server.moduleGraph.invalidateModule(module);
        }
      });
    },
  };
}
