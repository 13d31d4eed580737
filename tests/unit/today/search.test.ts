import { expect, test } from 'vitest';
import { rows, screenNames } from '../../../src/app/screens.ts';
import { searchContent } from '../../../src/build/searchContent.ts';
import { createSearch } from '../../../src/domain/search/search.ts';
import { real } from './real.ts';
import phrases from './searchPhrases.json' with { type: 'json' };

const content = searchContent(real.bundle);
const search = createSearch(content.docs, content.synonyms);

type Phrase = Readonly<{ phrase: string; expect: string | readonly string[]; fails?: string }>;

/** The hits of a search as "kind:id", best first. */
function found(typed: string, limit = 20): string[] {
  return search(typed, limit).hits.map(({ doc }) => `${doc.kind}:${doc.id}`);
}

/** A phrase succeeds with an expected hit among its first three, or without any if none is expected. */
function succeeds({ phrase, expect: expected }: Phrase): boolean {
  const wanted = [expected].flat();
  const first = found(phrase).slice(0, 3);
  return wanted.length === 0 ? first.length === 0 : first.some((hit) => wanted.includes(hit));
}

test('what people say is found, but for the failures we know', () => {
  const failed = (phrases as readonly Phrase[]).filter((each) => !succeeds(each));
  const known = (phrases as readonly Phrase[]).filter(({ fails }) => fails);
  expect(failed.map(({ phrase }) => phrase)).toEqual(known.map(({ phrase }) => phrase));
  expect(1 - failed.length / phrases.length).toBeGreaterThanOrEqual(0.95);
});

test('what the phrases expect exists', () => {
  const all = new Set(content.docs.map(({ kind, id }) => `${kind}:${id}`));
  const expected = (phrases as readonly Phrase[]).flatMap((each) => [each.expect].flat());
  expect(expected.filter((hit) => !all.has(hit))).toEqual([]);
});

test('a phrase that is half typed is found already', () => {
  for (const typed of ['khai si', 'can c', 'bang la', 'que'])
    expect(found(typed).length, typed).toBeGreaterThan(0);
  expect(found('bang la')[0]).toBe('guide:giay-phep-lai-xe');
});

test('somebody with an errand is led to its guide first', () => {
  for (const typed of ['khai sinh', 'khai sanh', 'kahi sinh', 'dang ky khai sinh'])
    expect(found(typed), typed).toContain('guide:khai-sinh-lien-thong');
  expect(found('khai sanh')[0]).toBe('guide:khai-sinh-lien-thong');
});

test('words that look alike do not drag in what has nothing to do with them', () => {
  expect(found('khai sanh').filter((hit) => hit.startsWith('term:'))).toEqual(['term:khai-sinh']);
  expect(found('nhận con nuôi')[0]).toBe('procedure:nuoi-con-nuoi');
  expect(found('xin phép cất nhà')[0]).toBe('procedure:giay-phep-nha-o');
});

test('every name of what can be done or seen finds it', () => {
  const toDo = content.docs.filter(({ kind }) => kind !== 'term');
  const lost = toDo.flatMap(({ kind, id, title, said }) =>
    [title, ...said].filter((name) => !found(name, 100).includes(`${kind}:${id}`)),
  );
  expect(lost).toEqual([]);
});

test('when nothing is found, near names are, and each of them leads somewhere', () => {
  const { hits, near } = search('mất nón', 20);
  expect(hits).toEqual([]);
  expect(near).toHaveLength(3);
  for (const name of near) expect(found(name), name).not.toEqual([]);
  expect(search('khai sanh', 20).near).toEqual([]);
  expect(search('qwerty', 20)).toEqual({ hits: [], near: [] });
});

test('search has words for the very screens whose rows say that it finds them', () => {
  const inSearch = screenNames.filter((name) => rows[name].inSearch);
  expect(real.bundle.search.screens.map(({ id }) => id).sort()).toEqual([...inSearch].sort());
});

test.each([
  'bị lừa',
  'lua dao',
  'bi lua mat tien',
  'nguoi la hoi ma otp',
  'công an gọi điện kêu chuyển tiền',
  'tin nhắn lạ',
  'bấm nhầm link',
  'bị hack tài khoản',
])('who may have been tricked is led to safety first: “%s”', (typed) => {
  expect(found(typed)[0]).toBe('screen:safety');
});
