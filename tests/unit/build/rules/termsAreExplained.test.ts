import { expect, it } from 'vitest';
import { aBundle } from '../../../site/builders.ts';
import { tasks } from '../../../site/libraryNotice.ts';

it('refuses an abbreviation nobody explains', () => {
  expect(aBundle().set(tasks, 'tasks.0.plain.0', 'Hỏi HĐND xã, nhờ HĐND trả lời.').lines()).toEqual(
    [
      'notices/thu-vien/tasks.json, dòng 7, ô tasks[1].plain[1]: chữ “HĐND” chưa được giải nghĩa; hãy thêm vào terms.json hoặc viết cách khác',
    ],
  );
});

it('counts capitals inside a name too', () => {
  expect(aBundle().set(tasks, 'tasks.0.plain.0', 'Mở VNeID ra.').lines()).toHaveLength(1);
});

it.each([
  'Hỏi UBND xã.',
  'Theo Quyết định 29/2026/QĐ-TTg.',
  'Theo phần III và chương XIV.',
  'Hỏi Thư viện Mẫu.',
])('lets “%s” pass', (sentence) => {
  expect(aBundle().set(tasks, 'tasks.0.plain.0', sentence).lines()).toEqual([]);
});
