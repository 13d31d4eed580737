import { createStore } from 'zustand/vanilla';

/** What has been loaded ahead, and so works without a network. */
type Ready = Readonly<{
  /** Guides whose every part is here. */
  guides: readonly string[];
  /** Whether all screens are here, guides and procedures that nobody has opened aside. */
  screens: boolean;
}>;

/** Knows nothing to begin with; the loading ahead fills it in. */
export function createReady() {
  const store = createStore<Ready>(() => ({ guides: [], screens: false }));
  const acts = {
    noteGuide: (guide: string) => store.setState(({ guides }) => ({ guides: [...guides, guide] })),
    noteScreens: () => store.setState({ screens: true }),
  };
  return { ...store, acts };
}

export type ReadyActs = ReturnType<typeof createReady>['acts'];
