import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { appPlaces } from '../../../src/screens/home/search/appPlaces.ts';

const search = new URL('../../../src/content/search.json', import.meta.url);

test('every place that search finds is a screen that it leads to', () => {
  const { places } = JSON.parse(readFileSync(search, 'utf8'));
  expect(places.map(({ id }: { id: string }) => id).sort()).toEqual([...appPlaces].sort());
});
