import { expect, it } from 'vitest';
import { aBundle } from '../../../site/builders.ts';
import { notice, tasks } from '../../../site/libraryNotice.ts';

it('refuses a forbidden claim and says why, whatever its capitals', () => {
  expect(aBundle().set(tasks, 'tasks.0.plain.0', 'Đây là App Chính thức của xã.').lines()).toEqual([
    'notices/thu-vien/tasks.json, dòng 7, ô tasks[1].plain[1]: không được viết “App Chính thức”: chưa cơ quan nào công nhận; hãy bỏ chữ “chính thức”',
  ]);
});

it('looks into the words of the screens, whatever their key is called', () => {
  expect(aBundle().set('words/home.json', 'why.offline', 'app chính thức').lines()).toEqual([
    'words/home.json, dòng 4, ô why.offline: không được viết “app chính thức”: chưa cơ quan nào công nhận; hãy bỏ chữ “chính thức”',
  ]);
});

it('refuses a pattern that cannot be read', () => {
  expect(aBundle().set('forbidden.json', 'claims.0.pattern', '(app').lines()).toEqual([
    'forbidden.json, dòng 4, ô claims[1].pattern: mẫu chữ viết sai nên không dùng được; hãy sửa theo các mẫu bên cạnh',
  ]);
});

it('refuses an example that the pattern lets through', () => {
  expect(
    aBundle().set('forbidden.json', 'claims.0.examples.1', 'Ứng dụng của nhà nước.').lines(),
  ).toEqual([
    'forbidden.json, dòng 8, ô claims[1].examples[2]: mẫu chữ không chặn được câu ví dụ này; hãy sửa mẫu hoặc sửa câu ví dụ',
  ]);
});

it('lets near words pass', () => {
  expect(
    aBundle().set(tasks, 'tasks.0.plain.0', 'App này không phải kênh chính thức.').lines(),
  ).toEqual([]);
});

it('lets the notice say what we may not', () => {
  expect(
    aBundle()
      .set(notice, 'paragraphs.0.lines.0', 'Kết luận về app chính thức')
      .set(notice, 'title.quote', 'Kết luận về app chính thức')
      .lines(),
  ).toEqual([]);
});
