import { expect, test } from 'vitest';
import { searchContent } from '../../../src/build/searchContent.ts';
import { createSearch } from '../../../src/domain/search/search.ts';
import { habits, typedIn } from '../typing.ts';
import { real } from './real.ts';
import phrases from './spokenPhrases.json' with { type: 'json' };

/** Whole and half sentences as people say them, written before anything was tuned to them. */
type Phrase = Readonly<{ phrase: string; expect: readonly string[]; fails?: string }>;

const content = searchContent(real.bundle);
const search = createSearch(content.docs, content.synonyms);

/** Every second one also as it stands when the keyboard is off. */
const asked: readonly Phrase[] = (phrases as readonly Phrase[]).flatMap((each, at) => {
  const habit = habits[at % habits.length];
  return at % 2 === 0 && habit ? [each, { ...each, phrase: typedIn(habit, each.phrase) }] : [each];
});

const succeeds = ({ phrase, expect: wanted }: Phrase) =>
  search(phrase, 3).hits.some(({ doc }) => wanted.includes(`${doc.kind}:${doc.id}`));

test('what people say in sentences is among the first three, but for the failures we know', () => {
  const failed = asked.filter((each) => !succeeds(each));
  expect(failed.map(({ phrase }) => phrase)).toEqual(
    asked.filter(({ fails }) => fails).map(({ phrase }) => phrase),
  );
  expect(asked.length).toBeGreaterThanOrEqual(120);
  expect(1 - failed.length / asked.length).toBeGreaterThanOrEqual(0.97);
});

test('what the sentences expect exists', () => {
  const all = new Set(content.docs.map(({ kind, id }) => `${kind}:${id}`));
  const expected = (phrases as readonly Phrase[]).flatMap((each) => each.expect);
  expect(expected.filter((hit) => !all.has(hit))).toEqual([]);
});
