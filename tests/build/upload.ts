/** What of a built upload loads with the home screen, and which hosts its files name. */

type AppConfig = Readonly<{
  listCSS: readonly string[];
  listSyncJS: readonly string[];
  listAsyncJS: readonly string[];
}>;

/** The files Zalo loads before anything stands on the screen, each once. */
export function firstFiles({ listCSS, listSyncJS, listAsyncJS }: AppConfig): string[] {
  return [...new Set([...listCSS, ...listSyncJS, ...listAsyncJS])];
}

/** The files of home: the first, what the first script fetches at once, and all that these import. */
export function homeFiles(config: AppConfig, read: (file: string) => string): string[] {
  const fetched = config.listSyncJS.flatMap((file) =>
    namesIn(file, read(file), /\bimport\(\s*["'`]\.\/([\w.-]+\.js)["'`]/g),
  );
  const found = new Set(firstFiles(config));
  const add = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    for (const each of namesIn(
      file,
      read(file),
      /(?:\bfrom|\bimport)\s*["']\.\/([\w.-]+\.js)["']/g,
    ))
      add(each);
  };
  for (const file of fetched) add(file);
  return [...found];
}

function namesIn(file: string, code: string, pattern: RegExp): string[] {
  const folder = file.replace(/[^/]*$/, '');
  return [...code.matchAll(pattern)].map(([, name]) => `${folder}${name}`);
}

/** Hosts that may be named: Zalo's own, the state's, and names that are never fetched. */
const known = [
  // Zalo, named by its SDK and by the public links of the app.
  /(^|\.)(zalo\.me|zaloapp\.com|zdn\.vn|zadn\.vn|zaloplatforms\.com|zalopay\.vn|adtimaserver\.vn)$/,
  // Addresses people may be shown, by the registry of links.
  /\.gov\.vn$/,
  // Names of XML languages and of pages that error messages of the libraries point to.
  /^(www\.w3\.org|reactjs\.org|reactrouter\.com)$/,
];

/** Hosts in a file's addresses that are none of the known ones; each once. */
export function foreignHosts(text: string): string[] {
  const hosts = [...text.matchAll(/(?:https?:)?\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)/gi)].map(
    ([, host = '']) => host.toLowerCase(),
  );
  return [...new Set(hosts)].filter((host) => !known.some((each) => each.test(host)));
}
