import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFiles, readFolder } from '../../../src/build/check.ts';
import { contentIndex } from '../../../src/build/contentIndex.ts';
import { readFile } from '../../../src/build/read/file.ts';
import { contentFolder, mainId, mainNotice, realTitle, root } from './realContent.ts';

const second = 'hop-thu-2025-01-15';
const folder = join(root, 'tests/content/second-notice');
const added = readdirSync(folder).map((name) =>
  readFile(`notices/${second}/${name}`, readFileSync(join(folder, name), 'utf8')),
);
const existing = readFolder(contentFolder);

describe('a folder with the six files of a second notice', () => {
  // Its name sorts before the main notice, so the order below is not that of the folders.
  const { bundle, lines } = checkFiles([...added, ...existing], realTitle);
  if (!bundle) throw new Error(lines.join('\n'));

  it('passes the check beside the content there is', () => {
    expect(lines).toEqual([]);
    expect(added).toHaveLength(6);
  });

  it('appears after the main notice', () => {
    const { notices, tasks } = contentIndex(bundle);
    expect(notices.map(({ id }) => id)).toEqual([mainId, second]);
    expect(notices[1]).toEqual({
      id: second,
      name: 'Thông báo ví dụ về hộp thư góp ý',
      counts: { tasks: 2, targets: 1, documents: 1 },
    });
    expect(tasks.slice(-2)).toEqual([
      {
        id: 'vi-du-mo-hop-thu',
        notice: second,
        title: 'Ví dụ: mở hộp thư góp ý',
        forPeople: true,
      },
      {
        id: 'vi-du-tra-loi-thu',
        notice: second,
        title: 'Ví dụ: trả lời thư góp ý',
        forPeople: false,
      },
    ]);
  });

  it('comes first when the site makes it the main one', () => {
    const site = { ...bundle.site, mainNotice: second };
    expect(contentIndex({ ...bundle, site }).notices.map(({ id }) => id)).toEqual([second, mainId]);
  });

  it('says of itself that it is an example', () => {
    const notice = bundle.notices.find(({ folder }) => folder === second)?.notice;
    expect(notice?.paragraphs[0]?.lines[0]).toMatch(/^Thông báo ví dụ/);
    expect(notice?.caution).toContain('Đây là thông báo ví dụ, không có thật.');
  });
});

it('a second notice may not take an id the main notice has', () => {
  const tasks = added.find(({ name }) => name.endsWith('/tasks.json'))?.text ?? '';
  const taken = mainNotice().tasks.tasks[0]?.id ?? '';
  const clashing = readFile(
    `notices/${second}/tasks.json`,
    tasks.replace('vi-du-mo-hop-thu', taken),
  );
  const others = added.filter(({ name }) => name !== clashing.name);
  expect(checkFiles([...existing, ...others, clashing], realTitle).lines).toEqual([
    `notices/${second}/tasks.json, dòng 5, ô tasks[1].id: mã “${taken}” đã dùng trong tệp notices/${mainId}/tasks.json; hãy đặt mã khác`,
  ]);
});
