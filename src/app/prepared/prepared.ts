import type { Prepared } from '../../content/types.ts';
import { notBefore } from '../../domain/time/dates.ts';

/** Home as it is on a day ("2026-11-25") under a base path; nothing where none was prepared. */
export function homeOn(
  day: string,
  helper: boolean,
  base: string,
  { newest, anyBase, pieces, usual, helping }: Prepared,
): string | undefined {
  const home = (helper ? helping : usual)
    .filter(({ from }) => from <= notBefore(day, newest))
    .pop();
  return home?.pieces.map((at) => pieces[at]?.split(anyBase).join(base)).join('');
}
