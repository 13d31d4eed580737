import { expect, test } from 'vitest';
import { firstFiles, foreignHosts, homeFiles } from '../../build/upload.ts';

const config = {
  listCSS: ['assets/a.css'],
  listSyncJS: ['assets/index.module.js'],
  listAsyncJS: ['assets/ground.module.js', 'assets/index.module.js'],
};

test('what loads before anything stands on the screen is every file that Zalo is told, each once', () => {
  expect(firstFiles(config)).toEqual([
    'assets/a.css',
    'assets/index.module.js',
    'assets/ground.module.js',
  ]);
});

test('home weighs also what the first script fetches, and all that this imports', () => {
  const files: Record<string, string> = {
    'assets/index.module.js': 'import{a}from"./ground.module.js";x(()=>import("./main.module.js"))',
    'assets/main.module.js':
      'import{b}from"./vendor.module.js";import"./ground.module.js";const c=()=>import(`./later.module.js`)',
    'assets/vendor.module.js': '',
  };
  expect(homeFiles(config, (file) => files[file] ?? '')).toEqual([
    ...firstFiles(config),
    'assets/main.module.js',
    'assets/vendor.module.js',
  ]);
});

test('a host that nobody allowed is found wherever it stands in a file', () => {
  expect(foreignHosts('fetch("https://fonts.example.com/x"),src="//cdn.example.net/y.js"')).toEqual(
    ['fonts.example.com', 'cdn.example.net'],
  );
});

test('Zalo, the state and names that are never fetched may be named', () => {
  const text =
    'https://h5.zalo.me/log https://zalo.me/s/1 https://dichvucong.gov.vn/ http://www.w3.org/2000/svg https://reactjs.org/x';
  expect(foreignHosts(text)).toEqual([]);
});

test('a look-alike of an allowed host is foreign', () => {
  expect(
    foreignHosts('https://zalo.me.example.com/ https://xgov.vn/ https://evilzalo.me/'),
  ).toEqual(['zalo.me.example.com', 'xgov.vn', 'evilzalo.me']);
});
