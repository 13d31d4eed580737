import type { SearchContent } from '../content/types.ts';
import type { Bundle } from './read/bundle.ts';

type Doc = SearchContent['docs'][number];

/** Makes what search looks through from checked content: one document for each thing to find. */
export function searchContent(bundle: Bundle): SearchContent {
  const { terms, lessons, search } = bundle;
  return {
    synonyms: search.synonyms,
    docs: [
      ...guides(bundle),
      ...bundle.lifeEvents.events.map(({ id, name, said }) => doc('event', id, name, said)),
      ...bundle.procedures.map(({ id, name, said }) => doc('procedure', id, name, said)),
      ...units(bundle),
      ...ofNotices(bundle),
      ...lessons.lessons.map(({ id, title, said }) => doc('lesson', id, title, said)),
      ...terms.terms.map(({ id, term, also }) => doc('term', id, term, also)),
      ...search.screens.map(({ id, title, said, urgent }) => ({
        ...doc('screen', id, title, said),
        ...(urgent ? { urgent } : {}),
      })),
    ],
  };
}

function doc(kind: Doc['kind'], id: string, title: string, said: readonly string[]): Doc {
  return { kind, id, title, said };
}

/** A guide is also found by the official names of what it leads through. */
function guides({ guides, procedures }: Bundle): Doc[] {
  return guides.map(({ id, title, said, since, until, procedures: within }) => ({
    ...doc('guide', id, title, said),
    body: lines(procedures.filter((each) => within.includes(each.id)).map(({ name }) => name)),
    since,
    until,
  }));
}

/** A unit is found by what it was made of, whose districts people still name. */
function units({ units }: Bundle): Doc[] {
  return units.units.map(({ code, name, former }) => {
    const names = former.map((each) => each.name);
    return {
      ...doc('unit', code, name, names.flatMap(withDigits)),
      official: names.join(', '),
      body: lines([...new Set(former.map(({ district }) => district))]),
    };
  });
}

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** A name and, where its number is Roman, the name as people type it. */
function withDigits(name: string): string[] {
  const typed = name.replace(/ ([IVX]+)$/, (all, number: string) => {
    const value = roman.indexOf(number) + 1;
    return value > 0 ? ` ${value}` : all;
  });
  return [...new Set([name, typed])];
}

function ofNotices({ notices, lists }: Bundle): Doc[] {
  return notices.flatMap(({ notice, tasks, documents }) => [
    ...tasks.tasks.map(({ id, title, plain }) => ({
      ...doc('task', id, title, []),
      body: lines(plain),
    })),
    ...documents.documents.map(({ id, kind, number, subject }) => {
      const kindName = lists.documentKinds.find((each) => each.id === kind)?.name ?? '';
      return {
        ...doc('document', id, subject, []),
        ...(number ? { official: `${kindName} ${number}`.trim() } : {}),
        notice: notice.id,
      };
    }),
  ]);
}

function lines(texts: readonly string[]): string {
  return texts.join('\n');
}
