import { contentIndex } from '../content/contentIndex.ts';
import words from '../content/words/common.json';
import { isParagraphNumber } from '../domain/notice/paragraphs.ts';
import { fill } from '../domain/text/fill.ts';

/** How a paragraph is called inside a sentence: by its number, or else by the short name we gave it. */
export function paragraphName(notice: string, id: string): string {
  if (isParagraphNumber(id)) return fill(words.paragraph, { id });
  const name = contentIndex.notices.find((each) => each.id === notice)?.names[id];
  return name === undefined ? words.someParagraph : fill(words.namedParagraph, { name });
}
