import { describe, expect, it } from 'vitest';
import { checkFiles, report } from '../../../src/build/check.ts';
import { aBundle, zaloTitle } from '../../site/builders.ts';
import { agencies, notice, results, tasks } from '../../site/libraryNotice.ts';

const misquoted = aBundle().set(tasks, 'tasks.1.source.quote', 'Các ấp góp xách');
const ofTheQuote = 'câu trích khác đoạn “III.2”';

describe('while a file is missing or does not fit its schema, the rules wait, and it is said', () => {
  it.each([
    ['an item', misquoted.remove(tasks, 'tasks.0.title'), 'tasks[1].title: (tên việc) còn thiếu'],
    ['an unknown field', misquoted.set(tasks, 'ghi-chu', 'x'), 'không có ô nào tên “ghi-chu”'],
    ['another file', misquoted.remove(results, 'results.0.title'), '(tên việc) còn thiếu'],
    ['a date', misquoted.set(notice, 'conference.date', '03/02/2025'), 'ngày không có thật'],
    ['a sentence', misquoted.set(notice, 'caution.0', ''), 'ô này không được để trống'],
    ['a shared file', misquoted.set('site.json', 'appId', 'abc'), 'APP_ID chỉ gồm chữ số'],
    ['a file that is not JSON', misquoted.write('changes.json', '{'), 'tệp viết chưa đúng'],
    ['a file that is missing', misquoted.omit('links.json'), 'thiếu tệp này'],
    ['a file nothing reads', misquoted.write('thua.json', '{}'), 'ứng dụng không dùng tệp này'],
  ])('%s', (_, bundle, told) => {
    const checked = checkFiles(bundle.files(), zaloTitle);
    expect(checked.lines).toEqual([expect.stringContaining(told)]);
    expect(report(checked).split('\n').at(-1)).toMatch(
      /^Chưa kiểm 19 quy tắc \(chữ có dấu dựng sẵn, .*câu trích nguyên văn, .*\); sửa xong các chỗ trên, chúng sẽ được kiểm\.$/,
    );
  });

  it('and once it is mended, they speak and none waits', () => {
    const checked = checkFiles(misquoted.files(), zaloTitle);
    expect(checked.lines).toEqual([expect.stringContaining(ofTheQuote)]);
    expect(report(checked)).toBe(`${checked.lines[0]}\n\nNội dung có 1 chỗ cần sửa.`);
  });

  it('and what is right has nothing to report', () => {
    expect(report(checkFiles(aBundle().files(), zaloTitle))).toBe('');
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
