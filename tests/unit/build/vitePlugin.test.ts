import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { createLogger, createServer, type HotPayload, type ViteDevServer } from 'vite';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { content } from '../../../src/build/vitePlugin.ts';
import { aBundle } from '../../site/builders.ts';
import { guide } from '../../site/guidance.ts';

const right = aBundle();
const root = realpathSync(mkdtempSync(join(tmpdir(), 'dev-')));
const folder = join(root, 'content');
/** What the page and the terminal are told, in this order. */
const sent: HotPayload[] = [];
const printed: string[] = [];
let server: ViteDevServer;

function write(name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

const textOf = (name: string, bundle = right) =>
  bundle.files().find((file) => file.name === name)?.text ?? '';

beforeAll(async () => {
  for (const { name, text } of right.files()) write(name, text);
  write(
    'index.ts',
    `export { default as index } from 'virtual:content-index';
     export { default as links } from './links.json';
     export const guides = import.meta.glob('./guides/*.json');`,
  );
  server = await createServer({
    configFile: false,
    root,
    plugins: [content(folder)],
    appType: 'custom',
    server: { middlewareMode: true, ws: false },
    customLogger: { ...createLogger('silent'), error: (line) => printed.push(line) },
  });
  server.ws.send = (payload: HotPayload | string) => {
    if (typeof payload !== 'string') sent.push(payload);
  };
  await vi.waitFor(() => {
    const watched = Object.values(server.watcher.getWatched()).flat();
    for (const { name } of right.files()) expect(watched).toContain(basename(name));
  });
  expect(await shown()).toContain('Mượn sách');
});

afterEach(() => {
  sent.length = 0;
  printed.length = 0;
});

afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

/** What a page that is opened now gets: the index, the list of guides and the links. */
async function shown(): Promise<string> {
  const urls = ['/content/index.ts', 'virtual:content-index', '/content/links.json'];
  const got = await Promise.all(urls.map((url) => server.transformRequest(url)));
  return got.map((each) => each?.code).join('\n');
}

const told = () => sent.map((each) => (each.type === 'error' ? each.err.message : each.type));
const page = (last: string) =>
  vi.waitFor(() => expect(told().at(-1)).toContain(last), { timeout: 20_000 });

it('shows an edit at once', async () => {
  write(guide, textOf(guide, right.set(guide, 'title', 'Mượn truyện')));
  await page('full-reload');
  expect(await shown()).toContain('Mượn truyện');
  write(guide, textOf(guide));
  await vi.waitFor(async () => expect(await shown()).not.toContain('Mượn truyện'));
});

it('shows a new file, and misses a deleted one', async () => {
  const other = 'guides/tra-sach.json';
  write(other, textOf(guide, right.set(guide, 'id', 'tra-sach')));
  await page('full-reload');
  expect(await shown()).toContain(other);
  sent.length = 0;
  rmSync(join(folder, other));
  // A reload for the new file may come late, so what is shown is waited for.
  await vi.waitFor(async () => expect(await shown()).not.toContain(other), { timeout: 20_000 });
  await vi.waitFor(() => expect(told()).toContain('full-reload'));
});

it('tells a file that is not JSON in Vietnamese, on the terminal and in the page, and goes on', async () => {
  const message = 'links.json, dòng 1: tệp viết chưa đúng: thiếu dấu ngoặc nhọn đóng }';
  write('links.json', '{');
  await page(message);
  expect(printed.join('\n')).toContain(message);
  await expect(shown()).rejects.toThrow(message);
  sent.length = 0;
  write('links.json', textOf('links.json', right.set('links.json', 'links.0.url', 'mau')));
  await page('links.json, dòng 5, ô links[1].url: địa chỉ phải');
  expect(told()).not.toContain('full-reload');
  write('links.json', textOf('links.json'));
  await page('full-reload');
  expect(await shown()).toContain('https://mau.gov.vn/');
});

it('tells that a file is gone', async () => {
  rmSync(join(folder, 'terms.json'));
  await page('terms.json, dòng 1: thiếu tệp này; hãy thêm vào');
  write('terms.json', textOf('terms.json'));
  await page('full-reload');
});

it('looks at recordings too', async () => {
  write('audio/thua.mp3', 'x');
  await page('audio/thua.mp3, dòng 1: không bước nào dùng tệp này');
  rmSync(join(folder, 'audio/thua.mp3'));
  await page('full-reload');
});

it('judges a handful of files saved together once', async () => {
  write(guide, textOf(guide, right.set(guide, 'need', 'tra')));
  write('lists.json', textOf('lists.json', right.set('lists.json', 'needs.0.id', 'tra')));
  await page('full-reload');
  expect(told()).toEqual(['full-reload']);
});
