import { expect, it } from 'vitest';
import { aBundle } from '../../../site/builders.ts';
import { tasks } from '../../../site/libraryNotice.ts';

it('refuses letters whose accents are written apart', () => {
  expect(aBundle().set(tasks, 'tasks.1.title', 'Góp sách'.normalize('NFD')).lines()).toEqual([
    'notices/thu-vien/tasks.json, dòng 40: chữ có dấu đang ở dạng tách rời; hãy gõ lại hoặc lưu ở dạng “Unicode dựng sẵn”',
  ]);
});

it('accepts the same letters composed', () => {
  expect(aBundle().set(tasks, 'tasks.1.title', 'Góp sách'.normalize('NFC')).lines()).toEqual([]);
});
