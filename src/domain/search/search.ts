import MiniSearch from 'minisearch';
import type { SearchDoc } from '../../content/types.ts';
import { holdsOn } from '../time/age.ts';
import { createQueries, type Synonyms } from './query.ts';

export const hitKinds = [
  'guide',
  'event',
  'procedure',
  'unit',
  'task',
  'document',
  'lesson',
  'term',
  'screen',
] as const satisfies readonly SearchDoc['kind'][];

/** A document with its name that answered best, and its words that were asked for, folded. */
export type Hit = Readonly<{ doc: SearchDoc; name: string; words: readonly string[] }>;

/** What was found; when that is nothing, up to three names that come near. */
export type Found = Readonly<{ hits: readonly Hit[]; near: readonly string[] }>;

type Search = (typed: string, limit: number) => Found;

/** Who wants something done is served before who wants a word explained. */
const kindWeights: Readonly<Record<SearchDoc['kind'], number>> = {
  guide: 1.45,
  event: 1.15,
  procedure: 1.15,
  unit: 1.15,
  screen: 1,
  lesson: 1,
  task: 0.85,
  document: 0.85,
  term: 0.8,
};

/** Who may have been tricked is served before anybody. */
const urgentWeight = 4;

/** What a document tells besides its names says little about what it is. */
const bodyWeight = 0.4;
/** A name answers when more than this part of what was typed is in it. */
const enough = 0.6;
/** A name comes near when at least this part is in it. */
const nearly = 0.3;
/** Hits far behind the best are noise. */
const farBehind = 0.2;

type Name = Readonly<{ doc: SearchDoc; text: string; weight: number; isBody: boolean }>;

/**
 * Makes a search over documents. Every name of a document stands for itself: words that lie in
 * different names do not add up, which keeps a document with many names from answering everything.
 */
export function createSearch(docs: readonly SearchDoc[], synonyms: Synonyms): Search {
  const names = docs.flatMap(namesOf);
  const queries = createQueries(
    names.map(({ text }) => text),
    synonyms,
  );
  const index = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: queries.tokens,
    processTerm: (token) => token,
    searchOptions: { tokenize: (token) => [token] },
  });
  index.addAll(names.map(({ text }, id) => ({ id, text })));

  return (typed, limit) => {
    const asked = queries.ask(typed);
    const answers = index
      .search(
        { queries: [...asked.tokens.keys()], combineWith: 'OR' },
        {
          boostTerm: (token) => asked.tokens.get(token) ?? 0,
          boostDocument: (id) => names[id]?.weight ?? 0,
        },
      )
      .flatMap(({ id, score, terms, queryTerms }) => {
        const name = names[id];
        const cover = asked.cover(terms);
        // The index multiplies by the number of words found; the cover tells that better.
        return name
          ? [{ ...name, terms, cover, score: (score / queryTerms.length) * cover ** 2 }]
          : [];
      })
      .sort((a, b) => b.score - a.score);

    const good = firstOfEachDoc(
      answers.filter(
        ({ cover, text, terms, isBody }) =>
          cover > enough ||
          queries.isWhole(text, terms) ||
          (!isBody && queries.isMostly(text, terms)),
      ),
    );
    // What is urgent stands before the others, and takes none of them away.
    const best = good.find(({ doc }) => !doc.urgent) ?? good[0];
    const floor = (best?.score ?? 0) * farBehind;
    const hits = good
      .filter(({ score }) => score >= floor)
      .slice(0, limit)
      .map(({ doc, text, terms }) => ({ doc, name: text, words: queries.spelled(terms) }));
    if (hits.length > 0) return { hits, near: [] };
    const near = answers.filter(({ isBody, cover }) => !isBody && cover >= nearly);
    return { hits, near: [...new Set(firstOfEachDoc(near).map(({ text }) => text))].slice(0, 3) };
  };
}

/** The documents that can be found on a day. */
export function docsOn(docs: readonly SearchDoc[], today: string): SearchDoc[] {
  return docs.filter(({ since = null, until = null }) => holdsOn({ since, until }, today));
}

function namesOf(doc: SearchDoc): Name[] {
  const weight = doc.urgent ? urgentWeight : kindWeights[doc.kind];
  const texts = [...new Set([doc.title, ...(doc.official ? [doc.official] : []), ...doc.said])];
  return [
    ...texts.map((text) => ({ doc, text, weight, isBody: false })),
    ...(doc.body?.split('\n') ?? []).map((text) => ({
      doc,
      text,
      weight: weight * bodyWeight,
      isBody: true,
    })),
  ];
}

function firstOfEachDoc<Answer extends { doc: SearchDoc }>(answers: readonly Answer[]): Answer[] {
  const seen = new Set<SearchDoc>();
  return answers.filter(({ doc }) => !seen.has(doc) && seen.add(doc));
}
