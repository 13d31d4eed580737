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
  chooseTextSize: (textSize: TextSize) => void;
  chooseContrast: (contrast: Contrast) => void;
  forgetSettings: () => void;
}>;

export const settingsName = 'settings';
const version = 1;
const migrations: Migrations = {};
const defaults = { textSize: 'normal', contrast: 'normal' } as const;

export type SettingsStore = ReturnType<typeof createSettings>;

type Choices = Pick<Settings, 'textSize' | 'contrast'>;

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
  const store = createStore<Settings>()(
    persist(
      (set) => ({
        ...start,
        chooseTextSize: (textSize) => set({ textSize }),
        chooseContrast: (contrast) => set({ contrast }),
        forgetSettings: () => set(defaults),
      }),
      {
        name: settingsName,
        version,
        storage: lateStorage<Choices>(arriving),
        partialize: choices,
        migrate: (old, from) => migrate(old, from, migrations) as Choices,
        merge: (kept, current) => ({
          ...current,
          ...readChoices(kept),
          ...changed(start, current),
        }),
      },
    ),
  );
  writeAfterHydration(store);
  store.subscribe((state) => {
    try {
      early.setItem(settingsName, JSON.stringify({ state: choices(state), version }));
    } catch {
      // Only the copy for the first paint is lost.
    }
  });
  return store;
}

function choices({ textSize, contrast }: Settings): Choices {
  return { textSize, contrast };
}

/** The choices in saved data that are still choices today. */
function readChoices(saved: unknown): Partial<Choices> {
  const { textSize, contrast } = (saved ?? {}) as Saved;
  return {
    ...(textSizes.some((size) => size === textSize) ? { textSize: textSize as TextSize } : {}),
    ...(contrasts.some((each) => each === contrast) ? { contrast: contrast as Contrast } : {}),
  };
}

/** What the person chose while the storage was still on its way; that is newer than what was kept. */
function changed(start: Choices, now: Choices): Partial<Choices> {
  return {
    ...(now.textSize === start.textSize ? {} : { textSize: now.textSize }),
    ...(now.contrast === start.contrast ? {} : { contrast: now.contrast }),
  };
}
