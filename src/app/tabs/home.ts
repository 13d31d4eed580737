import { loadIndex, loadSearch } from '../../content/index.ts';
import { bring, type Rows } from './row.ts';

/** The first tab: what people begin with. */
export const home = {
  home: {
    open: () =>
      bring(
        import('../../screens/home/HomeScreen.tsx').then((code) => code.HomeScreen),
        {},
      ),
    personal: true,
    ahead: 'never',
    inSearch: false,
    samples: () => [{ screen: 'home' }],
  },
  search: {
    open: ({ typed = '' }) =>
      bring(
        import('../../screens/home/search/SearchScreen.tsx').then((code) => code.SearchScreen),
        { typed, content: loadSearch() },
      ),
    personal: true,
    ahead: 'never',
    inSearch: false,
    samples: async () =>
      (await loadIndex()).guides
        .slice(0, 1)
        .map(({ title: typed }) => ({ screen: 'search', typed })),
  },
} satisfies Partial<Rows>;
