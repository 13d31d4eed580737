import type { Guide } from '../../src/content/types.ts';
import { askingGuide } from './askingGuide.ts';
import { aBundle, type BundleBuilder, bundleOf } from './builders.ts';
import { cardGuide, cardStuck } from './cardGuide.ts';
import { guide } from './guidance.ts';
import { tasks } from './libraryNotice.ts';

/** The short words of the interface, which every site has to explain. */
const shortWords = ['OTP', 'QR', 'VNeID', 'APP_ID'];

/** Addresses that are given up one day, shown and opened, and one that this site does not show. */
const links = [
  ['trang-the', 'https://mau.gov.vn/the', '2026-12-31'],
  ['trang-kin', 'https://mau.gov.vn/kin', null],
  ['trang-tam', 'https://mau.gov.vn/tam', '2026-12-31'],
].map(([id, url, until]) => ({
  id,
  url,
  label: 'Một trang của thư viện',
  purpose: 'Vào đây để coi thẻ.',
  see: 'Thường thấy tên thư viện.',
  since: null,
  until,
  evidence: 'secondary',
  checkedOn: null,
}));

/** A change that is over one day. */
const ending = {
  id: 'mo-them-buoi-toi',
  title: 'Thư viện mở thêm buổi tối',
  plain: ['Thư viện mở thêm buổi tối tới hết tháng 2.'],
  since: '2026-01-01',
  until: '2027-02-28',
  evidence: 'secondary',
  sources: [{ source: 'nghi-quyet-mau', article: null }],
  touches: [{ notice: 'thu-vien', paragraphs: ['III.1'] }],
};

/** The screens that search finds, with what people say for them. */
const screens = [
  ['settings', 'Chữ to, chữ rõ'],
  ['helper', 'Ngồi cạnh chỉ việc'],
  ['tally', 'Sổ đếm'],
  ['safety', 'Giữ an toàn'],
  ['rights', 'Quyền của bạn'],
  ['units', 'Tên mới của xã'],
  ['terms', 'Từ khó'],
  ['lessons', 'Kỹ năng số'],
  ['changes', 'Nay đã đổi'],
  ['procedures', 'Thủ tục'],
  ['help', 'Trợ giúp'],
  ['about', 'Giới thiệu'],
] as const;

/**
 * A whole small site of another place: other name, an owner with a telephone number, one unit,
 * another main notice, three guides. Tests of code run on it, and `npm run prove` puts it in the place
 * of today's content. All of it is made up; nothing in it is a fact about any place.
 */
export function secondSite(): BundleBuilder {
  const cards = added(aBundle(), 'stuck.json', 'cards', cardStuck);
  const terms = added(cards, 'terms.json', 'terms', shortWords.map(term));
  return added(terms, 'links.json', 'links', links)
    .set('site.json', 'linkModes.links.1', { link: 'trang-kin', mode: 'hide' })
    .set('site.json', 'linkModes.links.2', { link: 'trang-tam', mode: 'open' })
    .set('procedures/lam-the.json', 'link', 'trang-the')
    .set('changes.json', 'changes.1', ending)
    .set(tasks, 'tasks.0.advice', ['Coi giờ mở cửa trước khi đi.'])
    .set('site.json', 'owner', 'Thư viện xã Mẫu')
    .set('site.json', 'contact', 'Thư viện xã Mẫu, số 0000 000 000')
    .set('site.json', 'receiptGuide', 'lam-the')
    .set(guide, 'since', null)
    .set(guide, 'until', '2027-02-28')
    .set(guide, 'checkedOn', '2026-11-22')
    .set(guide, 'checkBy', '2027-02-22')
    .set(
      'search.json',
      'screens',
      screens.map(([id, title]) => ({ id, title, said: [title] })),
    )
    .write('guides/lam-the.json', JSON.stringify(cardGuide, null, 2))
    .write('guides/gia-han-the.json', JSON.stringify(askingGuide, null, 2));
}

/** Puts items after the one a list of the bundle begins with. */
function added(site: BundleBuilder, file: string, list: string, items: readonly unknown[]) {
  return items.reduce<BundleBuilder>(
    (all, item, at) => all.set(file, `${list}.${at + 1}`, item),
    site,
  );
}

function term(word: string) {
  return {
    id: word.toLowerCase().replace('_', '-'),
    term: word,
    also: [],
    plain: ['Một chữ viết tắt.'],
    basis: [],
  };
}

/** A guide of the made site. */
export function madeGuide(id: string): Guide {
  const found = bundleOf(secondSite()).guides.find((each) => each.id === id);
  if (!found) throw new Error(`the made site has no guide ${id}`);
  return found;
}
