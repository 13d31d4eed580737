import { daysBetween } from '../time/age.ts';

/** What is counted: that somebody was helped with a guide, or was stuck as a card describes. */
export type Counted = Readonly<{ kind: 'guide' | 'stuck'; id: string }>;

/** How often things were counted, by day ("2026-11-22") and by key. No names, no times of day. */
export type Days = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What has been counted for a stretch of days, the most frequent first. */
export type Count = Counted & Readonly<{ times: number }>;

/** Weeks that are kept and shown. */
export const weeksKept = 8;

/** The key of what is counted, as it is kept: "guide ket-hon". */
export function tallyKey({ kind, id }: Counted): string {
  return `${kind} ${id}`;
}

/**
 * Counts something once more on a day. As many days are kept as the weeks have, the newest first; their
 * number decides and not their date, because a clock that ran ahead once must not empty the tally.
 */
export function countOn(days: Days, day: string, counted: Counted): Days {
  const key = tallyKey(counted);
  const all = { ...days, [day]: { ...days[day], [key]: (days[day]?.[key] ?? 0) + 1 } };
  return Object.fromEntries(
    Object.entries(all)
      .sort(([a], [b]) => (a < b ? 1 : -1))
      .slice(0, 7 * weeksKept),
  );
}

/** The Monday of the week a day lies in, or of as many weeks `before` it. */
export function weekOf(day: string, before = 0): string {
  // 2024-01-01 was a Monday.
  const sinceMonday = ((daysBetween('2024-01-01', day) % 7) + 7) % 7;
  return addDays(day, -sinceMonday - 7 * before);
}

/** The day that lies some days after another, or before it. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
}

/** What was counted from a day to the end of another, the most frequent first. */
export function countsBetween(days: Days, from: string, to: string): Count[] {
  const times = new Map<string, number>();
  for (const [day, counts] of Object.entries(days))
    if (day >= from && day <= to)
      for (const [key, count] of Object.entries(counts))
        times.set(key, (times.get(key) ?? 0) + count);
  return [...times]
    .flatMap(([key, count]) => {
      const counted = readKey(key);
      return counted ? [{ ...counted, times: count }] : [];
    })
    .sort((a, b) => b.times - a.times || (a.id < b.id ? -1 : 1));
}

/** The weeks that are kept, this one first, each with how often anybody was helped with a guide. */
export function weeksUntil(
  days: Days,
  today: string,
): Readonly<{ from: string; to: string; times: number }>[] {
  return Array.from({ length: weeksKept }, (_, before) => {
    const from = weekOf(today, before);
    const to = addDays(from, 6);
    const guides = countsBetween(days, from, to).filter(({ kind }) => kind === 'guide');
    return { from, to, times: guides.reduce((sum, { times }) => sum + times, 0) };
  });
}

function readKey(key: string): Counted | undefined {
  const [, kind, id] = /^(guide|stuck) (\S+)$/.exec(key) ?? [];
  return kind && id ? { kind: kind as Counted['kind'], id } : undefined;
}
