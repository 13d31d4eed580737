import type { ComponentType } from 'react';
import type { RouteOf, ScreenName } from '../../addresses.ts';

/** A screen that has come, ready to be drawn. This floor starts before React is here, so it draws nothing. */
export type Opened = Readonly<{ Screen: ComponentType<object>; props: object }>;

/** All that belongs to a screen. A new screen is a row; one that forgets a part does not compile. */
export type Row<Name extends ScreenName> = Readonly<{
  /**
   * Brings the screen with the content it shows. Rejects when a part cannot be fetched, and with
   * `NotThere` for what the content does not have.
   */
  open: (route: RouteOf<Name>) => Promise<Opened>;
  /** Whether it shows something of the person at this phone, and so waits until it is known who holds it. */
  personal: boolean;
  /** Whether it is fetched before anybody asks: never, always, or with each errand at hand. */
  ahead: 'never' | 'always' | 'errand';
  /** Whether search finds it, by the words that search.json has under the name of the screen. */
  inSearch: boolean;
  /** Addresses of it that exist today, of one guide when it is named: to fetch, to test, to picture. */
  samples: (guide?: string) => Samples<Name> | Promise<Samples<Name>>;
}>;

export type Rows = { readonly [Name in ScreenName]: Row<Name> };

type Samples<Name extends ScreenName> = readonly RouteOf<Name>[];

/** Makes a screen of its code and the content it shows, which are fetched side by side. */
export async function bring<Props extends object>(
  code: Promise<ComponentType<Props>>,
  content: { readonly [Name in keyof Props]: Props[Name] | Promise<Props[Name]> },
): Promise<Opened> {
  const [Screen, ...values] = await Promise.all([code, ...Object.values(content)]);
  const props = Object.fromEntries(Object.keys(content).map((name, at) => [name, values[at]]));
  // The names and types of the props were seen above.
  return { Screen: Screen as unknown as ComponentType<object>, props };
}

/** Some of what there is, by name: a screen is given what it shows and no more. */
export function pick<All, Name extends keyof All>(
  all: All,
  ...names: readonly Name[]
): Pick<All, Name> {
  return Object.fromEntries(names.map((name) => [name, all[name]])) as Pick<All, Name>;
}
