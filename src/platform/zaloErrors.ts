import { type Answer, failed, type Why } from './port.ts';

/** Codes of zmp-sdk (errors are plain objects with a `code`) folded into the five answers. */
const loginNeeded = -1401;
const whyByCode: Readonly<Record<number, Why>> = {
  [-201]: 'refused',
  [-2002]: 'refused',
  [-2003]: 'refused',
  [loginNeeded]: 'refused',
  [-1403]: 'unsupported',
  [-1404]: 'unsupported',
  [-1408]: 'timeout',
};

/** Reads why a call to Zalo failed. Unknown codes and foreign errors are `failed`. */
export function whyOf(error: unknown, online: boolean): Answer<never> {
  const given =
    typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  const code = typeof given === 'number' || typeof given === 'string' ? Number(given) : Number.NaN;
  const why = whyByCode[code] ?? 'failed';
  // Without a network the SDK reports a missing login (−1401) for calls that need Zalo's servers.
  const theirs = why === 'unsupported' || (why === 'refused' && code !== loginNeeded);
  return failed(online || theirs ? why : 'offline');
}
