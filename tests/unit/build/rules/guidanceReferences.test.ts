import { describe, expect, it } from 'vitest';
import { aBundle } from '../builders.ts';
import { guide, procedure } from '../guidance.ts';

describe('a mark of the guidance that leads nowhere', () => {
  it.each([
    ['lessons.json', 'lessons.0.guides.0', 'muon-sac', 'lessons[1].guides[1]', 'thư mục guides'],
    [
      'catalogue.json',
      'near.0.procedures.0',
      'lam-th',
      'near[1].procedures[1]',
      'thư mục procedures',
    ],
    ['rights.json', 'rights.0.basis.0.source', 'luat', 'rights[1].basis[1].source', 'sources.json'],
    ['units.json', 'basis.0.source', 'luat', 'basis[1].source', 'sources.json'],
    ['safety.json', 'report.basis.0.source', 'luat', 'report.basis[1].source', 'sources.json'],
    [procedure, 'group', 'the-do', 'group', 'lists.json, ô procedureGroups'],
  ])('is refused in %s at %s', (file, path, mark, field, list) => {
    const line = lineOfMark(file, path, mark);
    expect(aBundle().set(file, path, mark).lines()).toContainEqual(
      expect.stringMatching(
        new RegExp(
          `^${file}, dòng ${line}, ô ${field.replace(/[[\].]/g, '\\$&')}: không có mã “${mark}” trong ${list}; `,
        ),
      ),
    );
  });

  it('may be left open where the schema allows none', () => {
    expect(
      aBundle()
        .set('site.json', 'portalLink', null)
        .set('site.json', 'receiptGuide', null)
        .set('todos.json', 'todos.0.guide', null)
        .set('lessons.json', 'lessons.0.guides', [])
        .set(guide, 'tasks', [])
        .lines(),
    ).toEqual([]);
  });
});

describe('a level of evidence that lists.json does not put into words', () => {
  it.each([
    [guide, 'prepare.0.basis.0.evidence', 39, 'prepare[1].basis[1].evidence'],
    [procedure, 'evidence', 18, 'evidence'],
    ['links.json', 'links.0.evidence', 11, 'links[1].evidence'],
  ])('is refused in %s at %s', (file, path, line, field) => {
    expect(aBundle().set(file, path, 'law').lines()).toEqual([
      `${file}, dòng ${line}, ô ${field}: không có mã “law” trong lists.json, ô evidence; hãy sửa mã này hoặc thêm mục còn thiếu`,
    ]);
  });
});

/** The line, from 1, on which the only such mark stands once it is set. */
function lineOfMark(file: string, path: string, mark: string): number {
  const text =
    aBundle()
      .set(file, path, mark)
      .files()
      .find(({ name }) => name === file)?.text ?? '';
  return text.split('\n').findIndex((line) => line.includes(`"${mark}"`)) + 1;
}
