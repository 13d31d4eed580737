/** A list of which each item has a basis; or one basis for all of them, written once. */
export type WithBasis<Item extends { basis: unknown }> =
  | readonly Item[]
  | Readonly<{ basis: Item['basis']; facts: readonly Omit<Item, 'basis'>[] }>;

/** The items of a list, each with its basis. */
export function spread<Item extends { basis: unknown }>(list: WithBasis<Item>): readonly Item[] {
  return 'facts' in list
    ? list.facts.map((item) => ({ ...item, basis: list.basis }) as Item)
    : list;
}
