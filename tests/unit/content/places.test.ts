import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const src = join(import.meta.dirname, '../../../src');

test('every place that search finds is a screen of its own that it leads to', () => {
  const { places } = JSON.parse(readFileSync(join(src, 'content/search.json'), 'utf8'));
  const code = readFileSync(join(src, 'screens/search/hitPath.ts'), 'utf8');
  const list = /appPlaces[^=]*=\s*\[([^\]]*)\]/.exec(code)?.[1] ?? '';
  const known = [...list.matchAll(/'([^']+)'/g)].map(([, name]) => name);
  expect(places.map(({ id }: { id: string }) => id).sort()).toEqual(known.sort());
});
