/** Writes "2024-09-10" the way Vietnamese notices do: "10/9/2024" (days under 10 as "04/3/2024"). */
export function writeDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${day}/${month.startsWith('0') && Number(month) > 2 ? month.slice(1) : month}/${year}`;
}

/** The same without its year, for days of these weeks: "10/9". */
export function writeDayAndMonth(date: string): string {
  return writeDate(date).replace(/\/\d+$/, '');
}

const dayLength = 24 * 60 * 60 * 1000;
/** Vietnam is 7 hours ahead, without summer time. */
const ahead = 7 * 60 * 60 * 1000;

/** The day a moment falls on in Vietnam, as "2026-11-22". */
export function dayInVietnam(moment: Date): string {
  return new Date(moment.getTime() + ahead).toISOString().slice(0, 10);
}

/** A day, or `earliest` where the day lies before it: a clock that is surely wrong is not believed. */
export function notBefore(day: string, earliest: string): string {
  return day < earliest ? earliest : day;
}

/** How long it is from a moment to the next day in Vietnam, in milliseconds: at least 1. */
export function untilNextDay(moment: Date): number {
  const sinceMidnight = (moment.getTime() + ahead) % dayLength;
  return sinceMidnight < 0 ? -sinceMidnight : dayLength - sinceMidnight;
}
