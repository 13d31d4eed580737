import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { command, whyNot } from '../../../src/build/deploy.ts';
import { faultsOf } from '../../../src/build/staged.ts';

let folder = '';
const write = (name: string, text: string) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
};
const lists = (more: object = {}) =>
  write(
    'app-config.json',
    JSON.stringify({
      listCSS: ['assets/a.css'],
      listSyncJS: ['assets/index.module.js'],
      listAsyncJS: [],
      ...more,
    }),
  );

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'staged-'));
  write('assets/a.css', 'a{}');
  write('assets/index.module.js', '1');
  lists();
});
afterEach(() => rmSync(folder, { recursive: true }));

test('an upload that is whole has no faults', () => {
  expect(faultsOf(folder)).toEqual([]);
});

test.each<[string, () => void, string]>([
  ['no lists', () => rmSync(join(folder, 'app-config.json')), 'app-config.json: thiếu'],
  ['lists that are no JSON', () => write('app-config.json', '{'), 'không đọc được'],
  ['an empty list', () => lists({ listSyncJS: [] }), 'listSyncJS trống'],
  ['a list that is none', () => lists({ listCSS: 'a.css' }), 'listCSS trống'],
  ['a file that is not there', () => lists({ listAsyncJS: ['assets/x.module.js'] }), 'x.module.js'],
  [
    'a script that Zalo would not load as a module',
    () => {
      write('assets/b.js', '1');
      lists({ listAsyncJS: ['assets/b.js'] });
    },
    'phải kết thúc bằng .module.js',
  ],
  ['a map', () => write('assets/a.js.map', '{}'), 'a.js.map: không được tải lên'],
  ['a secret', () => write('.env', 'TOKEN=1'), '.env: không được tải lên'],
  ['a file of another kind', () => write('assets/a.docx', ''), 'a.docx: loại tệp'],
  ['a file that is far too large', () => write('assets/b.css', 'a'.repeat(1_000_001)), 'quá 1 MB'],
])('%s is told', (_, harm, told) => {
  harm();
  expect(faultsOf(folder).join('\n')).toContain(told);
});

test('nothing is sent without a number, a token and a package, and the sentence says what is missing', () => {
  expect(whyNot({}, true)).toContain('thiếu APP_ID và ZMP_TOKEN');
  expect(whyNot({ APP_ID: '1' }, true)).toContain('thiếu ZMP_TOKEN');
  expect(whyNot({ APP_ID: '1', ZMP_TOKEN: 'x' }, false)).toContain('npm run package');
  expect(whyNot({ APP_ID: '1', ZMP_TOKEN: 'x' }, true)).toBeUndefined();
});

test('what is sent is a testing version of the folder that was packaged', () => {
  expect(command('sửa lỗi').join(' ')).toBe(
    'npx -y zmp-cli@4.0.3 deploy -p -e -o www -m sửa lỗi -t',
  );
});
