import { createStore } from 'zustand/vanilla';

/** What has been loaded ahead, and so works without a network. */
type Ready = Readonly<{
  /** Guides whose every part is here. */
  guides: readonly string[];
}>;

/** Knows nothing to begin with; the loading ahead fills it in. */
export function createReady() {
  const store = createStore<Ready>(() => ({ guides: [] }));
  const acts = {
    noteGuide: (guide: string) => store.setState(({ guides }) => ({ guides: [...guides, guide] })),
  };
  return { ...store, acts };
}

export type ReadyActs = ReturnType<typeof createReady>['acts'];
