import { join } from 'node:path';
import type { Plugin } from 'vite';
import { checkContent } from './check.ts';
import { contentIndex } from './contentIndex.ts';

const id = 'virtual:content-index';

/**
 * Serves the content index and refuses to build content that does not pass the check.
 * While developing, a wrong file is told on the terminal and in the page, and mended on save.
 */
export function content(folder: string): Plugin {
  const check = () => {
    const { bundle, lines } = checkContent(folder);
    if (lines.length > 0) throw new Error(`Nội dung cần sửa:\n${lines.join('\n')}`);
    return bundle;
  };
  return {
    name: 'content',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load: (source) =>
      source === `\0${id}` ? `export default ${JSON.stringify(contentIndex(check()))};` : undefined,
    configureServer(server) {
      server.watcher.add(join(folder, '**/*.json'));
      server.watcher.on('change', (file) => {
        const index = server.moduleGraph.getModuleById(`\0${id}`);
        if (file.endsWith('.json') && index) server.moduleGraph.invalidateModule(index);
      });
    },
  };
}
