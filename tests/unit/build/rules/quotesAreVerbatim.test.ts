import { expect, it } from 'vitest';
import { aBundle } from '../../../site/builders.ts';
import { guide } from '../../../site/guidance.ts';
import { documents, notice, results, tasks } from '../../../site/libraryNotice.ts';

it('refuses a quote with one letter off and shows both spellings', () => {
  expect(aBundle().set(tasks, 'tasks.1.source.quote', 'Các ấp góp xách').lines()).toEqual([
    'notices/thu-vien/tasks.json, dòng 46, ô tasks[2].source.quote: câu trích khác đoạn “III.2”: đoạn viết “sách theo Kế hoạch…”, ô này viết “xách”; hãy chép lại nguyên văn',
  ]);
});

it('refuses a quote with one letter of another case', () => {
  expect(aBundle().set(tasks, 'tasks.1.source.quote', 'các ấp góp sách').lines()).toEqual([
    'notices/thu-vien/tasks.json, dòng 46, ô tasks[2].source.quote: câu trích không có trong đoạn “III.2”; hãy chép lại nguyên văn, đúng từng chữ',
  ]);
});

it('shows whole words where a sign is missing', () => {
  expect(
    aBundle()
      .set(tasks, 'tasks.0.source.quote', 'mở cửa 40 giờ mỗi tuần xong trước ngày 30/4/2025')
      .lines(),
  ).toEqual([
    'notices/thu-vien/tasks.json, dòng 11, ô tasks[1].source.quote: câu trích khác đoạn “III.1”: đoạn viết “tuần, xong trước ngày…”, ô này viết “tuần xong trước ngày…”; hãy chép lại nguyên văn',
  ]);
});

it('says so when the quote goes on after the line has ended', () => {
  expect(
    aBundle().set(notice, 'title.quote', 'Kết luận về thư viện xã Mẫu và nhà văn hóa').lines(),
  ).toEqual([
    'notices/thu-vien/notice.json, dòng 6, ô title.quote: câu trích khác đoạn “ten”: đoạn viết “Mẫu” rồi hết dòng, ô này viết “Mẫu và nhà văn…”; hãy chép lại nguyên văn',
  ]);
});

it('refuses a blank at the edge of a quote, because the phone would look for it too', () => {
  expect(aBundle().set(results, 'results.0.source.quote', 'đọc sách. ').lines()).toEqual([
    'notices/thu-vien/results.json, dòng 11, ô results[1].source.quote: câu trích khác đoạn “mo-dau”: đoạn viết “sách.” rồi hết dòng, ô này viết “sách. ”; hãy chép lại nguyên văn',
  ]);
});

it('holds a guide to the words of the notice it rests on', () => {
  const quote = 'parts.0.steps.0.basis.0.quote';
  expect(aBundle().set(guide, quote, 'Giao Thư viện xã đóng cửa').lines()).toEqual([
    'guides/muon-sach.json, dòng 82, ô parts[1].steps[1].basis[1].quote: câu trích khác đoạn “III.1”: đoạn viết “mở cửa 40 giờ…”, ô này viết “đóng cửa”; hãy chép lại nguyên văn',
  ]);
  expect(aBundle().set(guide, quote, 'xong trước ngày 30/4/2025').lines()).toEqual([]);
});

it('asks for the nearest paragraph when there is none of that name', () => {
  expect(aBundle().set(tasks, 'tasks.1.source.paragraph', 'mo-dao').lines()).toContain(
    'notices/thu-vien/tasks.json, dòng 45, ô tasks[2].source.paragraph: không có mã “mo-dao” trong notice.json; có phải bạn muốn viết “mo-dau”?',
  );
});

it('asks to look the paragraph up when no name is near', () => {
  expect(aBundle().set(results, 'results.0.source.paragraph', 'phu-luc-kem-theo').lines()).toEqual([
    'notices/thu-vien/results.json, dòng 10, ô results[1].source.paragraph: không có mã “phu-luc-kem-theo” trong notice.json; hãy sửa mã này hoặc thêm mục còn thiếu',
  ]);
});

it('tells letters with split accents from a wrong word', () => {
  const quote = 'góp sách theo Kế hoạch số 12/KH-UBND'.normalize('NFD');
  expect(aBundle().set(documents, 'documents.0.asks.0.source.quote', quote).lines()).toContain(
    'notices/thu-vien/documents.json, dòng 17, ô documents[1].asks[1].source.quote: câu trích giống đoạn “III.2” nhưng dấu gõ theo kiểu khác; hãy gõ lại ở dạng “Unicode dựng sẵn”',
  );
});

it('accepts a quote from any one line of the paragraph', () => {
  expect(
    aBundle()
      .set(notice, 'paragraphs.0.lines.1', 'Bản ghi của xã')
      .set(notice, 'title.quote', 'Bản ghi')
      .lines(),
  ).toEqual([]);
});

it('accepts the same words from another place of the paragraph', () => {
  expect(aBundle().set(tasks, 'tasks.1.source.quote', 'ấp góp').lines()).toEqual([]);
});
