import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SearchDoc } from '../../../../src/content/types.ts';
import { createSearch, docsOn } from '../../../../src/domain/search/search.ts';

/** A few names as people say them, each kind of thing once. */
const docs: readonly SearchDoc[] = [
  { kind: 'guide', id: 'khai-sinh', title: 'Làm khai sinh cho bé', said: ['làm giấy khai sanh'] },
  { kind: 'guide', id: 'bang-lai', title: 'Đổi, làm lại bằng lái xe', said: ['mất bằng lái'] },
  { kind: 'procedure', id: 'the-doc', title: 'Cấp thẻ đọc', said: ['làm thẻ thư viện'] },
  { kind: 'unit', id: '00001', title: 'Phường Mẫu', said: ['Xã Mẫu'] },
  { kind: 'task', id: 'mo-cua', title: 'Mở cửa thư viện', said: [], body: 'Thư viện mở cửa.' },
  { kind: 'screen', id: 'settings', title: 'Chữ to', said: ['chữ nhỏ quá'] },
];
const search = createSearch(docs, [['sinh', 'sanh']]);

/** The hits of a search as "kind:id", best first. */
function found(typed: string, limit = 20): string[] {
  return search(typed, limit).hits.map(({ doc }) => `${doc.kind}:${doc.id}`);
}

test('a thing is found by its title and by every way people say it, also half typed', () => {
  for (const { kind, id, title, said } of docs)
    for (const name of [title, ...said]) expect(found(name), name).toContain(`${kind}:${id}`);
  expect(found('bang la')).toEqual(['guide:bang-lai']);
});

test('a slip of the finger and a word of the same meaning lead to it, too', () => {
  expect(found('kahi sinh')).toEqual(['guide:khai-sinh']);
  expect(found('sanh')).toEqual(['guide:khai-sinh']);
});

test('when nothing is found, near names are, and each of them leads somewhere', () => {
  const { hits, near } = search('mất bóp', 20);
  expect(hits).toEqual([]);
  expect(near.length).toBeGreaterThan(0);
  for (const name of near) expect(found(name), name).not.toEqual([]);
  expect(search('qwerty', 20)).toEqual({ hits: [], near: [] });
});

const word = fc.constantFrom(
  ...new Set(docs.flatMap(({ title, said }) => [title, ...said].join(' ').split(' '))),
);
const typedText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(word, { maxLength: 6 }).map((words) => words.join(' ')),
);

test('whatever is typed, no more is found than asked for, nothing twice, and near only without hits', () => {
  fc.assert(
    fc.property(typedText, fc.integer({ min: 0, max: 20 }), (typed, limit) => {
      const { hits, near } = search(typed, limit);
      expect(hits.length).toBeLessThanOrEqual(limit);
      expect(new Set(hits.map(({ doc }) => doc)).size).toBe(hits.length);
      expect(near.length).toBeLessThanOrEqual(hits.length > 0 ? 0 : 3);
    }),
    { numRuns: 200 },
  );
});

/** Letters of Vietnamese keyboards; other alphabets change letters when they change case (ı, ß). */
const letter = fc.constantFrom(
  ...'aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạầẩẫấậềểễếệìỉĩíịồổỗốộờởỡớợ 0123456789',
);
const vietnamese = fc.oneof(
  fc.array(letter, { maxLength: 30 }).map((letters) => letters.join('')),
  fc.array(word, { maxLength: 6 }).map((words) => words.join(' ')),
);

test('accents, capitals, i and y never matter', () => {
  const plain = (text: string) =>
    text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
  fc.assert(
    fc.property(vietnamese, (typed) => {
      const expected = found(typed);
      expect(found(plain(typed))).toEqual(expected);
      expect(found(plain(typed).toUpperCase().toLowerCase())).toEqual(expected);
      expect(found(plain(typed).replace(/y/g, 'i'))).toEqual(expected);
    }),
    { numRuns: 100 },
  );
});

test('a text as long as a page does not hang', () => {
  expect(search('giấy khai sinh '.repeat(5000), 20).hits.length).toBeLessThanOrEqual(20);
});

/** Documents in which every name is the title of one. */
function named(...titles: readonly string[]): SearchDoc[] {
  return titles.map((title) => ({ kind: 'guide', id: title, title, said: [] }));
}

function order(docs: readonly SearchDoc[], typed: string, synonyms: string[][] = []): string[] {
  return createSearch(docs, synonyms)(typed, 20).hits.map(({ doc }) => doc.id);
}

test('words side by side come before the same words apart', () => {
  expect(order(named('khai báo học sinh', 'báo khai sinh học'), 'khai sinh')).toEqual([
    'báo khai sinh học',
  ]);
});

test('a guide comes before the word it explains', () => {
  const docs = (['term', 'task', 'unit', 'guide'] as const).map(
    (kind): SearchDoc => ({ kind, id: kind, title: 'căn cước', said: [] }),
  );
  expect(order(docs, 'căn cước')).toEqual(['guide', 'unit', 'task', 'term']);
});

test('words of different names do not add up', () => {
  const doc: SearchDoc = { kind: 'guide', id: 'x', title: 'đổi bằng', said: ['mất sổ'] };
  expect(order([doc], 'đổi sổ')).toEqual([]);
});

test('one meaning may have a word for one and two words for another', () => {
  const docs = named('làm CCCD', 'đổi thẻ căn cước', 'tra hộ chiếu', 'nộp phạt', 'tách hộ');
  const synonyms = [['căn cước', 'CCCD']];
  expect(order(docs, 'căn cước', synonyms)).toHaveLength(2);
  expect(order(docs, 'cccd', synonyms)).toHaveLength(2);
  expect(order(docs, 'cccd')).toEqual(['làm CCCD']);
});

test('a word is taken for another one only when nothing is called so', () => {
  expect(order(named('nộp hồ sơ', 'xas xas'), 'xas')).toEqual(['xas xas']);
  expect(order(named('nộp ở xã'), 'xas')).toEqual(['nộp ở xã']);
  expect(order(named('khoản', 'khoan'), 'khoann')).toEqual(['khoản', 'khoan']);
});

test('a hit tells by which name, and which words to mark', () => {
  const doc: SearchDoc = { kind: 'guide', id: 'x', title: 'Khai sinh', said: ['làm khai sanh'] };
  const [hit] = createSearch([doc], [['sinh', 'sanh']])('làm khai sanh', 20).hits;
  expect(hit?.name).toBe('làm khai sanh');
  expect(hit?.words).toEqual(expect.arrayContaining(['khai', 'sinh', 'sanh']));
});

test('what is over, or has not begun, is not found', () => {
  const docs: SearchDoc[] = named('cũ', 'nay', 'mai');
  const dated = docs.map((doc, at) => ({
    ...doc,
    since: at === 2 ? '2026-12-01' : null,
    until: at === 0 ? '2026-10-31' : null,
  }));
  expect(docsOn(dated, '2026-11-23').map(({ id }) => id)).toEqual(['nay']);
});
