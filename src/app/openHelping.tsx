import type { ReactElement } from 'react';
import { contentIndex, loadGuide, loadHelpers, loadSources, loadStuck } from '../content/index.ts';
import type { Guide } from '../content/types.ts';
import { NotFound } from '../screens/notFound/NotFound.tsx';
import type { Route } from './routes.ts';

type Asked<Screen extends Route['screen']> = Extract<Route, { screen: Screen }>;

/** A guide by an id that a link holds; nothing when there is no such guide. */
async function guideOf(id: string): Promise<Guide | undefined> {
  return contentIndex.guides.some((guide) => guide.id === id) ? loadGuide(id) : undefined;
}

/** The screens for who sits beside: handing an errand over, leaflets, the tally, their start page. */
export const helpingScreens = {
  'hand-over': async ({ guide: id }: Asked<'hand-over'>): Promise<ReactElement> => {
    const [{ HandOver }, guide] = await Promise.all([
      import('../screens/handOver/HandOver.tsx'),
      guideOf(id),
    ]);
    return guide ? <HandOver key={id} guide={guide} /> : <NotFound missing="guide" />;
  },

  'take-over': async ({ guide: id, code }: Asked<'take-over'>): Promise<ReactElement> => {
    const [{ TakeOver }, guide] = await Promise.all([
      import('../screens/handOver/TakeOver.tsx'),
      guideOf(id),
    ]);
    return <TakeOver key={`${id} ${code}`} guide={guide} code={code} />;
  },

  leaflet: async ({ guide: id }: Asked<'leaflet'>): Promise<ReactElement> => {
    const [{ LeafletScreen }, guide] = await Promise.all([
      import('../screens/leaflet/LeafletScreen.tsx'),
      guideOf(id),
    ]);
    return guide ? <LeafletScreen key={id} guide={guide} /> : <NotFound missing="guide" />;
  },

  helper: async (): Promise<ReactElement> => {
    const [{ HelperScreen }, helpers, sources] = await Promise.all([
      import('../screens/helper/HelperScreen.tsx'),
      loadHelpers(),
      loadSources(),
    ]);
    return <HelperScreen helpers={helpers} sources={sources} />;
  },

  tally: async (): Promise<ReactElement> => {
    const [{ TallyScreen }, stuck] = await Promise.all([
      import('../screens/tally/TallyScreen.tsx'),
      loadStuck(),
    ]);
    return <TallyScreen stuck={stuck} />;
  },
} as const;
