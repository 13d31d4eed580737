import { expect, test } from 'vitest';
import { parsePath, screenPath, toPath } from '../../../src/addresses.ts';
import { rows, screenNames, tabs } from '../../../src/app/screens.ts';

test('what search finds by a name opens by that name alone', () => {
  for (const name of screenNames.filter((each) => rows[each].inSearch))
    expect(parsePath(screenPath(name))).toEqual({ screen: name });
});

test('every screen has an address that exists today, and each leads back to it', async () => {
  for (const name of screenNames) {
    const samples = await rows[name].samples();
    expect(samples.length, name).toBeGreaterThan(0);
    for (const route of samples) expect(parsePath(toPath(route))).toEqual(route);
  }
});

test('each tab opens a screen of its own, and each screen but "not found" belongs to one tab', () => {
  for (const { screen, screens } of tabs) expect(Object.keys(screens)).toContain(screen);
  const inTabs = tabs.flatMap(({ screens }) => Object.keys(screens));
  expect([...inTabs, 'notFound'].sort()).toEqual([...screenNames].sort());
});
