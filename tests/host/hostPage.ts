/** What the host reads from the built `app-config.json`: names relative to the asset folder. */
export type AppLists = {
  readonly listCSS: readonly string[];
  readonly listSyncJS: readonly string[];
  readonly listAsyncJS: readonly string[];
};

/** Where the host puts the uploaded files; the app's own pages live one folder higher. */
export function assetBase(appId: string, version: string): string {
  return `/zapps/${appId}/${version}/`;
}

/**
 * The page Zalo makes for an app: `index.html` is never uploaded, so nothing of it is here, neither
 * `lang`, nor a title, nor inline scripts. What the app needs of those it has to set itself.
 *
 * Scripts follow the platform's description of app-config.json: the "sync" list runs in its order
 * after parsing, the "async" list runs in the order of arrival. zmp-vite-plugin puts into the async
 * list the chunks the entry imports, so a chunk may well be evaluated before its entry. Only a name
 * ending in `.module.js` is loaded as a module.
 *
 * The SDK reads two ids from the window: the mini app's and that of the Zalo application behind it,
 * for which the first stands in here. The viewport line is a guess: nobody has seen the real one.
 */
export function hostPage(lists: AppLists, appId: string, version: string): string {
  const base = assetBase(appId, version);
  const styles = lists.listCSS.map((name) => `<link rel="stylesheet" href="${url(base, name)}">`);
  const inOrder = lists.listSyncJS.map((name) => script(url(base, name), 'defer'));
  const onArrival = lists.listAsyncJS.map((name) => script(url(base, name), 'async'));
  return `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title></title>
<link rel="icon" href="data:,">
<script>window.APP_ID = window.zAppID = ${inlineString(appId)};</script>
${[...styles, ...onArrival, ...inOrder].join('\n')}
</head>
<body>
<div id="app"></div>
</body>
</html>
`;
}

function script(src: string, when: 'async' | 'defer'): string {
  // A module is deferred already; the attribute would be ignored.
  if (!src.endsWith('.module.js')) return `<script ${when} src="${src}"></script>`;
  return `<script type="module"${when === 'async' ? ' async' : ''} src="${src}"></script>`;
}

function url(base: string, name: string): string {
  return `${base}${name}`.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

function inlineString(text: string): string {
  return JSON.stringify(text).replaceAll('<', '\\u003c');
}
