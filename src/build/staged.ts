import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

/** What an upload may hold; Zalo's page loads scripts, styles, pictures and recordings. */
const allowed = ['.js', '.css', '.json', '.html', '.mp3', '.png', '.svg', '.txt'];
/** What must never be uploaded, by name. */
const secret = /(^|\/)\.|\.map$|\.env|\.pem$|\.key$/;
/** Most that one file may weigh, in bytes, recordings aside: what is larger was not meant to be there. */
const largest = 1_000_000;

/**
 * Why a folder is no upload that Zalo can load, as sentences in Vietnamese; nothing when it is. Looks at
 * `app-config.json` and at every file beside it.
 */
export function faultsOf(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replace(/\\/g, '/'))
    .filter((name) => statSync(join(folder, name)).isFile());
  const config = readConfig(join(folder, 'app-config.json'));
  if (!config) return ['app-config.json: thiếu, hoặc không đọc được; hãy chạy lại npm run package'];
  const lists = ['listCSS', 'listSyncJS', 'listAsyncJS'].map((list) => {
    const found = config[list];
    return { list, files: Array.isArray(found) ? found.map(String) : undefined };
  });
  return [
    ...lists.flatMap(({ list, files }) =>
      files === undefined || (files.length === 0 && list !== 'listAsyncJS')
        ? [`app-config.json: ${list} trống, Zalo sẽ không mở được gì`]
        : files.flatMap((file) => ofListed(list, file, existsSync(join(folder, file)))),
    ),
    ...names.flatMap((name) => [
      ...(secret.test(name) ? [`${name}: không được tải lên; hãy bỏ ra`] : []),
      ...(allowed.includes(extname(name)) ? [] : [`${name}: loại tệp Zalo không nhận`]),
      ...(extname(name) !== '.mp3' && statSync(join(folder, name)).size > largest
        ? [`${name}: nặng quá 1 MB`]
        : []),
    ]),
  ];
}

function ofListed(list: string, file: string, exists: boolean): string[] {
  if (!exists) return [`app-config.json: ${list} nhắc tới ${file} mà không có tệp đó`];
  return list !== 'listCSS' && !file.endsWith('.module.js')
    ? [`app-config.json: ${list} có ${file}, tên phải kết thúc bằng .module.js`]
    : [];
}

function readConfig(path: string): Record<string, unknown> | undefined {
  try {
    const config: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return typeof config === 'object' && config !== null
      ? (config as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
