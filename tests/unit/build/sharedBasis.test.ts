import { expect, it } from 'vitest';
import { type BundleBuilder, bundleOf } from '../../site/builders.ts';
import { guide } from '../../site/guidance.ts';
import { secondSite } from '../../site/secondSite.ts';

const basis = [{ source: 'nghi-quyet-mau', article: null, evidence: 'secondary' }];
const told = (text: string, more: object = {}) => ({ text, since: null, until: null, ...more });
const shared = { basis, facts: [told('Mượn miễn phí.'), told('Trả trễ thì hỏi thủ thư.')] };
const ofGuide = (site: BundleBuilder) => bundleOf(site).guides.find(({ id }) => id === 'muon-sach');

it('a list whose facts rest on the same may write it once, and is read as if each had it', () => {
  const apart = { ...shared, facts: shared.facts.map((fact) => ({ ...fact, basis })) };
  expect(ofGuide(secondSite().set(guide, 'money', shared))?.money).toEqual(
    ofGuide(secondSite().set(guide, 'money', apart.facts))?.money,
  );
});

it.each([
  [
    'an unknown source',
    { ...shared, basis: [{ ...basis[0], source: 'khong-co' }] },
    'money.basis[1].source',
  ],
  [
    'a long sentence',
    { ...shared, facts: [told(`${'chữ '.repeat(31)}.`), told('Hai.')] },
    'money.facts[1].text',
  ],
])('%s in it is told with its place', (_, money, field) => {
  const lines = secondSite().set(guide, 'money', money).lines();
  expect(
    lines.some((line) => line.startsWith(`${guide}, dòng `) && line.includes(`ô ${field}: `)),
  ).toBe(true);
});

it('a condition in it is told with its place', () => {
  const where = {
    basis,
    facts: [told('Quầy.', { when: [{ cachh: ['mang'] }] }), told('Trang.')],
  };
  const lines = secondSite().set('guides/gia-han-the.json', 'where', where).lines();
  expect(
    lines.some((line) => line.includes('ô where.facts[1].when[1].cachh: không có câu hỏi “cachh”')),
  ).toBe(true);
});
