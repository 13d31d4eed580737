import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkFiles } from '../../../src/build/check.ts';
import { readFile } from '../../../src/build/read/file.ts';
import { aBundle, zaloTitle } from '../../site/builders.ts';

const root = join(import.meta.dirname, '../../..');

it.each([
  ['one line', (data: unknown) => JSON.stringify(data)],
  ['four blanks and the ends of lines of Windows', (data: unknown) => windows(data, 4)],
  ['tabs and no last end of line', (data: unknown) => JSON.stringify(data, null, '\t')],
])('content is right however its editor folds the lines: %s', (_, written) => {
  const files = aBundle()
    .files()
    .map(({ name, data }) => readFile(name, written(data)));
  expect(checkFiles(files, zaloTitle).lines).toEqual([]);
});

it('what the check calls right is not judged a second time by the formatter', () => {
  const { files } = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
  expect(files.includes).toContain('!src/content/**/*.json');
});

function windows(data: unknown, blanks: number): string {
  return `${JSON.stringify(data, null, blanks)}\n`.replaceAll('\n', '\r\n');
}
