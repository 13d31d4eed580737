import { expect, it } from 'vitest';
import { checkFiles } from '../../../../src/build/check.ts';
import { aBundle } from '../../../site/builders.ts';
import { guide, procedure } from '../../../site/guidance.ts';
import { notice } from '../../../site/libraryNotice.ts';

it('refuses a name of the app that differs from the one Zalo shows', () => {
  expect(aBundle().set('site.json', 'appName', 'Sách Xã').lines()).toEqual([
    'site.json, dòng 2, ô appName: tên ứng dụng khác “Sách xã” trong app-config.json; hãy viết giống nhau',
  ]);
});

it('refuses a notice that bears another id than its folder', () => {
  expect(aBundle().set(notice, 'id', 'thu-vien-xa').lines()).toContain(
    'notices/thu-vien/notice.json, dòng 2, ô id: mã thông báo phải trùng tên thư mục; hãy sửa thành “thu-vien”',
  );
});

it.each([
  [guide, 'guides/muon-sach.json, dòng 2, ô id: mã phải trùng tên tệp; hãy sửa thành “muon-sach”'],
  [
    procedure,
    'procedures/lam-the.json, dòng 2, ô id: mã phải trùng tên tệp; hãy sửa thành “lam-the”',
  ],
])('refuses an item that bears another id than its file: %s', (file, line) => {
  expect(aBundle().set(file, 'id', 'ten-khac').lines()).toContain(line);
});

it('asks nothing about the name when Zalo’s is not known', () => {
  const files = aBundle().set('site.json', 'appName', 'Tên khác').files();
  expect(checkFiles(files).lines).toEqual([]);
});
