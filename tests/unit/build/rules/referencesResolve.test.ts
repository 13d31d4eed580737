import { expect, it } from 'vitest';
import { aBundle } from '../../../site/builders.ts';
import { guide, procedure } from '../../../site/guidance.ts';
import { agencies, documents, notice, results, tasks } from '../../../site/libraryNotice.ts';

it('asks for the nearest agency', () => {
  const responsible = {
    agency: 'thu-vienn',
    source: { paragraph: 'III.1', quote: 'Giao Thư viện xã' },
  };
  expect(aBundle().set(tasks, 'tasks.0.responsible.1', responsible).lines()).toEqual([
    'notices/thu-vien/tasks.json, dòng 27, ô tasks[1].responsible[2].agency: không có mã “thu-vienn” trong agencies.json; có phải bạn muốn viết “thu-vien”?',
  ]);
});

it('says what to do when nothing is near', () => {
  expect(aBundle().set(tasks, 'tasks.1.field', 'giao-thong-cong-cong').lines()).toEqual([
    'notices/thu-vien/tasks.json, dòng 48, ô tasks[2].field: không có mã “giao-thong-cong-cong” trong lists.json, ô fields; hãy sửa mã này hoặc thêm mục còn thiếu',
  ]);
});

it.each([
  [notice, 'issuer', 'ubnd-xaa', 8, 'issuer', 'agencies.json', 'ubnd-xa'],
  [tasks, 'tasks.0.figures.1', 'gio-mo', 17, 'tasks[1].figures[2]', 'targets.json', 'gio-mo-cua'],
  [documents, 'documents.0.issuer', 'ubnd', 8, 'documents[1].issuer', 'agencies.json', 'ubnd-xa'],
  [
    agencies,
    'agencies.0.now.change',
    'xa-thanh-phuon',
    12,
    'agencies[1].now.change',
    'changes.json',
    'xa-thanh-phuong',
  ],
  [
    results,
    'results.0.field',
    'doc-sac',
    13,
    'results[1].field',
    'lists.json, ô fields',
    'doc-sach',
  ],
  [
    results,
    'results.0.figures.0',
    'gio-mo',
    16,
    'results[1].figures[1]',
    'targets.json',
    'gio-mo-cua',
  ],
  [guide, 'need', 'muonn', 11, 'need', 'lists.json, ô needs', 'muon'],
  [
    'lifeEvents.json',
    'events.0.items.1.guide',
    'muon-sac',
    59,
    'events[1].items[2].guide',
    'thư mục guides',
    'muon-sach',
  ],
  [guide, 'procedures.1', 'lam-th', 91, 'procedures[2]', 'thư mục procedures', 'lam-the'],
  [guide, 'tasks.1', 'mo-cu', 94, 'tasks[2]', 'tasks.json', 'mo-cua'],
  [
    guide,
    'parts.0.steps.0.stuck.1',
    'khong-thay',
    75,
    'parts[1].steps[1].stuck[2]',
    'stuck.json',
    'khong-thay-sach',
  ],
  [guide, 'parts.0.steps.0.link', 'trang', 76, 'parts[1].steps[1].link', 'links.json', 'trang-xa'],
  [
    guide,
    'parts.0.steps.0.basis.0.notice',
    'thu-vie',
    80,
    'parts[1].steps[1].basis[1].notice',
    'thư mục notices',
    'thu-vien',
  ],
  [
    guide,
    'prepare.0.basis.0.source',
    'nghi-quyet',
    36,
    'prepare[1].basis[1].source',
    'sources.json',
    'nghi-quyet-mau',
  ],
  [procedure, 'link', 'trang', 17, 'link', 'links.json', 'trang-xa'],
  ['todos.json', 'todos.0.change', 'khong-he-co', 12, 'todos[1].change', 'changes.json', undefined],
  ['todos.json', 'todos.0.guide', 'muon-sac', 11, 'todos[1].guide', 'thư mục guides', 'muon-sach'],
  [
    'safety.json',
    'scenarios.0.guides.0',
    'muon-sac',
    35,
    'scenarios[1].guides[1]',
    'thư mục guides',
    'muon-sach',
  ],
  ['site.json', 'portalLink', 'trang', 16, 'portalLink', 'links.json', 'trang-xa'],
  ['site.json', 'receiptGuide', 'muon-sac', 17, 'receiptGuide', 'thư mục guides', 'muon-sach'],
  ['site.json', 'mainNotice', 'thu-vie', 6, 'mainNotice', 'thư mục notices', 'thu-vien'],
  [
    'site.json',
    'linkModes.links.0.link',
    'trang',
    11,
    'linkModes.links[1].link',
    'links.json',
    'trang-xa',
  ],
  [
    'changes.json',
    'changes.0.touches.0.paragraphs.1',
    'III.3',
    23,
    'changes[1].touches[1].paragraphs[2]',
    'notices/thu-vien/notice.json',
    'III.1',
  ],
  [
    'changes.json',
    'changes.0.touches.0.notice',
    'thu-vie',
    20,
    'changes[1].touches[1].notice',
    'thư mục notices',
    'thu-vien',
  ],
] as const)(
  'refuses in %s at %s the unknown id “%s”',
  (file, path, id, line, field, list, near) => {
    const lines = aBundle().set(file, path, id).lines();
    const advice = near
      ? `có phải bạn muốn viết “${near}”?`
      : 'hãy sửa mã này hoặc thêm mục còn thiếu';
    expect(lines.filter((each) => !each.includes('không nơi nào dùng'))).toEqual([
      `${file}, dòng ${line}, ô ${field}: không có mã “${id}” trong ${list}; ${advice}`,
    ]);
  },
);

it('refuses a document kind, a source and a link that are not listed', () => {
  expect(
    aBundle()
      .set(documents, 'documents.0.kind', 'nghi-quyet')
      .set('changes.json', 'changes.0.sources.0.source', 'luat-mau')
      .set('sources.json', 'sources.0.link', 'cong')
      .lines()
      .filter((line) => line.includes('không có mã')),
  ).toEqual([
    'sources.json, dòng 12, ô sources[1].link: không có mã “cong” trong links.json; hãy sửa mã này hoặc thêm mục còn thiếu',
    'changes.json, dòng 14, ô changes[1].sources[1].source: không có mã “luat-mau” trong sources.json; hãy sửa mã này hoặc thêm mục còn thiếu',
    'notices/thu-vien/documents.json, dòng 5, ô documents[1].kind: không có mã “nghi-quyet” trong lists.json, ô documentKinds; hãy sửa mã này hoặc thêm mục còn thiếu',
  ]);
});

it('refuses a level of evidence that lists.json does not put into words', () => {
  expect(aBundle().set('sources.json', 'sources.0.evidence', 'law').lines()).toEqual([
    'sources.json, dòng 9, ô sources[1].evidence: không có mã “law” trong lists.json, ô evidence; hãy sửa mã này hoặc thêm mục còn thiếu',
  ]);
  expect(aBundle().set('changes.json', 'changes.0.evidence', 'portal').lines()).toEqual([
    'changes.json, dòng 11, ô changes[1].evidence: không có mã “portal” trong lists.json, ô evidence; hãy sửa mã này hoặc thêm mục còn thiếu',
  ]);
});

it('lets a field name nothing where the schema allows null or an empty list', () => {
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

it('accepts the same agency named in several roles', () => {
  const stated = { agency: 'ubnd-xa', source: { paragraph: 'III.2', quote: 'Các ấp' } };
  expect(
    aBundle()
      .set(tasks, 'tasks.1.cooperating', [stated])
      .set(tasks, 'tasks.1.reportTo', [stated])
      .lines(),
  ).toEqual([]);
});
