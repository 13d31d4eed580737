/** Days between two days of the calendar ("2026-11-22"), negative when `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** How many days the check of a content is overdue on a day; 0 while it is not. */
export function daysOverdue(checkBy: string, today: string): number {
  return Math.max(0, daysBetween(checkBy, today));
}

/** Whether something that holds from `since` to the end of `until` holds on a day. */
export function holdsOn(
  { since, until }: Readonly<{ since: string | null; until: string | null }>,
  today: string,
): boolean {
  return (since === null || since <= today) && (until === null || today <= until);
}
