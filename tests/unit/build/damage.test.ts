import { describe, expect, it } from 'vitest';
import { aBundle } from './builders.ts';
import { agencies, notice, results, tasks } from './libraryNotice.ts';

const misquoted = aBundle().set(tasks, 'tasks.1.source.quote', 'Các ấp góp xách');
const ofTheQuote = expect.stringContaining('câu trích khác đoạn “III.2”');

describe('damage in one place hides no rule’s finding in another', () => {
  it.each([
    ['an item beside it', misquoted.remove(tasks, 'tasks.0.title')],
    ['an unknown field of its own file', misquoted.set(tasks, 'ghi-chu', 'x')],
    ['another list item', misquoted.remove(results, 'results.0.title')],
    ['a single field of the notice', misquoted.set(notice, 'signedOn', '2025-02-30')],
    ['a group of the notice', misquoted.set(notice, 'conference.date', '03/02/2025')],
    ['the one sentence of caution', misquoted.set(notice, 'caution.0', '')],
    ['another paragraph', misquoted.remove(notice, 'paragraphs.1.kind')],
    ['a shared file', misquoted.set('site.json', 'appId', 'abc')],
    ['a file that is not JSON', misquoted.write('changes.json', '{')],
    ['a file that is missing', misquoted.omit('links.json')],
  ])('%s', (_, bundle) => {
    expect(bundle.lines()).toEqual([expect.any(String), ofTheQuote]);
  });
});

describe('damage in one place makes no false finding in another', () => {
  it.each([
    ['a paragraph that is quoted', aBundle().remove(notice, 'paragraphs.2.kind')],
    ['a paragraph’s id', aBundle().remove(notice, 'paragraphs.2.id')],
    ['all paragraphs', aBundle().set(notice, 'paragraphs', 'III.1')],
    ['the notice’s id', aBundle().remove(notice, 'id')],
    ['the notice’s file', aBundle().write(notice, '{')],
    ['an agency that is named', aBundle().remove(agencies, 'agencies.1.now')],
    ['a task that covers a paragraph', aBundle().remove(tasks, 'tasks.1.title')],
    ['the name of the app', aBundle().remove('site.json', 'appName')],
    ['the app’s number', aBundle().set('site.json', 'appId', 'abc')],
    ['the whole site', aBundle().write('site.json', '[]')],
    ['a field of tasks', aBundle().remove('lists.json', 'fields.0.name')],
    ['a change an agency leads to', aBundle().remove('changes.json', 'changes.0.title')],
  ])('%s', (_, bundle) => {
    expect(bundle.lines()).toHaveLength(1);
  });

  it('is not what an unknown notice in a change makes of its paragraphs', () => {
    expect(
      aBundle().set('changes.json', 'changes.0.touches.0.notice', 'khac').lines(),
    ).toHaveLength(1);
  });
});

it('judges what stays of a damaged file, item by item', () => {
  expect(
    aBundle()
      .remove(tasks, 'tasks.0.title')
      .set(tasks, 'tasks.1.plain.0', 'Hạn là ngày 31/02/2026.')
      .lines(),
  ).toEqual([
    'notices/thu-vien/tasks.json, dòng 3, ô tasks[1].title: (tên việc) còn thiếu; hãy thêm ô này, là một dòng chữ trong dấu ngoặc kép',
    'notices/thu-vien/tasks.json, dòng 41, ô tasks[2].plain[1]: ngày 31/02/2026 không có thật; hãy xem lại ngày và tháng',
  ]);
});
