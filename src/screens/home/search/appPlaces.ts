import type { Route } from '../../../addresses.ts';

/** The places of the app that search finds, each the name of a screen. */
export const appPlaces: readonly Route['screen'][] = [
  'settings',
  'safety',
  'rights',
  'units',
  'terms',
  'lessons',
  'about',
  'changes',
  'procedures',
  'help',
  'helper',
  'tally',
];
