/** Writes "2024-09-10" the way Vietnamese notices do: "10/9/2024" (days under 10 as "04/3/2024"). */
export function writeDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${day}/${month.startsWith('0') && Number(month) > 2 ? month.slice(1) : month}/${year}`;
}

/** The same without its year, for days of these weeks: "10/9". */
export function writeDayAndMonth(date: string): string {
  return writeDate(date).replace(/\/\d+$/, '');
}

/** The day a moment falls on in Vietnam (UTC+7, no summer time), as "2026-11-22". */
export function dayInVietnam(moment: Date): string {
  return new Date(moment.getTime() + 7 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
