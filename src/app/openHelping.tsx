import type { ReactElement } from 'react';
import type { Route } from '../addresses.ts';
import { contentIndex, loadGuide, loadHelpers, loadSources, loadStuck } from '../content/index.ts';
import type { Guide } from '../content/types.ts';
import { NotFoundScreen } from '../screens/notFound/NotFoundScreen.tsx';

type Asked<Screen extends Route['screen']> = Extract<Route, { screen: Screen }>;

/** A guide by an id that a link holds; nothing when there is no such guide. */
async function guideOf(id: string): Promise<Guide | undefined> {
  return contentIndex.guides.some((guide) => guide.id === id) ? loadGuide(id) : undefined;
}

/** The screens for who sits beside: handing an errand over, leaflets, the tally, their start page. */
export const helpingScreens = {
  'hand-over': async ({ guide: id }: Asked<'hand-over'>): Promise<ReactElement> => {
    const [{ HandOverScreen }, guide] = await Promise.all([
      import('../screens/guides/handOver/HandOverScreen.tsx'),
      guideOf(id),
    ]);
    return guide ? <HandOverScreen key={id} guide={guide} /> : <NotFoundScreen missing="guide" />;
  },

  'take-over': async ({ guide: id, code }: Asked<'take-over'>): Promise<ReactElement> => {
    const [{ TakeOverScreen }, guide] = await Promise.all([
      import('../screens/guides/handOver/TakeOverScreen.tsx'),
      guideOf(id),
    ]);
    return <TakeOverScreen key={`${id} ${code}`} guide={guide} code={code} />;
  },

  leaflet: async ({ guide: id }: Asked<'leaflet'>): Promise<ReactElement> => {
    const [{ LeafletScreen }, guide] = await Promise.all([
      import('../screens/guides/leaflet/LeafletScreen.tsx'),
      guideOf(id),
    ]);
    return guide ? <LeafletScreen key={id} guide={guide} /> : <NotFoundScreen missing="guide" />;
  },

  helper: async (): Promise<ReactElement> => {
    const [{ HelperScreen }, helpers, sources] = await Promise.all([
      import('../screens/help/helper/HelperScreen.tsx'),
      loadHelpers(),
      loadSources(),
    ]);
    return <HelperScreen helpers={helpers} sources={sources} />;
  },

  tally: async (): Promise<ReactElement> => {
    const [{ TallyScreen }, stuck] = await Promise.all([
      import('../screens/help/tally/TallyScreen.tsx'),
      loadStuck(),
    ]);
    return <TallyScreen stuck={stuck} />;
  },
} as const;
