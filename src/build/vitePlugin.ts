import { normalizePath, type Plugin, type ViteDevServer } from 'vite';
import { groupOf } from '../content/groupOf.ts';
import { type Checked, checkContent, report } from './check.ts';
import { contentIndex } from './contentIndex.ts';
import { ownOf } from './own.ts';
import { groupCount, procedureRows } from './procedures.ts';
import type { Bundle } from './read/bundle.ts';
import { searchContent } from './searchContent.ts';

const group = 'virtual:procedure-group';
const json = (value: unknown) => `export default ${JSON.stringify(value)};`;

/** Modules made from the content, by their names; what stands after a "#" is a number. */
const made: Readonly<Record<string, (bundle: Bundle, number: number) => string>> = {
  'virtual:content-index': (bundle) => json(contentIndex(bundle)),
  'virtual:search-content': (bundle) => json(searchContent(bundle)),
  'virtual:procedure-rows': (bundle) => json(procedureRows(bundle)),
  'virtual:procedures': (bundle) => {
    const imports = Array.from(
      { length: groupCount(bundle) },
      (_, at) => `() => import(${JSON.stringify(`${group}#${at}`)})`,
    );
    return `export default [${imports.join(', ')}];`;
  },
  [group]: (bundle, number) => {
    const count = groupCount(bundle);
    const within = bundle.procedures.filter(({ id }) => groupOf(id, count) === number);
    return json(
      Object.fromEntries(within.map((each) => [each.id, { ...each, own: ownOf(each, bundle) }])),
    );
  },
};
/** Files that bring what they refer to. */
const withOwn = /^(guides\/[^/]+|lifeEvents|notices\/[^/]+\/tasks)\.json$/;
const nameOf = (id: string) => id.replace(/^\0/, '').split('#')[0] ?? '';
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
    resolveId: (source) => (nameOf(source) in made ? `\0${source}` : undefined),
    load: (source) => {
      const make = source.startsWith('\0') ? made[nameOf(source)] : undefined;
      if (make) return make(bundle(), Number(source.split('#')[1] ?? 0));
      if (!isContent(source)) return undefined;
      const { files } = bundle();
      const name = source.slice(root.length + 1);
      const file = withOwn.test(name) ? files.find((each) => each.name === name) : undefined;
      const data = file?.data;
      return data && typeof data === 'object'
        ? JSON.stringify({ ...data, own: ownOf(data, bundle()) })
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
        // Every file may hold some of what was changed.
        const old = [...moduleGraph.idToModuleMap].filter(
          ([id]) => isContent(id) || (id.startsWith('\0') && nameOf(id) in made),
        );
        for (const module of [...modules, ...old.map(([, each]) => each)])
          moduleGraph.invalidateModule(module);
        clearTimeout(waiting);
        waiting = setTimeout(() => show(server), pause);
        return [];
      },
    },
  };
}
