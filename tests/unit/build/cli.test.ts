import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { checkContent, checkFiles } from '../../../src/build/check.ts';
import { copyOfProject } from '../../site/copyOfProject.ts';
import { secondSite } from '../../site/secondSite.ts';

// Each test starts a Node of its own, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const copy = copyOfProject(secondSite());
afterAll(() => rmSync(copy, { recursive: true }));

function runCheck() {
  const cli = join(copy, 'src/build/cli.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', cli], {
    cwd: copy,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

it('ends well on the content of a site and counts it', () => {
  expect(runCheck()).toEqual({
    status: 0,
    stdout: 'Nội dung đúng: 1 thông báo, 2 nhiệm vụ.\n',
    stderr: '',
  });
});

it('ends with code 1 and prints every line to mend', () => {
  writeFileSync(join(copy, 'src/content/links.json'), '');
  writeFileSync(join(copy, 'src/content/ghi-chu.json'), '{}');
  const { waiting } = checkFiles([]);
  expect(waiting).not.toEqual([]);
  expect(runCheck()).toEqual({
    status: 1,
    stdout: '',
    stderr:
      'ghi-chu.json, dòng 1: ứng dụng không dùng tệp này ở đây; hãy xóa, đổi tên hoặc dời tệp\n' +
      'links.json, dòng 1: tệp viết chưa đúng: tệp đang trống\n' +
      '\nNội dung có 2 chỗ cần sửa.\n' +
      `Chưa kiểm ${waiting.length} quy tắc (${waiting.join(', ')}); sửa xong các chỗ trên, chúng sẽ được kiểm.\n`,
  });
});

it('tells files by their names and their bytes when they could not be read, and leaves hidden ones out', () => {
  const fresh = copyOfProject(secondSite());
  try {
    const put = (name: string, bytes: string | Buffer) =>
      writeFileSync(join(fresh, 'src/content', name), bytes);
    put('guides/tra-sach.json.txt', '{}');
    put('guides/tra-the.JSON', '{}');
    put('guides/._muon-sach.json', 'x');
    put('rights.json', Buffer.from('\ufeff{"rights": []}', 'utf16le'));
    const { lines } = checkContent(join(fresh, 'src/content'));
    expect(lines).toEqual([
      'guides/tra-sach.json.txt, dòng 1: tệp này không được đọc vì tên; nếu là nội dung, hãy đổi thành guides/tra-sach.json',
      'guides/tra-the.JSON, dòng 1: tệp này không được đọc vì tên; nếu là nội dung, hãy đổi thành guides/tra-the.json',
      'rights.json, dòng 1: tệp không ở bảng mã UTF-8; hãy mở lại và lưu dạng UTF-8',
    ]);
  } finally {
    rmSync(fresh, { recursive: true });
  }
});
