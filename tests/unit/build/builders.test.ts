import { expect, it } from 'vitest';
import { aBundle } from '../../site/builders.ts';
import { tasks } from '../../site/libraryNotice.ts';

it('starts from content without a single problem', () => {
  expect(aBundle().lines()).toEqual([]);
});

it('leaves the set it was asked to change as it was', () => {
  const before = aBundle();
  before.set(tasks, 'tasks.0.title', '');
  before.omit(tasks);
  expect(before.lines()).toEqual([]);
});
