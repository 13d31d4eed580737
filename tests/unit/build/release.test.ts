import { expect, test } from 'vitest';
import { ledgerLines } from '../../../src/build/ledger.ts';
import { overdueGuides } from '../../../src/build/release.ts';
import { real } from './realContent.ts';

const { bundle } = real;

/** The same content with every guide due for its check on one day. */
function dueOn(checkBy: string) {
  return { ...bundle, guides: bundle.guides.map((guide) => ({ ...guide, checkBy })) };
}

test('a guide may be released until it is overdue by ninety days, and not a day longer', () => {
  expect(overdueGuides(dueOn('2026-12-31'), '2026-11-22')).toEqual([]);
  expect(overdueGuides(dueOn('2026-12-31'), '2027-03-31')).toEqual([]);
  const refused = overdueGuides(dueOn('2026-12-31'), '2027-04-01');
  expect(refused).toHaveLength(bundle.guides.length);
  expect(refused[0]).toMatch(/^guides\/.+\.json: quá hạn soát 91 ngày \(hạn 2026-12-31\)/);
});

test('the ledger lists every address and every source to compare, with where it is used', () => {
  const lines = ledgerLines(bundle).join('\n');
  for (const { url } of bundle.links.links) expect(lines).toContain(`[ ] ${url}`);
  for (const { name } of bundle.sources.sources) expect(lines).toContain(name);
  expect(lines).not.toContain('chưa nơi nào dùng');
});

test('what a person has compared is ticked with its day', () => {
  const links = bundle.links.links.map((link) => ({ ...link, checkedOn: '2026-12-01' }));
  expect(ledgerLines({ ...bundle, links: { links } }).join('\n')).toContain(
    '[x] https://dichvucong.gov.vn/ (đã đối chiếu ngày 2026-12-01)',
  );
});
