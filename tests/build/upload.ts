/** What of a built upload loads with the home screen, and which hosts its files name. */

type AppConfig = Readonly<{
  listCSS: readonly string[];
  listSyncJS: readonly string[];
  listAsyncJS: readonly string[];
}>;

/** The files Zalo loads before the first screen, each once. */
export function homeFiles({ listCSS, listSyncJS, listAsyncJS }: AppConfig): string[] {
  return [...new Set([...listCSS, ...listSyncJS, ...listAsyncJS])];
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
