import {
  loadCatalogue,
  loadGuide,
  loadIndex,
  loadLifeEvent,
  loadLinks,
  loadOfGuide,
  loadOfLifeEvents,
  loadOfProcedure,
  loadProcedure,
  loadProcedureRows,
  loadSources,
  NotThere,
  there,
} from '../../content/index.ts';
import { flatSteps } from '../../domain/errands/steps.ts';
import { bring, pick, type Rows } from './row.ts';

/** The guide whose screens are wanted: the one that is named, else the first. */
const guideIds = async (guide?: string) =>
  guide === undefined ? (await loadIndex()).guides.slice(0, 1).map(({ id }) => id) : [guide];

/** The second tab: errands, told to the end, and the catalogue they come from. */
export const guides = {
  guides: {
    open: () =>
      bring(
        import('../../screens/guides/GuidesScreen.tsx').then((code) => code.GuidesScreen),
        {},
      ),
    personal: false,
    ahead: 'always',
    inSearch: false,
    samples: () => [{ screen: 'guides' }],
  },
  guide: {
    open: ({ guide }) =>
      bring(
        import('../../screens/guides/guide/GuideScreen.tsx').then((code) => code.GuideScreen),
        { guide: loadGuide(guide), ...pick(loadOfGuide(guide), 'sources', 'terms', 'procedures') },
      ),
    personal: true,
    ahead: 'errand',
    inSearch: false,
    samples: async (asked) => (await guideIds(asked)).map((guide) => ({ screen: 'guide', guide })),
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
          ...pick(loadOfGuide(guide), 'sources', 'stuck', 'terms', 'links'),
        },
      ),
    personal: true,
    ahead: 'errand',
    inSearch: false,
    samples: async (asked) => {
      const found = await Promise.all((await guideIds(asked)).map(loadGuide));
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
    samples: async (asked) =>
      (await guideIds(asked)).map((guide) => ({ screen: 'handOver', guide })),
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
    ahead: 'never',
    inSearch: false,
    // A code of a version to come: it says so and takes nothing over.
    samples: async (asked) =>
      (await guideIds(asked)).map((guide) => ({ screen: 'takeOver', guide, code: '2' })),
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
    samples: async (asked) =>
      (await guideIds(asked)).map((guide) => ({ screen: 'leaflet', guide })),
  },
  event: {
    open: ({ event }) =>
      bring(
        import('../../screens/guides/event/EventScreen.tsx').then((code) => code.EventScreen),
        { event: loadLifeEvent(event), ...pick(loadOfLifeEvents(), 'sources', 'procedures') },
      ),
    personal: true,
    ahead: 'never',
    inSearch: false,
    samples: async () =>
      (await loadIndex()).events.slice(0, 1).map(({ id: event }) => ({ screen: 'event', event })),
  },
  procedures: {
    open: (route) =>
      bring(
        import('../../screens/guides/procedures/ProceduresScreen.tsx').then(
          (code) => code.ProceduresScreen,
        ),
        {
          route,
          catalogue: loadCatalogue(),
          sources: loadSources(),
          procedures: loadProcedureRows(),
        },
      ),
    personal: false,
    ahead: 'never',
    inSearch: true,
    samples: () => [{ screen: 'procedures' }],
  },
  procedure: {
    open: ({ procedure }) =>
      bring(
        import('../../screens/guides/procedures/ProcedureScreen.tsx').then(
          (code) => code.ProcedureScreen,
        ),
        {
          procedure: loadProcedure(procedure),
          ...pick(loadOfProcedure(procedure), 'terms', 'links'),
        },
      ),
    personal: false,
    ahead: 'errand',
    inSearch: false,
    samples: async (guide) => {
      const [{ guides }, procedures] = await Promise.all([loadIndex(), loadProcedureRows()]);
      const within = guides.find(({ id }) => id === guide)?.procedures;
      const ids = within ?? procedures.slice(0, 1).map(({ id }) => id);
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
