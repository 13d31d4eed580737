import { describe, expect, it } from 'vitest';
import { sharedFiles } from '../../../src/content/schema/files.ts';
import { aBundle } from '../../site/builders.ts';
import { folder, notice, tasks } from '../../site/libraryNotice.ts';

describe('a file that is missing', () => {
  it.each(Object.keys(sharedFiles))('is asked for: %s.json', (name) => {
    expect(aBundle().omit(`${name}.json`).lines()).toEqual([
      `${name}.json, dòng 1: thiếu tệp này; hãy thêm vào`,
    ]);
  });

  it.each(['notice', 'tasks', 'results', 'targets', 'documents', 'agencies'])(
    'is asked for in the notice: %s.json',
    (name) => {
      expect(aBundle().omit(`${folder}/${name}.json`).lines()).toEqual([
        `notices/thu-vien/${name}.json, dòng 1: thiếu tệp này; hãy thêm vào`,
      ]);
    },
  );

  it('is told for every part a new folder lacks', () => {
    const [, ...rest] = ['notice', 'tasks', 'results', 'targets', 'documents', 'agencies'];
    expect(
      aBundle().omit(`${folder}/notice.json`).write('notices/moi/notice.json', '{}').lines(),
    ).toEqual(
      expect.arrayContaining(
        rest.map((name) => `notices/moi/${name}.json, dòng 1: thiếu tệp này; hãy thêm vào`),
      ),
    );
  });
});

describe('a file nothing reads', () => {
  it.each([
    ['tasks.json', 'hãy xóa, đổi tên hoặc dời tệp'],
    ['link.json', 'có phải bạn muốn viết “links.json”?'],
    ['ghi-chu-cua-toi.json', 'hãy xóa, đổi tên hoặc dời tệp'],
    ['notices/thu-vien/task.json', 'có phải bạn muốn viết “tasks.json”?'],
    ['notices/thu-vien/ghi-chu.json', 'hãy xóa, đổi tên hoặc dời tệp'],
    ['notices/thu-vien/cu/tasks.json', 'hãy xóa, đổi tên hoặc dời tệp'],
    ['notices/tasks.json', 'hãy xóa, đổi tên hoặc dời tệp'],
    ['toString.json', 'hãy xóa, đổi tên hoặc dời tệp'],
  ])('is refused: %s', (name, sentence) => {
    expect(aBundle().write(name, '{}').lines()).toEqual([
      `${name}, dòng 1: ứng dụng không dùng tệp này ở đây; ${sentence}`,
    ]);
  });

  it('is any but a file of words', () => {
    expect(aBundle().write('words/moi.json', '{"title": "Mới"}').lines()).toEqual([]);
  });
});

it('tells the errors of all files at once', () => {
  expect(
    aBundle()
      .write('links.json', '{')
      .remove(tasks, 'tasks.0.title')
      .set(tasks, 'tasks.1.relevance', 'mediun')
      .set(notice, 'signedOn', '2025-02-30')
      .set('words/home.json', 'title', '')
      .write('thua.json', '{}')
      .omit('lists.json')
      .lines(),
  ).toEqual([
    'links.json, dòng 1: tệp viết chưa đúng: thiếu dấu ngoặc nhọn đóng }',
    'words/home.json, dòng 2, ô title: ô này không được để trống',
    'notices/thu-vien/notice.json, dòng 10, ô signedOn: (ngày ký) ngày không có thật; viết theo mẫu 2024-09-10 (năm-tháng-ngày)',
    'notices/thu-vien/tasks.json, dòng 3, ô tasks[1].title: (tên việc) còn thiếu; hãy thêm ô này, là một dòng chữ trong dấu ngoặc kép',
    'notices/thu-vien/tasks.json, dòng 48, ô tasks[2].relevance: (liên quan người dân) phải là một trong: high, medium, indirect; có phải bạn muốn viết “medium”?',
    'thua.json, dòng 1: ứng dụng không dùng tệp này ở đây; hãy xóa, đổi tên hoặc dời tệp',
    'lists.json, dòng 1: thiếu tệp này; hãy thêm vào',
  ]);
});
