import type { TextStorage } from '../platform/port.ts';
import { createKept } from './kept.ts';
import { readSaved, type Saved, safely, savedText } from './saved.ts';

export const textSizes = ['normal', 'large', 'largest'] as const;
export const contrasts = ['normal', 'high'] as const;

type TextSize = (typeof textSizes)[number];
type Contrast = (typeof contrasts)[number];

export type Settings = Readonly<{
  textSize: TextSize;
  contrast: Contrast;
  /** Whether the app is used by somebody who sits beside others. */
  helper: boolean;
}>;

export const settingsName = 'settings';
const empty: Settings = { textSize: 'normal', contrast: 'normal', helper: false };

/**
 * How the app looks to this person. `early` is a storage that can be read before the first paint;
 * it holds a copy, so that large text does not start out small while the real storage arrives.
 */
export function createSettings(arriving: Promise<TextStorage>, early: TextStorage) {
  const store = createKept(
    {
      name: settingsName,
      empty,
      start: readSettings(readSaved(early, settingsName), empty),
      read: readSettings,
      arriving,
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

/** The choices in saved data that are still choices today; those of now where there is none. */
function readSettings({ textSize, contrast, helper }: Saved, now: Settings): Settings {
  return {
    textSize: textSizes.find((each) => each === textSize) ?? now.textSize,
    contrast: contrasts.find((each) => each === contrast) ?? now.contrast,
    helper: typeof helper === 'boolean' ? helper : now.helper,
  };
}
