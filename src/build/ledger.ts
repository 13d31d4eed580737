import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayInVietnam, writeDate } from '../domain/time/dates.ts';
import { contentOrExit } from './orExit.ts';
import type { Bundle } from './read/bundle.ts';
import { namings } from './rules/rule.ts';

/** Something only a person can find out: what to do, with what, why, and the day it was done. */
type LedgerEntry = Readonly<{
  act: 'mở' | 'đối chiếu' | 'làm';
  what: string;
  why: string;
  /** The day on which somebody did it ("2026-12-01"); null while it is open. */
  done: string | null;
  /** Where the day is written once it is done. */
  tick: string;
}>;

/**
 * Everything that people have to open, compare or do before the app may be believed, in the order of
 * the files. A tick raises no evidence by itself; whoever compared decides that in the content.
 */
export function ledgerOf(bundle: Bundle): LedgerEntry[] {
  const usedIn = (list: 'sources' | 'links', id: string) => {
    const naming = namings(bundle, 'ref').filter((each) => each.list === list && each.id === id);
    const files = [...new Set(naming.map(({ file }) => file))];
    return `dùng ở: ${files.join(', ') || 'chưa nơi nào dùng'}`;
  };
  return [
    ...bundle.links.links.map(({ id, url, checkedOn }) => ({
      act: 'mở' as const,
      what: url,
      why: usedIn('links', id),
      done: checkedOn,
      tick: `links.json, ${id}`,
    })),
    ...bundle.procedures.flatMap(({ id, name, portalUrl, portalCheckedOn = null }) =>
      portalUrl === null
        ? []
        : [
            {
              act: 'mở' as const,
              what: portalUrl,
              why: `trang thủ tục “${name}”`,
              done: portalCheckedOn,
              tick: `procedures/${id}.json`,
            },
          ],
    ),
    ...bundle.sources.sources.map(({ id, name, number, date, checkedOn }) => ({
      act: 'đối chiếu' as const,
      what: [name, number, date && writeDate(date)].filter(Boolean).join(', '),
      why: usedIn('sources', id),
      done: checkedOn,
      tick: `sources.json, ${id}`,
    })),
    ...bundle.ledger.checks.map(({ id, do: what, why, checkedOn }) => ({
      act: 'làm' as const,
      what,
      why,
      done: checkedOn,
      tick: `ledger.json, ${id}`,
    })),
  ];
}

/** How many entries nobody has done yet. */
export function openEntries(entries: readonly LedgerEntry[]): number {
  return entries.filter(({ done }) => done === null).length;
}

/**
 * The ledger as a page of HTML to print or to open in an office program: a box to tick, and room for
 * who did it and when. Names stay on that paper; the project keeps the day alone.
 */
export function ledgerPage(entries: readonly LedgerEntry[], app: string, today: string): string {
  const rows = entries.map(({ act, what, why, done, tick }, at) =>
    [
      String(at + 1),
      done ? '☑' : '☐',
      `${act}: ${what}`,
      why,
      '',
      done ? `đối chiếu ngày ${writeDate(done)}` : '',
      tick,
    ]
      .map((cell) => `<td>${escapeHtml(cell)}</td>`)
      .join(''),
  );
  const heads = ['', 'Xong', 'Việc', 'Vì sao, dùng ở đâu', 'Ai làm', 'Ngày', 'Ghi ngày vào'];
  return `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<title>Sổ đối chiếu – ${escapeHtml(app)}</title>
<style>
body { font: 14px/1.4 sans-serif; margin: 1cm }
table { border-collapse: collapse; width: 100% }
td, th { border: 1px solid #555; padding: 4px 6px; text-align: left; vertical-align: top; overflow-wrap: anywhere }
td:nth-child(5), td:nth-child(6) { min-width: 3cm }
</style>
<h1>Sổ đối chiếu – ${escapeHtml(app)}</h1>
<p>In ngày ${writeDate(today)}. Còn ${openEntries(entries)} việc trong ${entries.length} việc. Làm xong việc nào thì đánh dấu, ghi ai làm và ngày, rồi trao lại cho người giữ nội dung. Đánh dấu không làm một điều thành chắc hơn.</p>
<table>
<tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr>
${rows.map((row) => `<tr>${row}</tr>`).join('\n')}
</table>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** `npm run ledger`: writes the page; fails when the content itself does not pass the check. */
if (process.argv[1]?.endsWith('ledger.ts')) {
  const root = join(import.meta.dirname, '../..');
  const bundle = contentOrExit(join(root, 'src/content'));
  const entries = ledgerOf(bundle);
  const page = ledgerPage(entries, bundle.site.appName, dayInVietnam(new Date()));
  writeFileSync(join(root, 'so-doi-chieu.html'), page);
  console.log(`Còn ${openEntries(entries)} việc trong ${entries.length} việc chưa ai đối chiếu.`);
  console.log(
    'Đã viết so-doi-chieu.html: mở bằng trình duyệt hay Excel, in ra, rồi trao cho người làm.',
  );
}
