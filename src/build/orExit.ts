import { checkContent, report } from './check.ts';
import type { Bundle } from './read/bundle.ts';

/** The content below a folder; a command that needs it ends with code 1 and the report when it is not right. */
export function contentOrExit(folder: string, zaloTitle?: string): Bundle {
  const checked = checkContent(folder, zaloTitle);
  if (checked.bundle && checked.lines.length === 0) return checked.bundle;
  console.error(report(checked));
  process.exit(1);
}
