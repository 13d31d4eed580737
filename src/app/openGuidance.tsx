import type { ReactElement } from 'react';
import type { Route } from '../addresses.ts';
import {
  contentIndex,
  loadAddresses,
  loadCatalogue,
  loadGuide,
  loadLessons,
  loadProcedure,
  loadRights,
  loadSafety,
  loadSearch,
  loadSources,
  loadStuck,
  loadTerms,
  loadUnits,
} from '../content/index.ts';
import { flatSteps } from '../domain/errands/steps.ts';
import { NotFoundScreen } from '../screens/notFound/NotFoundScreen.tsx';

type Asked<Screen extends Route['screen']> = Extract<Route, { screen: Screen }>;

/** The screens that guide people today; each brings its code and its content side by side. */
export const guidanceScreens = {
  search: async ({ typed }: Asked<'search'>): Promise<ReactElement> => {
    const [{ SearchScreen }, { docs, synonyms }] = await Promise.all([
      import('../screens/home/search/SearchScreen.tsx'),
      loadSearch(),
    ]);
    return <SearchScreen typed={typed ?? ''} docs={docs} synonyms={synonyms} />;
  },

  guides: async (): Promise<ReactElement> => {
    const { GuidesScreen } = await import('../screens/guides/GuidesScreen.tsx');
    return <GuidesScreen />;
  },

  guide: async ({ guide: id }: Asked<'guide'>): Promise<ReactElement> => {
    if (!contentIndex.guides.some((guide) => guide.id === id))
      return <NotFoundScreen missing="guide" />;
    const [{ GuideScreen }, guide, sources, terms] = await Promise.all([
      import('../screens/guides/guide/GuideScreen.tsx'),
      loadGuide(id),
      loadSources(),
      loadTerms(),
    ]);
    return <GuideScreen key={id} {...{ guide, sources, terms }} />;
  },

  step: async ({ guide: id, step }: Asked<'step'>): Promise<ReactElement> => {
    if (!contentIndex.guides.some((guide) => guide.id === id))
      return <NotFoundScreen missing="guide" />;
    const [{ StepScreen }, guide, sources, stuck, terms, addresses] = await Promise.all([
      import('../screens/guides/step/StepScreen.tsx'),
      loadGuide(id),
      loadSources(),
      loadStuck(),
      loadTerms(),
      loadAddresses(),
    ]);
    const at = flatSteps(guide).find((each) => each.step.id === step);
    if (!at) return <NotFoundScreen missing="guide" />;
    const address = addresses.find((each) => each.id === at.step.link);
    return <StepScreen key={step} {...{ guide, at, sources, stuck, terms, address }} />;
  },

  procedures: async (route: Asked<'procedures'>): Promise<ReactElement> => {
    const [{ ProceduresScreen }, catalogue, sources] = await Promise.all([
      import('../screens/guides/procedures/ProceduresScreen.tsx'),
      loadCatalogue(),
      loadSources(),
    ]);
    return <ProceduresScreen {...{ route, catalogue, sources }} />;
  },

  procedure: async ({ procedure: id }: Asked<'procedure'>): Promise<ReactElement> => {
    if (!contentIndex.procedures.some((each) => each.id === id))
      return <NotFoundScreen missing="procedure" />;
    const [{ ProcedureScreen }, procedure, terms, addresses] = await Promise.all([
      import('../screens/guides/procedures/ProcedureScreen.tsx'),
      loadProcedure(id),
      loadTerms(),
      loadAddresses(),
    ]);
    return <ProcedureScreen key={id} {...{ procedure, terms, addresses }} />;
  },

  exit: async ({ link }: Asked<'exit'>): Promise<ReactElement> => {
    const [{ ExitScreen }, addresses] = await Promise.all([
      import('../screens/guides/exit/ExitScreen.tsx'),
      loadAddresses(),
    ]);
    return <ExitScreen key={link} address={addresses.find(({ id }) => id === link)} />;
  },

  units: async ({ unit }: Asked<'units'>): Promise<ReactElement> => {
    const [{ UnitsScreen }, units, sources] = await Promise.all([
      import('../screens/help/units/UnitsScreen.tsx'),
      loadUnits(),
      loadSources(),
    ]);
    return <UnitsScreen units={units} sources={sources} asked={unit} />;
  },

  rights: async (): Promise<ReactElement> => {
    const [{ RightsScreen }, rights, sources] = await Promise.all([
      import('../screens/help/rights/RightsScreen.tsx'),
      loadRights(),
      loadSources(),
    ]);
    return <RightsScreen rights={rights} sources={sources} />;
  },

  lessons: async (): Promise<ReactElement> => {
    const [{ LessonsScreen }, lessons] = await Promise.all([
      import('../screens/help/lessons/LessonsScreen.tsx'),
      loadLessons(),
    ]);
    return <LessonsScreen lessons={lessons} />;
  },

  lesson: async ({ lesson: id }: Asked<'lesson'>): Promise<ReactElement> => {
    const [{ LessonScreen }, lessons, sources, terms] = await Promise.all([
      import('../screens/help/lessons/LessonScreen.tsx'),
      loadLessons(),
      loadSources(),
      loadTerms(),
    ]);
    const lesson = lessons.find((each) => each.id === id);
    if (!lesson) return <NotFoundScreen missing="lesson" />;
    return <LessonScreen key={id} {...{ lesson, sources, terms }} />;
  },

  safety: async (): Promise<ReactElement> => {
    const [{ SafetyScreen }, safety, sources] = await Promise.all([
      import('../screens/help/safety/SafetyScreen.tsx'),
      loadSafety(),
      loadSources(),
    ]);
    return <SafetyScreen safety={safety} sources={sources} />;
  },

  terms: async ({ term }: Asked<'terms'>): Promise<ReactElement> => {
    const [{ TermsScreen }, terms, sources] = await Promise.all([
      import('../screens/help/terms/TermsScreen.tsx'),
      loadTerms(),
      loadSources(),
    ]);
    return <TermsScreen terms={terms} sources={sources} arrivedAt={term} />;
  },

  help: async (): Promise<ReactElement> => {
    const { HelpScreen } = await import('../screens/help/HelpScreen.tsx');
    return <HelpScreen />;
  },
} as const;
