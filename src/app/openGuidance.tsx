import type { ReactElement } from 'react';
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
import { flatSteps } from '../domain/steps.ts';
import { NotFound } from '../screens/notFound/NotFound.tsx';
import type { Route } from './routes.ts';

type Asked<Screen extends Route['screen']> = Extract<Route, { screen: Screen }>;

/** The screens that guide people today; each brings its code and its content side by side. */
export const guidanceScreens = {
  search: async ({ typed }: Asked<'search'>): Promise<ReactElement> => {
    const [{ SearchScreen }, { docs, synonyms }] = await Promise.all([
      import('../screens/search/SearchScreen.tsx'),
      loadSearch(),
    ]);
    return <SearchScreen typed={typed ?? ''} docs={docs} synonyms={synonyms} />;
  },

  guides: async (): Promise<ReactElement> => {
    const { Guides } = await import('../screens/guides/Guides.tsx');
    return <Guides />;
  },

  guide: async ({ guide: id }: Asked<'guide'>): Promise<ReactElement> => {
    if (!contentIndex.guides.some((guide) => guide.id === id)) return <NotFound missing="guide" />;
    const [{ GuideScreen }, guide, sources, terms] = await Promise.all([
      import('../screens/guide/GuideScreen.tsx'),
      loadGuide(id),
      loadSources(),
      loadTerms(),
    ]);
    return <GuideScreen key={id} {...{ guide, sources, terms }} />;
  },

  step: async ({ guide: id, step }: Asked<'step'>): Promise<ReactElement> => {
    if (!contentIndex.guides.some((guide) => guide.id === id)) return <NotFound missing="guide" />;
    const [{ StepScreen }, guide, sources, stuck, terms, addresses] = await Promise.all([
      import('../screens/guide/StepScreen.tsx'),
      loadGuide(id),
      loadSources(),
      loadStuck(),
      loadTerms(),
      loadAddresses(),
    ]);
    const at = flatSteps(guide).find((each) => each.step.id === step);
    if (!at) return <NotFound missing="guide" />;
    const address = addresses.find((each) => each.id === at.step.link);
    return <StepScreen key={step} {...{ guide, at, sources, stuck, terms, address }} />;
  },

  procedures: async (route: Asked<'procedures'>): Promise<ReactElement> => {
    const [{ Procedures }, catalogue, sources] = await Promise.all([
      import('../screens/procedures/Procedures.tsx'),
      loadCatalogue(),
      loadSources(),
    ]);
    return <Procedures {...{ route, catalogue, sources }} />;
  },

  procedure: async ({ procedure: id }: Asked<'procedure'>): Promise<ReactElement> => {
    if (!contentIndex.procedures.some((each) => each.id === id))
      return <NotFound missing="procedure" />;
    const [{ ProcedureScreen }, procedure, terms, addresses] = await Promise.all([
      import('../screens/procedures/ProcedureScreen.tsx'),
      loadProcedure(id),
      loadTerms(),
      loadAddresses(),
    ]);
    return <ProcedureScreen key={id} {...{ procedure, terms, addresses }} />;
  },

  exit: async ({ link }: Asked<'exit'>): Promise<ReactElement> => {
    const [{ Exit }, addresses] = await Promise.all([
      import('../screens/exit/Exit.tsx'),
      loadAddresses(),
    ]);
    return <Exit key={link} address={addresses.find(({ id }) => id === link)} />;
  },

  units: async ({ unit }: Asked<'units'>): Promise<ReactElement> => {
    const [{ UnitsScreen }, units, sources] = await Promise.all([
      import('../screens/units/UnitsScreen.tsx'),
      loadUnits(),
      loadSources(),
    ]);
    return <UnitsScreen units={units} sources={sources} asked={unit} />;
  },

  rights: async (): Promise<ReactElement> => {
    const [{ Rights }, rights, sources] = await Promise.all([
      import('../screens/rights/Rights.tsx'),
      loadRights(),
      loadSources(),
    ]);
    return <Rights rights={rights} sources={sources} />;
  },

  lessons: async (): Promise<ReactElement> => {
    const [{ Lessons }, lessons] = await Promise.all([
      import('../screens/lessons/Lessons.tsx'),
      loadLessons(),
    ]);
    return <Lessons lessons={lessons} />;
  },

  lesson: async ({ lesson: id }: Asked<'lesson'>): Promise<ReactElement> => {
    const [{ LessonScreen }, lessons, sources, terms] = await Promise.all([
      import('../screens/lessons/LessonScreen.tsx'),
      loadLessons(),
      loadSources(),
      loadTerms(),
    ]);
    const lesson = lessons.find((each) => each.id === id);
    if (!lesson) return <NotFound missing="lesson" />;
    return <LessonScreen key={id} {...{ lesson, sources, terms }} />;
  },

  safety: async (): Promise<ReactElement> => {
    const [{ SafetyScreen }, safety, sources] = await Promise.all([
      import('../screens/safety/SafetyScreen.tsx'),
      loadSafety(),
      loadSources(),
    ]);
    return <SafetyScreen safety={safety} sources={sources} />;
  },

  terms: async ({ term }: Asked<'terms'>): Promise<ReactElement> => {
    const [{ Terms }, terms, sources] = await Promise.all([
      import('../screens/terms/Terms.tsx'),
      loadTerms(),
      loadSources(),
    ]);
    return <Terms terms={terms} sources={sources} arrivedAt={term} />;
  },

  help: async (): Promise<ReactElement> => {
    const { Help } = await import('../screens/help/Help.tsx');
    return <Help />;
  },
} as const;
