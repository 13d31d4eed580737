import { persist } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';
import { type Errand, newErrand, readReceipt, toggleTick } from '../domain/errands/errand.ts';
import type { TextStorage } from '../platform/port.ts';
import { lateStorage, writeAfterHydration } from './lateStorage.ts';
import { isRecord, type Migrations, migrate, readMarks, type Saved } from './migrate.ts';
import { createReplay } from './replay.ts';

type ByGuide = Readonly<Record<string, Errand>>;

/** The errands a person has begun, by guide. */
export type Errands = Readonly<{
  errands: ByGuide;
  reachStep: (guide: string, step: string) => void;
  tickItem: (guide: string, item: string) => void;
  saySubmitted: (guide: string, submitted: boolean) => void;
  /** Keeps a code that `readReceipt` has read; null takes it away. */
  keepReceipt: (guide: string, receipt: string | null) => void;
  /** Goes on where somebody else stopped; what is proved or said about handing in stays. */
  takeOver: (guide: string, where: Pick<Errand, 'step' | 'ticks'>) => void;
  dropErrand: (guide: string) => void;
  restoreErrand: (guide: string, errand: Errand) => void;
  forgetErrands: () => void;
}>;

export const errandsName = 'errands';
const version = 1;
const migrations: Migrations = {};

/**
 * Keeps how far each errand is; works from memory until its storage arrives. `onAct` hears of what is
 * done, and not of what was kept.
 */
export function createErrands(arriving: Promise<TextStorage>, onAct = () => {}) {
  const storage = lateStorage<Pick<Errands, 'errands'>>(arriving);
  const replay = createReplay<ByGuide>();
  const store = createStore<Errands>()(
    persist(
      (set, get) => {
        const act = (how: (errands: ByGuide) => ByGuide) => {
          replay.did(how);
          set(({ errands }) => ({ errands: how(errands) }));
          onAct();
        };
        const change = (guide: string, how: (errand: Errand) => Errand) =>
          act((errands) => ({ ...errands, [guide]: how(errands[guide] ?? newErrand) }));
        return {
          errands: {},
          reachStep: (guide, step) => change(guide, (errand) => ({ ...errand, step })),
          tickItem: (guide, item) => {
            // A press is meant for what is seen, also when more is known later.
            const seen = get().errands[guide]?.ticks[item];
            change(guide, (errand) =>
              errand.ticks[item] === seen ? toggleTick(errand, item) : errand,
            );
          },
          saySubmitted: (guide, submitted) => change(guide, (errand) => ({ ...errand, submitted })),
          keepReceipt: (guide, receipt) => change(guide, (errand) => ({ ...errand, receipt })),
          takeOver: (guide, { step, ticks }) =>
            change(guide, (errand) => ({ ...errand, step, ticks })),
          dropErrand: (guide) => act(({ [guide]: _dropped, ...others }) => others),
          restoreErrand: (guide, errand) => change(guide, () => errand),
          forgetErrands: () => act(() => ({})),
        };
      },
      {
        name: errandsName,
        version,
        storage,
        partialize: ({ errands }) => ({ errands }),
        migrate: (old, from) => migrate(old, from, migrations) as Pick<Errands, 'errands'>,
        merge: (kept, current) => ({
          ...current,
          errands: replay.over(readErrands((kept as Saved | undefined)?.errands)),
        }),
      },
    ),
  );
  writeAfterHydration(store, storage);
  return store;
}

export type ErrandsStore = ReturnType<typeof createErrands>;

/** Errands in saved data of unknown shape, field by field; what is no errand is left out. */
function readErrands(saved: unknown): ByGuide {
  if (!isRecord(saved)) return {};
  return Object.fromEntries(
    Object.entries(saved).flatMap(([guide, errand]) =>
      isRecord(errand) ? [[guide, readErrand(errand)] as const] : [],
    ),
  );
}

function readErrand({ step, ticks, submitted, receipt }: Saved): Errand {
  const read = typeof receipt === 'string' ? readReceipt(receipt) : undefined;
  return {
    step: typeof step === 'string' ? step : null,
    ticks: readMarks(ticks),
    submitted: submitted === true,
    receipt: read?.ok ? read.code : null,
  };
}
