import { createServer, type Plugin } from 'vite';

const name = 'virtual:prepared-pages';
const none = {
  newest: '',
  anyBase: '/',
  pieces: [],
  usual: [],
  helping: [],
  opening: '',
  failed: '',
};

/**
 * Gives the app pages of itself that can be shown before it runs: it is drawn once while it is built,
 * with `plugins` of its own. While developing there are none, since they would be old at once.
 */
export function preparedPages(plugins: () => Plugin[]): Plugin {
  let root = '';
  let building = false;
  return {
    name: 'prepared-pages',
    configResolved: (config) => {
      root = config.root;
      building = config.command === 'build';
    },
    resolveId: (source) => (source === name ? `\0${name}` : undefined),
    load: async (id) => {
      if (id !== `\0${name}`) return undefined;
      return `export default ${JSON.stringify(building ? await draw(root, plugins()) : none)};`;
    },
  };
}

async function draw(root: string, plugins: Plugin[]): Promise<object> {
  const server = await createServer({
    root,
    configFile: false,
    plugins,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    ssr: { noExternal: ['zmp-ui'] },
  });
  try {
    const { prepare } = await server.ssrLoadModule('/src/app/prepared/prepare.tsx');
    return prepare();
  } finally {
    await server.close();
  }
}
