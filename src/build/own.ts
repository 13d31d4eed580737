import type { Own } from '../content/types.ts';
import { termsIn } from '../domain/facts/terms.ts';
import { procedureRows } from './procedures.ts';
import type { Bundle } from './read/bundle.ts';

/**
 * What a piece of content refers to by id, and the hard words in its texts, so that one file brings
 * all that its screens show. Links of its sources are among its links.
 */
export function ownOf(content: object, bundle: Bundle): Own {
  const referred = refs(content);
  const texts = strings(content);
  const named = (field: string, id: string) => referred.has(`${field} ${id}`);
  const sources = bundle.sources.sources.filter(({ id }) => named('source', id));
  const ofSource = new Set(sources.map(({ link }) => link));
  const procedures = procedureRows(bundle).filter(
    ({ id }) => named('procedure', id) || named('procedures', id),
  );
  return {
    sources,
    links: bundle.links.links.filter(
      ({ id }) => named('link', id) || ofSource.has(id) || id === bundle.site.portalLink,
    ),
    stuck: bundle.stuck.cards.filter(({ id }) => named('stuck', id)),
    terms: termsIn(texts, bundle.terms.terms),
    procedures,
  };
}

/** Every string in some content, with the name of the field it stands in, lists looked through. */
function* fields(content: unknown, name = ''): Generator<readonly [name: string, text: string]> {
  if (typeof content === 'string') yield [name, content];
  else if (Array.isArray(content)) for (const each of content) yield* fields(each, name);
  else if (content !== null && typeof content === 'object')
    for (const [key, each] of Object.entries(content)) yield* fields(each, key);
}

function refs(content: object): ReadonlySet<string> {
  return new Set([...fields(content)].map(([name, text]) => `${name} ${text}`));
}

function strings(content: object): string[] {
  return [...fields(content)].map(([, text]) => text);
}
