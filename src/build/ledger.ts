import { join } from 'node:path';
import { checkContent } from './check.ts';
import type { Bundle } from './read/bundle.ts';

/** Every id that a file names in a field called `source` or `link`, with the file. */
function uses(bundle: Bundle, field: 'source' | 'link', id: string): string[] {
  const names = (value: unknown): boolean => {
    if (typeof value !== 'object' || value === null) return false;
    return Reflect.get(value, field) === id || Object.values(value).some(names);
  };
  return bundle.files.filter(({ data }) => names(data)).map(({ name }) => name);
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
      line(checkedOn, url, uses(bundle, 'link', id)),
    ),
    ...bundle.procedures.flatMap(({ id, portalUrl }) =>
      portalUrl === null ? [] : [line(null, portalUrl, [`procedures/${id}.json`])],
    ),
    '',
    'B. Đối chiếu từng nguồn với bản gốc, rồi ghi ngày vào ô checkedOn của sources.json',
    ...bundle.sources.sources.map(({ id, name, number, date, checkedOn }) =>
      line(checkedOn, [name, number, date].filter(Boolean).join(', '), uses(bundle, 'source', id)),
    ),
    '',
    'C. Việc khác chỉ người thật làm được',
    ...bundle.ledger.checks.map(({ do: what, why }) => `[ ] ${what}\n      vì sao: ${why}`),
  ];
}

/** `npm run ledger`: prints the checklist; fails when the content itself does not pass the check. */
if (process.argv[1]?.endsWith('ledger.ts')) {
  const { bundle, lines } = checkContent(join(import.meta.dirname, '../content'));
  if (lines.length > 0) {
    console.error('Nội dung chưa đúng; hãy chạy npm run check trước.');
    process.exit(1);
  }
  console.log(ledgerLines(bundle).join('\n'));
}
