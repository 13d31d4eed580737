import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { editorSchemas } from '../../../src/build/hints.ts';
import { isParagraphNumber } from '../../../src/domain/notice/paragraphs.ts';
import { contentFolder, mainNotice, real, root } from './real.ts';

const kindOfFolder: Readonly<Record<string, string>> = {
  words: 'words',
  guides: 'guide',
  procedures: 'procedure',
};

describe('the content of this app', () => {
  it('has no problem', () => {
    expect(real.lines).toEqual([]);
  });

  it('has a name for every paragraph that the notice does not number', () => {
    const nameless = mainNotice().notice.paragraphs.filter(
      ({ id, name }) => !isParagraphNumber(id) && name === undefined,
    );
    expect(nameless).toEqual([]);
  });

  it.each(real.bundle.files.map(({ name, data }) => [name, data]))(
    '%s names its editor hints',
    (name, data) => {
      const { $schema } = data as { $schema?: string };
      expect($schema).toBeTypeOf('string');
      const [, folder] = /^(words|guides|procedures)\//.exec(name) ?? [];
      const kind = folder ? kindOfFolder[folder] : name.split('/').at(-1)?.slice(0, -5);
      expect(join(contentFolder, dirname(name), $schema ?? '')).toBe(
        join(contentFolder, 'schemas', `${kind}.schema.json`),
      );
    },
  );

  it('has editor hints that fit the schema of today', () => {
    const folder = join(contentFolder, 'schemas');
    const written = readdirSync(folder).map((name) => [
      name,
      readFileSync(join(folder, name), 'utf8'),
    ]);
    expect(Object.fromEntries(written)).toEqual(editorSchemas());
  });

  it('names in “$schema” only files that exist', () => {
    for (const name of Object.keys(editorSchemas()))
      expect(existsSync(join(contentFolder, 'schemas', name))).toBe(true);
  });
});

describe('the notice of 10 September 2024', () => {
  const { notice, tasks } = mainNotice();

  it('equals the received text word for word', () => {
    const received = readFileSync(join(root, 'tests/content/thong-bao-2024-09-10.txt'), 'utf8')
      .replaceAll('**', '')
      .split('\n')
      .filter((line) => !line.startsWith('E:\\'))
      .join('\n');
    expect(words(notice.paragraphs.flatMap(({ lines }) => lines).join('\n'))).toEqual(
      words(received),
    );
  });

  it('has exactly its fixed paragraphs, in the order of the text', () => {
    const texts = notice.paragraphs.filter(({ kind }) => kind === 'text');
    expect(texts.map(({ id }) => id).join(' ')).toBe(
      'preamble I.1 I.2 I.3 I.4 I.5 I.6 I.7 II III.1 III.2 III.3 III.4 III.5 III.6 ' +
        'III.7.a III.7.b III.7.c III.7.d III.7.đ III.7.e III.7.cuoi III.8 III.9 III.10 closing',
    );
    expect(texts).toHaveLength(26);
  });

  it('has a task for every paragraph that gives work', () => {
    const told = tasks.tasks.map(({ source }) => source.paragraph);
    const giving = notice.paragraphs.filter(
      ({ kind, part }) => kind === 'text' && part === 'tasks',
    );
    expect(giving.map(({ id }) => id)).toHaveLength(16);
    expect(giving.filter(({ id }) => !told.includes(id))).toEqual([]);
  });

  it('states no deadline, so no task has one', () => {
    expect(tasks.tasks.filter(({ deadline }) => deadline !== null)).toEqual([]);
  });
});

function words(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}
