import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { checkContent, checkFiles } from '../../../../src/build/check.ts';
import { aBundle, zaloTitle } from '../../../site/builders.ts';
import { guide } from '../../../site/guidance.ts';

const step = 'parts.0.steps.0.audio';
const field = `${guide}, dòng 85, ô parts[1].steps[1].audio`;

/** The problems of a guide whose step names a recording (or none), with these files in audio/. */
function problems(named: string | undefined, files: Readonly<Record<string, number>>) {
  const bundle = named === undefined ? aBundle() : aBundle().set(guide, step, named);
  const recordings = Object.entries(files).map(([name, bytes]) => ({ name, bytes }));
  return checkFiles(bundle.files(), zaloTitle, recordings).lines;
}

it('lets a recording through that is there and small enough', () => {
  expect(problems('muon-sach-1.mp3', { 'muon-sach-1.mp3': 1_000_000 })).toEqual([]);
});

it('lets two steps that say the same share a recording', () => {
  const bundle = aBundle()
    .set(guide, step, 'chon.mp3')
    .repeat(guide, 'parts.0.steps.0')
    .set(guide, 'parts.0.steps.1.id', 'chon-nua');
  expect(checkFiles(bundle.files(), zaloTitle, [{ name: 'chon.mp3', bytes: 9 }]).lines).toEqual([]);
});

it('refuses a recording that is not there, and asks for the nearest one', () => {
  expect(problems('chon-sach.mp3', { 'chon-sac.mp3': 5000 })).toContain(
    `${field}: không có tệp “chon-sach.mp3” trong thư mục audio; có phải bạn muốn viết “chon-sac.mp3”?`,
  );
  expect(problems('chon-sach.mp3', {})).toEqual([
    `${field}: không có tệp “chon-sach.mp3” trong thư mục audio; hãy chép tệp vào đó, hoặc bỏ ô này`,
  ]);
});

it.each(['chon.wav', 'chon', 'Chon.mp3', 'chọn.mp3', 'chon sach.mp3', '../chon.mp3', 'chon.MP3'])(
  'refuses the name “%s”, though the file is there',
  (name) => {
    expect(problems(name, { [name]: 5000 })).toEqual([
      `${field}: tên tệp “${name}” chỉ được có chữ thường không dấu, chữ số, gạch ngang và đuôi .mp3; hãy đổi tên tệp`,
    ]);
  },
);

it('refuses a recording that is too heavy, or empty', () => {
  expect(problems('chon.mp3', { 'chon.mp3': 1_400_001 })).toEqual([
    `${field}: tệp “chon.mp3” nặng 1401 KB, quá 1000 KB; hãy nén nhỏ lại rồi chép đè`,
  ]);
  expect(problems('chon.mp3', { 'chon.mp3': 0 })).toEqual([
    `${field}: tệp “chon.mp3” trống, không có tiếng; hãy chép lại`,
  ]);
});

it('refuses a recording that no step names', () => {
  expect(problems(undefined, { 'chon.mp3': 5000 })).toEqual([
    'audio/chon.mp3, dòng 1: không bước nào dùng tệp này; hãy ghi tên tệp vào ô audio của bước, hoặc xóa tệp',
  ]);
});

it('does not call a recording unused while a guide cannot be read', () => {
  const files = aBundle().set(guide, step, 'chon.mp3').set(guide, 'title', 1).files();
  const { lines } = checkFiles(files, zaloTitle, [{ name: 'chon.mp3', bytes: 5000 }]);
  expect(lines.filter((line) => line.startsWith('audio/'))).toEqual([]);
});

let copy = '';
afterEach(() => rmSync(copy, { recursive: true, force: true }));

it('sees what lies in the folder, what systems hide there left out', () => {
  copy = mkdtempSync(join(tmpdir(), 'content-'));
  for (const { name, text } of aBundle().files()) {
    mkdirSync(dirname(join(copy, name)), { recursive: true });
    writeFileSync(join(copy, name), text);
  }
  mkdirSync(join(copy, 'audio'));
  for (const name of ['thua.mp3', '.DS_Store']) writeFileSync(join(copy, 'audio', name), 'x');
  const { lines } = checkContent(copy, zaloTitle);
  expect(lines).toEqual([expect.stringMatching(/^audio\/thua\.mp3, dòng 1: không bước nào dùng/)]);
});
