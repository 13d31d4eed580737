import { expect, test } from 'vitest';
import { ledgerOf, ledgerPage, openEntries } from '../../../src/build/ledger.ts';
import { refusals } from '../../../src/build/release.ts';
import { aBundle, bundleOf } from '../../site/builders.ts';

const owned = () =>
  aBundle().set('site.json', 'owner', 'UBND xã Mẫu').set('site.json', 'appId', '123');

test('a guide may be released until it is overdue by ninety days, and not a day longer', () => {
  const bundle = bundleOf(owned());
  const guides = bundle.guides.map((guide) => ({ ...guide, checkBy: '2026-12-31' }));
  const refused = (today: string) => refusals({ ...bundle, guides }, today, false);
  expect(refused('2026-11-22')).toEqual([]);
  expect(refused('2027-03-31')).toEqual([]);
  expect(refused('2027-04-01')).toHaveLength(guides.length);
  expect(refused('2027-04-01')[0]).toMatch(
    /^guides\/.+\.json: quá hạn soát 91 ngày \(hạn 2026-12-31\)/,
  );
});

test('without an owner or a number of Zalo’s only a trial is released', () => {
  const bundle = bundleOf(aBundle().set('site.json', 'owner', null).set('site.json', 'appId', ''));
  const today = bundle.guides[0]?.checkedOn ?? '';
  expect(refusals(bundle, today, false).join('\n')).toMatch(/owner.*--trial\n.*appId.*--trial/);
  expect(refusals(bundle, today, true)).toEqual([]);
});

test('the ledger lists every address, every source and everything to do, with where it is used', () => {
  const bundle = bundleOf(aBundle());
  const entries = ledgerOf(bundle);
  const listed = entries.map(({ what }) => what).join('\n');
  for (const { url } of bundle.links.links) expect(listed).toContain(url);
  for (const { name } of bundle.sources.sources) expect(listed).toContain(name);
  for (const check of bundle.ledger.checks) expect(listed).toContain(check.do);
  expect(openEntries(entries)).toBe(entries.length);
  expect(entries.map(({ why }) => why).join('\n')).not.toContain('chưa nơi nào dùng');
});

test('what a person has done is ticked with its day, and no longer open', () => {
  const before = ledgerOf(bundleOf(aBundle()));
  const ticked = aBundle()
    .set('links.json', 'links.0.checkedOn', '2026-11-20')
    .set('ledger.json', 'checks.0.checkedOn', '2026-11-21');
  const entries = ledgerOf(bundleOf(ticked));
  expect(openEntries(entries)).toBe(before.length - 2);
  const page = ledgerPage(entries, 'Sách xã', '2026-11-22');
  expect(page).toContain('đối chiếu ngày 20/11/2026');
  expect(page).toContain('đối chiếu ngày 21/11/2026');
  expect(page).toContain(`Còn ${before.length - 2} việc trong ${before.length} việc`);
});

test('a name with signs of HTML is written as it is read', () => {
  const entry = { act: 'mở', what: 'a<b>&c', why: '', done: null, tick: '' } as const;
  expect(ledgerPage([entry], 'Sách & xã', '2026-11-22')).toContain('a&lt;b&gt;&amp;c');
});
