import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { checkFiles } from '../../../src/build/check.ts';
import { real, root } from './realContent.ts';

// Each test starts a Node of its own, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const copy = mkdtempSync(join(tmpdir(), 'content-'));
afterAll(() => rmSync(copy, { recursive: true }));

function runCheck(folder: string) {
  const cli = join(folder, 'src/build/cli.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', cli], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

it('ends well on the content of this app and counts it', () => {
  const notices = real.bundle.notices.length;
  const tasks = real.bundle.notices.reduce((sum, each) => sum + each.tasks.tasks.length, 0);
  expect(runCheck(root)).toEqual({
    status: 0,
    stdout: `Nội dung đúng: ${notices} thông báo, ${tasks} nhiệm vụ.\n`,
    stderr: '',
  });
});

it('ends with code 1 and prints every line to mend', () => {
  for (const name of ['package.json', 'app-config.json', 'src'])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  writeFileSync(join(copy, 'src/content/links.json'), '');
  writeFileSync(join(copy, 'src/content/ghi-chu.json'), '{}');
  const { waiting } = checkFiles([]);
  expect(waiting).not.toEqual([]);
  expect(runCheck(copy)).toEqual({
    status: 1,
    stdout: '',
    stderr:
      'ghi-chu.json, dòng 1: ứng dụng không dùng tệp này ở đây; hãy xóa, đổi tên hoặc dời tệp\n' +
      'links.json, dòng 1: tệp viết chưa đúng: tệp đang trống\n' +
      '\nNội dung có 2 chỗ cần sửa.\n' +
      `Chưa kiểm ${waiting.length} quy tắc (${waiting.join(', ')}); sửa xong các chỗ trên, chúng sẽ được kiểm.\n`,
  });
});
