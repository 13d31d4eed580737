import { persist } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';
import type { TextStorage } from '../platform/port.ts';
import { lateStorage, readSaved, writeAfterHydration } from './lateStorage.ts';
import { type Migrations, migrate, type Saved } from './migrate.ts';

export const textSizes = ['normal', 'large', 'largest'] as const;
export const contrasts = ['normal', 'high'] as const;

export type TextSize = (typeof textSizes)[number];
export type Contrast = (typeof contrasts)[number];

export type Settings = Readonly<{
  textSize: TextSize;
  contrast: Contrast;
  /** Whether the app is used by somebody who sits beside others. */
  helper: boolean;
  chooseTextSize: (textSize: TextSize) => void;
  chooseContrast: (contrast: Contrast) => void;
  chooseHelper: (helper: boolean) => void;
  forgetSettings: () => void;
}>;

export const settingsName = 'settings';
const version = 1;
const migrations: Migrations = {};
const defaults: Choices = { textSize: 'normal', contrast: 'normal', helper: false };

export type SettingsStore = ReturnType<typeof createSettings>;

type Choices = Pick<Settings, 'textSize' | 'contrast' | 'helper'>;

/**
 * How the app looks to this person. `early` is a storage that can be read before the first paint;
 * it holds a copy, so that large text does not start out small while the real storage arrives.
 */
export function createSettings(arriving: Promise<TextStorage>, early: TextStorage) {
  const saved = readSaved(early, settingsName);
  const start: Choices = {
    ...defaults,
    ...readChoices(migrate(saved?.state, saved?.version ?? version, migrations)),
  };
  const storage = lateStorage<Choices>(arriving);
  // What the person chose since the start; that is newer than what a late storage has kept.
  let chosen: Partial<Choices> = {};
  const store = createStore<Settings>()(
    persist(
      (set) => {
        const choose = (choice: Partial<Choices>) => {
          chosen = { ...chosen, ...choice };
          set(choice);
        };
        return {
          ...start,
          chooseTextSize: (textSize) => choose({ textSize }),
          chooseContrast: (contrast) => choose({ contrast }),
          chooseHelper: (helper) => choose({ helper }),
          forgetSettings: () => choose(defaults),
        };
      },
      {
        name: settingsName,
        version,
        storage,
        partialize: choices,
        migrate: (old, from) => migrate(old, from, migrations) as Choices,
        merge: (kept, current) => ({ ...current, ...readChoices(kept), ...chosen }),
      },
    ),
  );
  writeAfterHydration(store, storage);
  store.subscribe((state, before) => {
    const same = (Object.keys(defaults) as (keyof Choices)[]).every(
      (name) => state[name] === before[name],
    );
    if (same) return;
    try {
      early.setItem(settingsName, JSON.stringify({ state: choices(state), version }));
    } catch {
      // Only the copy for the first paint is lost.
    }
  });
  return store;
}

function choices({ textSize, contrast, helper }: Settings): Choices {
  return { textSize, contrast, helper };
}

/** The choices in saved data that are still choices today. */
function readChoices(saved: unknown): Partial<Choices> {
  const { textSize, contrast, helper } = (saved ?? {}) as Saved;
  return {
    ...(textSizes.some((size) => size === textSize) ? { textSize: textSize as TextSize } : {}),
    ...(contrasts.some((each) => each === contrast) ? { contrast: contrast as Contrast } : {}),
    ...(typeof helper === 'boolean' ? { helper } : {}),
  };
}
