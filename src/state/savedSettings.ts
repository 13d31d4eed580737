import type { TextStorage } from '../platform/port.ts';
import { readSaved, type Saved } from './saved.ts';

export const textSizes = ['normal', 'large', 'largest'] as const;
export const contrasts = ['normal', 'high'] as const;

export type TextSize = (typeof textSizes)[number];
export type Contrast = (typeof contrasts)[number];

export type Settings = Readonly<{
  textSize: TextSize;
  contrast: Contrast;
  /** Whether the app is used by somebody who sits beside others. */
  helper: boolean;
}>;

export const settingsName = 'settings';
export const noSettings: Settings = { textSize: 'normal', contrast: 'normal', helper: false };

/** The choices in saved data that are still choices today; those of now where there is none. */
export function readSettings({ textSize, contrast, helper }: Saved, now: Settings): Settings {
  return {
    textSize: textSizes.find((each) => each === textSize) ?? now.textSize,
    contrast: contrasts.find((each) => each === contrast) ?? now.contrast,
    helper: typeof helper === 'boolean' ? helper : now.helper,
  };
}

/** The copy of the settings that can be read before the first paint; the usual ones where there is none. */
export function earlySettings(early: TextStorage): Settings {
  return readSettings(readSaved(early, settingsName), noSettings);
}
