import { expect, it } from 'vitest';
import { aBundle } from '../builders.ts';
import { notice, targets, tasks } from '../libraryNotice.ts';

it('refuses an id used twice in one file', () => {
  expect(aBundle().set(tasks, 'tasks.1.id', 'mo-cua').lines()).toEqual([
    'notices/thu-vien/tasks.json, dòng 39, ô tasks[2].id: mã “mo-cua” đã dùng trong cùng tệp; hãy đặt mã khác',
  ]);
});

it('refuses an id that another kind of item already has', () => {
  expect(
    aBundle().set(targets, 'targets.0.id', 'mo-cua').set(tasks, 'tasks.0.figures', []).lines(),
  ).toEqual([
    'notices/thu-vien/targets.json, dòng 4, ô targets[1].id: mã “mo-cua” đã dùng trong tệp notices/thu-vien/tasks.json; hãy đặt mã khác',
  ]);
});

it('refuses two paragraphs of one name', () => {
  expect(
    aBundle()
      .set(notice, 'paragraphs.4', {
        id: 'ten',
        kind: 'text',
        part: 'closing',
        lines: ['Xin cảm ơn.'],
      })
      .lines(),
  ).toEqual([
    'notices/thu-vien/notice.json, dòng 65, ô paragraphs[5].id: mã “ten” đã dùng trong cùng tệp; hãy đặt mã khác',
  ]);
});

it.each([
  ['lists.json', 'fields.1', { id: 'doc-sach', name: 'Đọc' }, 8, 'fields[2].id', 'doc-sach'],
  [
    'lists.json',
    'documentKinds.1',
    { id: 'ke-hoach', name: 'Kế' },
    14,
    'documentKinds[2].id',
    'ke-hoach',
  ],
  [
    'links.json',
    'links.1',
    { id: 'trang-xa', url: 'https://b.gov.vn', label: 'B' },
    9,
    'links[2].id',
    'trang-xa',
  ],
] as const)('refuses an id used twice in %s, %s', (file, path, item, line, field, id) => {
  expect(aBundle().set(file, path, item).lines()).toEqual([
    `${file}, dòng ${line}, ô ${field}: mã “${id}” đã dùng trong cùng tệp; hãy đặt mã khác`,
  ]);
});

it('lets an agency bear the id of a task', () => {
  expect(aBundle().set(tasks, 'tasks.0.id', 'thu-vien').lines()).toEqual([]);
});
