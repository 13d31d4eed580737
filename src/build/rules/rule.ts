import { type ListName, listOf } from '../../content/schema/lists.ts';
import type { Bundle, NoticeFiles } from '../read/bundle.ts';
import type { Place } from '../read/places.ts';
import type { Problem } from '../read/problem.ts';

/** One rule across files: what it refuses, in sentences. Pure; sees content, never the disk. */
export type Rule = Readonly<{
  /** What its editors may call it. */
  name: string;
  check: (bundle: Bundle) => readonly Problem[];
}>;

/** A rule that judges every declared field by itself: what is wrong with it, in sentences. */
export function fieldRule(
  name: string,
  faults: (place: Place, bundle: Bundle) => readonly string[],
): Rule {
  const check = (bundle: Bundle) =>
    bundle.places.flatMap((place) =>
      faults(place, bundle).map((message) => ({ file: place.file, path: place.path, message })),
    );
  return { name, check };
}

/** Path of one of a notice's files below the content folder. */
export function noticePath(notice: NoticeFiles, file: string): string {
  return `notices/${notice.folder}/${file}.json`;
}

/** The notice a paragraph or a quote is of: the one named beside it, or else that of the file. */
export function noticeOf({ file, declared, group }: Place): string {
  return declared.of ? String(group[declared.of]) : (file.split('/')[1] ?? '');
}

/** A field that names an entry of a list, or is the id of one. */
export type Naming = Place & Readonly<{ list: ListName; id: string; address: string }>;

/**
 * All fields that name an entry (`ref`), or all ids of entries (`entry`). The address tells their
 * list from all others, also from the same list of another notice.
 */
export function namings({ places }: Bundle, by: 'ref' | 'entry'): Naming[] {
  return places.flatMap((place): Naming[] => {
    const list = place.declared[by];
    if (list === undefined) return [];
    const address = listOf(list).ofNotice ? `${noticeOf(place)}/${list}` : list;
    return [{ ...place, list, id: String(place.value), address }];
  });
}

/** A quote with its notice and its paragraph. */
type PlacedQuote = Place & Readonly<{ notice: string; paragraph: string; quote: string }>;

/** Every quote of a notice in all files. */
export function quotesIn({ places }: Bundle): PlacedQuote[] {
  return places
    .filter(({ declared }) => declared.quote)
    .map((place) => ({
      ...place,
      notice: noticeOf(place),
      paragraph: String(place.group.paragraph),
      quote: String(place.value),
    }));
}

/** Every text of our own in all files: neither quoted words nor ids, dates and spellings. */
export function editorialTexts({ places }: Bundle): (Place & Readonly<{ text: string }>)[] {
  return places
    .filter(({ declared }) => declared.ours)
    .map((place) => ({ ...place, text: String(place.value) }));
}

/** The sentences of a text that have more syllables than allowed, each as what is wrong with it. */
export function longSentences(text: string, longest: number): string[] {
  return sentencesOf(text)
    .filter((sentence) => syllablesOf(sentence) > longest)
    .map(
      (sentence) =>
        `câu dài ${syllablesOf(sentence)} tiếng, quá ${longest}; hãy tách câu “${sentence.trim().slice(0, 40).trimEnd()}…”`,
    );
}

/** The sentences of a text; what stands between semicolons and colons is one of its own. */
export function sentencesOf(text: string): string[] {
  return text.split(/[.!?;:…][”’)]*(?=\s|$)/u).filter((part) => part.trim() !== '');
}

/** How many syllables a sentence has. */
export function syllablesOf(sentence: string): number {
  return sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
