import type { ReactElement } from 'react';
import type { RouteOf, ScreenName } from '../addresses.ts';
import { NotThere } from '../content/index.ts';
import { NotFoundScreen } from '../screens/notFound/NotFoundScreen.tsx';
import { guides } from './tabs/guides.ts';
import { help } from './tabs/help.ts';
import { home } from './tabs/home.tsx';
import { notice } from './tabs/notice.ts';
import type { Rows } from './tabs/row.ts';

/** The tabs of the bottom bar, in its order; each opens the screen of its own name. */
export const tabs = [
  { screen: 'home', icon: 'home', screens: home },
  { screen: 'guides', icon: 'guide', screens: guides },
  { screen: 'notice', icon: 'notice', screens: notice },
  { screen: 'help', icon: 'help', screens: help },
] as const;

/** Every screen; a screen that has an address and no row does not compile. */
export const rows: Rows = {
  ...home,
  ...guides,
  ...notice,
  ...help,
  notFound: {
    open: async () => <NotFoundScreen missing="page" />,
    personal: false,
    ahead: 'never',
    inSearch: false,
    samples: () => [{ screen: 'notFound' }],
  },
};

export const screenNames = Object.keys(rows) as readonly ScreenName[];

/**
 * Brings the screen an address asks for. Rejects when a part cannot be fetched; what does not exist
 * is answered by "not found".
 */
export async function openScreen<Name extends ScreenName>(
  route: RouteOf<Name>,
): Promise<ReactElement> {
  try {
    const screen: Name = route.screen;
    return await rows[screen].open(route);
  } catch (error) {
    if (error instanceof NotThere) return <NotFoundScreen missing={error.what} />;
    throw error;
  }
}
