import site from './site.json';
import type * as types from './types.ts';

/** Links of the registry, each with what the site allows to do with it. */
export function allowed(links: readonly types.RegisteredLink[]): readonly types.OutsideLink[] {
  const { linkModes } = site as types.Site;
  return links.map((link) => ({
    ...link,
    mode: linkModes.links.find((each) => each.link === link.id)?.mode ?? linkModes.default,
  }));
}

/** Sources with their links filled in. */
export function linked(
  sources: readonly types.Source[],
  links: readonly types.OutsideLink[],
): readonly types.LinkedSource[] {
  return sources.map((source) => ({
    ...source,
    link: links.find(({ id }) => id === source.link),
  }));
}

export type WithOwn<Item> = Item & Readonly<{ own: types.Own }>;

/** What an item refers to, each a promise, as a screen's content is given. */
export function ownParts(item: Promise<Readonly<{ own: types.Own }>>) {
  const own = item.then((each) => each.own);
  const links = own.then((each) => allowed(each.links));
  return {
    sources: Promise.all([own, links]).then(([{ sources }, all]) => linked(sources, all)),
    links,
    stuck: own.then(({ stuck }) => stuck),
    terms: own.then(({ terms }) => terms),
    procedures: own.then(({ procedures }) => procedures),
  };
}
