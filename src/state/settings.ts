import type { TextStorage } from '../platform/port.ts';
import { createKept, type OnWrite } from './kept.ts';
import { safely, savedText } from './saved.ts';
import {
  type Contrast,
  earlySettings,
  noSettings,
  readSettings,
  settingsName,
  type TextSize,
} from './savedSettings.ts';

/**
 * How the app looks to this person. `early` is a storage that can be read before the first paint;
 * it holds a copy, so that large text does not start out small while the real storage arrives.
 */
export function createSettings(
  arriving: Promise<TextStorage>,
  early: TextStorage,
  onWrite?: OnWrite,
) {
  const store = createKept(
    {
      name: settingsName,
      empty: noSettings,
      start: earlySettings(early),
      read: readSettings,
      arriving,
      ...(onWrite ? { onWrite } : {}),
    },
    ({ act }) => ({
      chooseTextSize: (textSize: TextSize) => act((all) => ({ ...all, textSize })),
      chooseContrast: (contrast: Contrast) => act((all) => ({ ...all, contrast })),
      chooseHelper: (helper: boolean) => act((all) => ({ ...all, helper })),
    }),
  );
  store.subscribe((settings, before) => {
    const text = savedText(settings);
    if (text !== savedText(before)) safely(() => early.setItem(settingsName, text));
  });
  return store;
}

export type SettingsStore = ReturnType<typeof createSettings>;
