import {
  loadHelpers,
  loadLesson,
  loadLessons,
  loadRights,
  loadSafety,
  loadSources,
  loadStuck,
  loadTerms,
  loadUnits,
} from '../../content/index.ts';
import { bring, type Rows } from './row.ts';

/** The fourth tab: help, safety, plain words, sitting beside, and the app itself. */
export const help = {
  help: {
    open: () =>
      bring(
        import('../../screens/help/HelpScreen.tsx').then((code) => code.HelpScreen),
        {},
      ),
    personal: false,
    ahead: 'always',
    inSearch: true,
    samples: () => [{ screen: 'help' }],
  },
  safety: {
    open: () =>
      bring(
        import('../../screens/help/safety/SafetyScreen.tsx').then((code) => code.SafetyScreen),
        { safety: loadSafety(), sources: loadSources() },
      ),
    personal: false,
    ahead: 'always',
    inSearch: true,
    samples: () => [{ screen: 'safety' }],
  },
  rights: {
    open: () =>
      bring(
        import('../../screens/help/rights/RightsScreen.tsx').then((code) => code.RightsScreen),
        { rights: loadRights(), sources: loadSources() },
      ),
    personal: false,
    ahead: 'never',
    inSearch: true,
    samples: () => [{ screen: 'rights' }],
  },
  units: {
    open: ({ unit }) =>
      bring(
        import('../../screens/help/units/UnitsScreen.tsx').then((code) => code.UnitsScreen),
        { units: loadUnits(), sources: loadSources(), asked: unit },
      ),
    personal: false,
    ahead: 'never',
    inSearch: true,
    samples: () => [{ screen: 'units' }],
  },
  terms: {
    open: ({ term }) =>
      bring(
        import('../../screens/help/terms/TermsScreen.tsx').then((code) => code.TermsScreen),
        { terms: loadTerms(), sources: loadSources(), asked: term },
      ),
    personal: false,
    ahead: 'never',
    inSearch: true,
    samples: () => [{ screen: 'terms' }],
  },
  lessons: {
    open: () =>
      bring(
        import('../../screens/help/lessons/LessonsScreen.tsx').then((code) => code.LessonsScreen),
        { lessons: loadLessons() },
      ),
    personal: false,
    ahead: 'never',
    inSearch: true,
    samples: () => [{ screen: 'lessons' }],
  },
  lesson: {
    open: ({ lesson }) =>
      bring(
        import('../../screens/help/lessons/LessonScreen.tsx').then((code) => code.LessonScreen),
        { lesson: loadLesson(lesson), sources: loadSources(), terms: loadTerms() },
      ),
    personal: false,
    ahead: 'never',
    inSearch: false,
    samples: async () =>
      (await loadLessons()).slice(0, 1).map(({ id: lesson }) => ({ screen: 'lesson', lesson })),
  },
  helper: {
    open: () =>
      bring(
        import('../../screens/help/helper/HelperScreen.tsx').then((code) => code.HelperScreen),
        { helpers: loadHelpers(), sources: loadSources() },
      ),
    personal: true,
    ahead: 'never',
    inSearch: true,
    samples: () => [{ screen: 'helper' }],
  },
  tally: {
    open: () =>
      bring(
        import('../../screens/help/tally/TallyScreen.tsx').then((code) => code.TallyScreen),
        { stuck: loadStuck() },
      ),
    personal: false,
    ahead: 'never',
    inSearch: true,
    samples: () => [{ screen: 'tally' }],
  },
  settings: {
    open: () =>
      bring(
        import('../../screens/help/settings/SettingsScreen.tsx').then(
          (code) => code.SettingsScreen,
        ),
        {},
      ),
    personal: false,
    ahead: 'never',
    inSearch: true,
    samples: () => [{ screen: 'settings' }],
  },
  about: {
    open: () =>
      bring(
        import('../../screens/help/about/AboutScreen.tsx').then((code) => code.AboutScreen),
        { sources: loadSources() },
      ),
    personal: false,
    ahead: 'never',
    inSearch: true,
    samples: () => [{ screen: 'about' }],
  },
} satisfies Partial<Rows>;
