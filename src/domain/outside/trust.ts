/**
 * Whether an outside address may be shown or opened: https, one of the listed hosts to the letter,
 * and nothing that makes an address look like another (user part, port, upper case, punycode,
 * backslash).
 */
export function isTrusted(address: string, hosts: readonly string[]): boolean {
  const match = /^https:\/\/([a-z0-9.-]+)(?:\/[\x21-\x5b\x5d-\x7e]*)?$/.exec(address);
  const host = match?.[1];
  if (host === undefined || !host.endsWith('.gov.vn') || host.includes('xn--')) return false;
  if (!hosts.includes(host)) return false;
  try {
    const url = new URL(address);
    return url.host === host && url.protocol === 'https:' && url.username === '';
  } catch {
    return false;
  }
}
