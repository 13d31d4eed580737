import {
  contentIndex,
  loadCatalogue,
  loadGuide,
  loadLifeEvent,
  loadLifeEvents,
  loadLinks,
  loadProcedure,
  loadSources,
  loadStuck,
  loadTerms,
  NotThere,
  there,
} from '../../content/index.ts';
import { flatSteps } from '../../domain/errands/steps.ts';
import { bring, type Rows } from './row.ts';

const [firstGuide] = contentIndex.guides;
/** The guide whose screens are wanted: the one that is named, else the first. */
const guideIds = (guide = firstGuide?.id) => (guide === undefined ? [] : [guide]);

/** The second tab: errands, told to the end, and the catalogue they come from. */
export const guides = {
  guides: {
    open: () =>
      bring(
        import('../../screens/guides/GuidesScreen.tsx').then((code) => code.GuidesScreen),
        { events: loadLifeEvents() },
      ),
    personal: false,
    ahead: 'app',
    inSearch: false,
    samples: () => [{ screen: 'guides' }],
  },
  guide: {
    open: ({ guide }) =>
      bring(
        import('../../screens/guides/guide/GuideScreen.tsx').then((code) => code.GuideScreen),
        { guide: loadGuide(guide), sources: loadSources(), terms: loadTerms() },
      ),
    personal: true,
    ahead: 'errand',
    inSearch: false,
    samples: (asked) => guideIds(asked).map((guide) => ({ screen: 'guide', guide })),
  },
  step: {
    open: ({ guide, step }) =>
      bring(
        import('../../screens/guides/step/StepScreen.tsx').then((code) => code.StepScreen),
        {
          guide: loadGuide(guide),
          current: loadGuide(guide).then((loaded) =>
            there(
              flatSteps(loaded).find((each) => each.step.id === step),
              'guide',
            ),
          ),
          sources: loadSources(),
          stuck: loadStuck(),
          terms: loadTerms(),
          links: loadLinks(),
        },
      ),
    personal: true,
    ahead: 'errand',
    inSearch: false,
    samples: async (asked) => {
      const found = await Promise.all(guideIds(asked).map(loadGuide));
      return found.flatMap((guide) =>
        flatSteps(guide)
          .slice(0, 1)
          .map(({ step }) => ({ screen: 'step', guide: guide.id, step: step.id })),
      );
    },
  },
  handOver: {
    open: ({ guide }) =>
      bring(
        import('../../screens/guides/handOver/HandOverScreen.tsx').then(
          (code) => code.HandOverScreen,
        ),
        { guide: loadGuide(guide) },
      ),
    personal: true,
    ahead: 'errand',
    inSearch: false,
    samples: (asked) => guideIds(asked).map((guide) => ({ screen: 'handOver', guide })),
  },
  takeOver: {
    open: ({ guide, code }) =>
      bring(
        import('../../screens/guides/handOver/TakeOverScreen.tsx').then(
          (code) => code.TakeOverScreen,
        ),
        { guide: orNothing(loadGuide(guide)), code },
      ),
    personal: true,
    ahead: 'app',
    inSearch: false,
    // A code of a version to come: it says so and takes nothing over.
    samples: (asked) => guideIds(asked).map((guide) => ({ screen: 'takeOver', guide, code: '2' })),
  },
  leaflet: {
    open: ({ guide }) =>
      bring(
        import('../../screens/guides/leaflet/LeafletScreen.tsx').then((code) => code.LeafletScreen),
        { guide: loadGuide(guide) },
      ),
    // It lists what this person has to bring.
    personal: true,
    ahead: 'errand',
    inSearch: false,
    samples: (asked) => guideIds(asked).map((guide) => ({ screen: 'leaflet', guide })),
  },
  event: {
    open: ({ event }) =>
      bring(
        import('../../screens/guides/event/EventScreen.tsx').then((code) => code.EventScreen),
        { event: loadLifeEvent(event), sources: loadSources() },
      ),
    personal: true,
    ahead: 'app',
    inSearch: false,
    samples: async () =>
      (await loadLifeEvents()).slice(0, 1).map(({ id: event }) => ({ screen: 'event', event })),
  },
  procedures: {
    open: (route) =>
      bring(
        import('../../screens/guides/procedures/ProceduresScreen.tsx').then(
          (code) => code.ProceduresScreen,
        ),
        { route, catalogue: loadCatalogue(), sources: loadSources() },
      ),
    personal: false,
    ahead: 'app',
    inSearch: true,
    samples: () => [{ screen: 'procedures' }],
  },
  procedure: {
    open: ({ procedure }) =>
      bring(
        import('../../screens/guides/procedures/ProcedureScreen.tsx').then(
          (code) => code.ProcedureScreen,
        ),
        { procedure: loadProcedure(procedure), terms: loadTerms(), links: loadLinks() },
      ),
    personal: false,
    ahead: 'errand',
    inSearch: false,
    samples: (guide) => {
      const within = contentIndex.guides.find(({ id }) => id === guide)?.procedures;
      const ids = within ?? contentIndex.procedures.slice(0, 1).map(({ id }) => id);
      return ids.map((procedure) => ({ screen: 'procedure', procedure }));
    },
  },
  exit: {
    open: ({ link }) =>
      bring(
        import('../../screens/guides/exit/ExitScreen.tsx').then((code) => code.ExitScreen),
        { link: loadLinks().then((links) => links.find(({ id }) => id === link)) },
      ),
    personal: false,
    ahead: 'errand',
    inSearch: false,
    samples: async () =>
      (await loadLinks()).slice(0, 1).map(({ id: link }) => ({ screen: 'exit', link })),
  },
} satisfies Partial<Rows>;

/** What was asked for, or nothing where it does not exist. */
function orNothing<Item>(asked: Promise<Item>): Promise<Item | undefined> {
  return asked.catch((error: unknown) => {
    if (error instanceof NotThere) return undefined;
    throw error;
  });
}
