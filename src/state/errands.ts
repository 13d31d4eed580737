import { type Errand, newErrand, readReceipt, toggleTick } from '../domain/errands/errand.ts';
import type { TextStorage } from '../platform/port.ts';
import { createKept, type OnWrite } from './kept.ts';
import { isRecord, readIds, type Saved } from './saved.ts';

/** The errands a person has begun, by guide. */
export type Errands = Readonly<{ errands: Readonly<Record<string, Errand>> }>;

export const errandsName = 'errands';

/** Keeps how far each errand is. */
export function createErrands(
  arriving: Promise<TextStorage>,
  onAct = () => {},
  { onWrite, early }: Readonly<{ onWrite?: OnWrite; early?: TextStorage }> = {},
) {
  return createKept(
    {
      name: errandsName,
      empty: { errands: {} },
      read: ({ errands }): Errands => ({ errands: readErrands(errands) }),
      arriving,
      onAct,
      ...(onWrite ? { onWrite } : {}),
      ...(early ? { journal: { storage: early, add: addErrands } } : {}),
    },
    ({ act, get }) => {
      const change = (guide: string, how: (errand: Errand) => Errand) =>
        act(({ errands }) => ({
          errands: { ...errands, [guide]: how(errands[guide] ?? newErrand) },
        }));
      return {
        reachStep: (guide: string, step: string) =>
          change(guide, (errand) => ({ ...errand, step })),
        tickItem: (guide: string, item: string) => {
          // A press is meant for what is seen, also when more is known later.
          const seen = get().errands[guide]?.ticks[item];
          change(guide, (errand) =>
            errand.ticks[item] === seen ? toggleTick(errand, item) : errand,
          );
        },
        saySubmitted: (guide: string, submitted: boolean) =>
          change(guide, (errand) => ({ ...errand, submitted })),
        /** Keeps a code that `readReceipt` has read; null takes it away. */
        keepReceipt: (guide: string, receipt: string | null) =>
          change(guide, (errand) => ({ ...errand, receipt })),
        /** Goes on where somebody else stopped; what is proved or said about handing in stays. */
        takeOver: (guide: string, { step, ticks }: Pick<Errand, 'step' | 'ticks'>) =>
          change(guide, (errand) => ({ ...errand, step, ticks })),
        dropErrand: (guide: string) =>
          act(({ errands: { [guide]: _dropped, ...errands } }) => ({ errands })),
        restoreErrand: (guide: string, errand: Errand) => change(guide, () => errand),
      };
    },
  );
}

export type ErrandsStore = ReturnType<typeof createErrands>;

/** Errands in saved data of unknown shape, field by field; what is no errand is left out. */
function readErrands(saved: unknown): Errands['errands'] {
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
    ticks: readIds(ticks),
    submitted: submitted === true,
    receipt: read?.ok ? read.code : null,
  };
}

/** What was done and not kept, on top of what was: ticks of both, the later step, either receipt. */
function addErrands(kept: Errands, { errands: undone }: Errands): Errands {
  const added = Object.entries(undone).map(([guide, errand]) => {
    const before = kept.errands[guide] ?? newErrand;
    return [
      guide,
      {
        step: errand.step ?? before.step,
        ticks: { ...before.ticks, ...errand.ticks },
        submitted: errand.submitted || before.submitted,
        receipt: errand.receipt ?? before.receipt,
      },
    ] as const;
  });
  return { errands: { ...kept.errands, ...Object.fromEntries(added) } };
}
