import { expect, test } from 'vitest';
import { foreignHosts, homeFiles } from '../../build/upload.ts';

test('the home screen weighs every file that Zalo is told to load, each once', () => {
  expect(
    homeFiles({
      listCSS: ['a.css'],
      listSyncJS: ['index.module.js'],
      listAsyncJS: ['vendor.module.js', 'index.module.js'],
    }),
  ).toEqual(['a.css', 'index.module.js', 'vendor.module.js']);
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
