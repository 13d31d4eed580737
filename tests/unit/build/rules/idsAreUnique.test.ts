import { expect, it } from 'vitest';
import { aBundle } from '../../../site/builders.ts';
import { guide } from '../../../site/guidance.ts';
import {
  agencies,
  documents,
  notice,
  results,
  targets,
  tasks,
} from '../../../site/libraryNotice.ts';

it('refuses an id used twice in one file', () => {
  expect(aBundle().set(tasks, 'tasks.1.id', 'mo-cua').lines()).toEqual([
    'notices/thu-vien/tasks.json, dòng 39, ô tasks[2].id: mã “mo-cua” đã dùng trong cùng tệp; hãy đặt mã khác',
  ]);
});

it('refuses an id that another kind of item already has', () => {
  expect(
    aBundle().set(targets, 'targets.0.id', 'mo-cua').set(tasks, 'tasks.0.figures', []).lines(),
  ).toEqual([
    'notices/thu-vien/targets.json, dòng 4, ô targets[1].id: mã “mo-cua” đã dùng trong tệp notices/thu-vien/tasks.json; hãy đặt mã khác',
  ]);
});

it('refuses two paragraphs of one name', () => {
  expect(
    aBundle()
      .set(notice, 'paragraphs.4', {
        id: 'ten',
        kind: 'text',
        part: 'closing',
        lines: ['Xin cảm ơn.'],
      })
      .lines(),
  ).toEqual([
    'notices/thu-vien/notice.json, dòng 65, ô paragraphs[5].id: mã “ten” đã dùng trong cùng tệp; hãy đặt mã khác',
  ]);
});

it.each([
  ['lists.json', 'fields.0', 'fields[2].id', 'doc-sach'],
  ['lists.json', 'documentKinds.0', 'documentKinds[2].id', 'ke-hoach'],
  ['lists.json', 'evidence.0', 'evidence[2].id', 'secondary'],
  ['lists.json', 'needs.0', 'needs[2].id', 'muon'],
  ['lifeEvents.json', 'events.0', 'events[2].id', 'di-hoc'],
  ['lists.json', 'procedureGroups.0', 'procedureGroups[2].id', 'the-doc'],
  ['links.json', 'links.0', 'links[2].id', 'trang-xa'],
  ['sources.json', 'sources.0', 'sources[2].id', 'nghi-quyet-mau'],
  ['changes.json', 'changes.0', 'changes[2].id', 'xa-thanh-phuong'],
  ['stuck.json', 'cards.0', 'cards[2].id', 'khong-thay-sach'],
  ['rights.json', 'rights.0', 'rights[2].id', 'muon-tu-do'],
  ['lessons.json', 'lessons.0', 'lessons[2].id', 'tim-sach'],
  ['terms.json', 'terms.0', 'terms[2].id', 'ubnd'],
  ['todos.json', 'todos.0', 'todos[2].id', 'tra-sach'],
  ['search.json', 'screens.0', 'screens[2].id', 'settings'],
  ['ledger.json', 'checks.0', 'checks[2].id', 'goi-thu'],
  ['units.json', 'units.0', 'units[2].code', '00001'],
  ['safety.json', 'scenarios.0', 'scenarios[2].number', '1'],
  [guide, 'parts.0.steps.0', 'parts[1].steps[2].id', 'chon'],
  [agencies, 'agencies.1', 'agencies[3].id', 'thu-vien'],
  [results, 'results.0', 'results[2].id', 'da-hop'],
  [documents, 'documents.0', 'documents[2].id', 'ke-hoach-12'],
])('refuses an id used twice in %s, %s', (file, item, field, id) => {
  expect(aBundle().repeat(file, item).lines()).toEqual([
    expect.stringMatching(
      `^${file}, dòng \\d+, ô ${field.replace(/[[\].]/g, '\\$&')}: mã “${id}” đã dùng trong cùng tệp; hãy đặt mã khác$`,
    ),
  ]);
});

it('refuses two steps of one id in two parts of a guide', () => {
  expect(aBundle().repeat(guide, 'parts.0').lines()).toEqual([
    'guides/muon-sach.json, dòng 92, ô parts[2].steps[1].id: mã “chon” đã dùng trong cùng tệp; hãy đặt mã khác',
  ]);
});

it('lets an agency bear the id of a task', () => {
  expect(aBundle().set(tasks, 'tasks.1.id', 'thu-vien').lines()).toEqual([]);
});
