import { normalizePath, type Plugin, type ViteDevServer } from 'vite';
import { type Checked, checkContent, report } from './check.ts';
import { contentIndex } from './contentIndex.ts';
import { searchContent } from './searchContent.ts';

/** Modules made from the content: what loads first, and what search looks through. */
const made = {
  'virtual:content-index': contentIndex,
  'virtual:search-content': searchContent,
} as const;
/** Events of one save, or of many files at once, are judged together. */
const pause = 100;

/**
 * Serves the modules made from the content and refuses to build content that does not pass the
 * check. While developing, every file that is changed, added or deleted is judged anew: what is
 * wrong is told on the terminal and in the page, and what is right shows at once.
 */
export function content(folder: string): Plugin {
  const root = normalizePath(folder);
  const isContent = (file: string) =>
    file.startsWith(`${root}/`) &&
    (file.endsWith('.json') || file.startsWith(`${root}/audio/`)) &&
    !file.startsWith(`${root}/schemas/`);
  let checked: Checked | undefined;
  const bundle = () => {
    checked ??= checkContent(folder);
    if (!checked.bundle || checked.lines.length > 0) throw new Error(report(checked));
    return checked.bundle;
  };
  const show = (server: ViteDevServer) => {
    try {
      bundle();
      server.ws.send({ type: 'full-reload' });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      server.config.logger.error(message, { timestamp: true });
      server.ws.send({ type: 'error', err: { message, stack: '' } });
    }
  };
  let waiting: NodeJS.Timeout | undefined;
  return {
    name: 'content',
    // Before Vite's own reading of JSON, which would tell a slip in English.
    enforce: 'pre',
    buildStart: () => {
      checked = undefined;
    },
    resolveId: (source) => (source in made ? `\0${source}` : undefined),
    load: (source) => {
      if (isContent(source)) bundle();
      const make = made[source.slice(1) as keyof typeof made];
      return source.startsWith('\0') && make
        ? `export default ${JSON.stringify(make(bundle()))};`
        : undefined;
    },
    configureServer: (server) => {
      server.watcher.add(folder);
    },
    hotUpdate: {
      // After Vite has found which modules list the files of a folder.
      order: 'post',
      handler({ file, modules, server }) {
        if (!isContent(file)) return undefined;
        checked = undefined;
        const { moduleGraph } = this.environment;
        const virtual = Object.keys(made).map((name) => moduleGraph.getModuleById(`\0${name}`));
        for (const module of [...modules, ...virtual])
          if (module) moduleGraph.invalidateModule(module);
        clearTimeout(waiting);
        waiting = setTimeout(() => show(server), pause);
        return [];
      },
    },
  };
}
