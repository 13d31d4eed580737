import { assetBase } from './hostPage.ts';

export type HostAddress =
  | { readonly kind: 'page' }
  | { readonly kind: 'asset'; readonly file: string }
  | { readonly kind: 'outside' };

/**
 * What a path on the host's own domain means. Page folder and asset folder differ: whatever lies
 * under `/zapps/<id>/` is the app's page, except the version folder, which holds the uploaded files.
 */
export function readAddress(pathname: string, appId: string, version: string): HostAddress {
  const base = assetBase(appId, version);
  if (pathname.startsWith(base) && pathname !== base) {
    const file = decoded(pathname.slice(base.length));
    return file === undefined ? { kind: 'outside' } : { kind: 'asset', file };
  }
  const home = `/zapps/${appId}`;
  if (pathname === home || pathname.startsWith(`${home}/`)) return { kind: 'page' };
  return { kind: 'outside' };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
