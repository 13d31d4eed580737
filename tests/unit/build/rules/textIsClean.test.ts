import { expect, it } from 'vitest';
import { aBundle } from '../../../site/builders.ts';
import { tasks } from '../../../site/libraryNotice.ts';

it.each([
  ['a space of no width', 'Góp\u200b sách', 'có dấu ẩn'],
  ['a soft hyphen', 'Góp sá\u00adch', 'có dấu ẩn'],
  ['a mark of direction', 'Góp \u202esách', 'có dấu ẩn'],
  ['a letter of another script', 'Góp sáсh', 'có chữ giống chữ Việt'],
  ['a letter that looks like đ', 'Ðóng sách', 'có chữ giống chữ Việt'],
  ['a sign in the place of a lost one', 'G\ufffdp sách', 'chữ bị hỏng'],
  ['UTF-8 read as something else', 'GÃ³p sÃ¡ch', 'chữ bị hỏng'],
])('refuses %s', (_, title, told) => {
  const [line = ''] = aBundle().set(tasks, 'tasks.1.title', title).lines();
  expect(line).toContain('notices/thu-vien/tasks.json, dòng 40');
  expect(line).toContain(told);
});

it('accepts every letter of Vietnamese and the signs of its texts', () => {
  const title = 'Ắ ặ Ễ ộ Ở ỹ đ Đ “…” – ÷ × ² 50% 3\u00a0cm';
  const lines = aBundle().set(tasks, 'tasks.1.advice', [title]).lines();
  expect(lines.filter((line) => /dấu ẩn|chữ giống|chữ bị hỏng/.test(line))).toEqual([]);
});
