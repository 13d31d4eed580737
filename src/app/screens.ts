import type { RouteOf, ScreenName } from '../addresses.ts';
import { type Missing, NotThere } from '../content/index.ts';
import { guides } from './tabs/guides.ts';
import { help } from './tabs/help.ts';
import { home } from './tabs/home.ts';
import { notice } from './tabs/notice.ts';
import { bring, type Opened, type Rows } from './tabs/row.ts';

/** The tabs of the bottom bar, in its order; each opens the screen of its own name. */
export const tabs = [
  { screen: 'home', icon: 'home', screens: home },
  { screen: 'guides', icon: 'guide', screens: guides },
  { screen: 'notice', icon: 'notice', screens: notice },
  { screen: 'help', icon: 'help', screens: help },
] as const;

function notFound(missing: Missing): Promise<Opened> {
  return bring(
    import('../screens/notFound/NotFoundScreen.tsx').then((code) => code.NotFoundScreen),
    { missing },
  );
}

/** Every screen; a screen that has an address and no row does not compile. */
export const rows: Rows = {
  ...home,
  ...guides,
  ...notice,
  ...help,
  notFound: {
    open: () => notFound('page'),
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
export async function openScreen<Name extends ScreenName>(route: RouteOf<Name>): Promise<Opened> {
  try {
    const screen: Name = route.screen;
    return await rows[screen].open(route);
  } catch (error) {
    if (error instanceof NotThere) return notFound(error.what);
    throw error;
  }
}
