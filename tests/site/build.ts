import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildIn } from './buildIn.ts';
import { copyOfProject } from './copyOfProject.ts';
import { secondSite } from './secondSite.ts';

/** Before the end-to-end tests: builds the made site, on which tests of the code run; gone after them. */
export default async function buildMadeSite(): Promise<() => void> {
  const copy = copyOfProject(secondSite());
  await buildIn(copy);
  process.env.MADE_WWW = join(copy, 'www');
  return () => rmSync(copy, { recursive: true, force: true });
}
