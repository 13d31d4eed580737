/** Longest pause after which the same person is taken for granted, in milliseconds: 12 hours. */
const longestPause = 12 * 60 * 60 * 1000;

/**
 * Whether the app has to ask who holds the phone: it was last used (`touched`, milliseconds) more than
 * 12 hours ago, or in the future, when the clock was moved. Nobody is asked before the first use.
 */
export function isIdle(touched: number | null, now: number): boolean {
  return touched !== null && Math.abs(now - touched) > longestPause;
}
