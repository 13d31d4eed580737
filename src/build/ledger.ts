import { join } from 'node:path';
import { contentOrExit } from './orExit.ts';
import type { Bundle } from './read/bundle.ts';
import { namings } from './rules/rule.ts';

/** The files that name an entry of a list. */
function uses(bundle: Bundle, list: 'sources' | 'links', id: string): string[] {
  const naming = namings(bundle, 'ref').filter((each) => each.list === list && each.id === id);
  return [...new Set(naming.map(({ file }) => file))];
}

/**
 * The checklist for the person who launches the app: every outside address to open, every document
 * to compare, and what else only a person can find out. Lines of Vietnamese text.
 */
export function ledgerLines(bundle: Bundle): string[] {
  const line = (done: string | null, what: string, files: readonly string[]) =>
    `[${done ? 'x' : ' '}] ${what}${done ? ` (đã đối chiếu ngày ${done})` : ''}\n      dùng ở: ${files.join(', ') || 'chưa nơi nào dùng'}`;
  return [
    'A. Mở thử từng địa chỉ, rồi ghi ngày vào ô checkedOn của links.json',
    ...bundle.links.links.map(({ id, url, checkedOn }) =>
      line(checkedOn, url, uses(bundle, 'links', id)),
    ),
    ...bundle.procedures.flatMap(({ id, portalUrl }) =>
      portalUrl === null ? [] : [line(null, portalUrl, [`procedures/${id}.json`])],
    ),
    '',
    'B. Đối chiếu từng nguồn với bản gốc, rồi ghi ngày vào ô checkedOn của sources.json',
    ...bundle.sources.sources.map(({ id, name, number, date, checkedOn }) =>
      line(checkedOn, [name, number, date].filter(Boolean).join(', '), uses(bundle, 'sources', id)),
    ),
    '',
    'C. Việc khác chỉ người thật làm được',
    ...bundle.ledger.checks.map(({ do: what, why }) => `[ ] ${what}\n      vì sao: ${why}`),
  ];
}

/** `npm run ledger`: prints the checklist; fails when the content itself does not pass the check. */
if (process.argv[1]?.endsWith('ledger.ts'))
  console.log(ledgerLines(contentOrExit(join(import.meta.dirname, '../content'))).join('\n'));
