import { expect, it } from 'vitest';
import { aBundle } from '../../../site/builders.ts';
import { agencies, tasks } from '../../../site/libraryNotice.ts';

it.each([
  ['lists.json', 'fields.1', { id: 'y-te', name: 'Y tế' }, 8, 'fields[2].id', 'y-te'],
  [
    'lists.json',
    'documentKinds.1',
    { id: 'cong-van', name: 'Công văn' },
    14,
    'documentKinds[2].id',
    'cong-van',
  ],
  ['lists.json', 'needs.1', { id: 'tra', name: 'Trả' }, 27, 'needs[2].id', 'tra'],
  [
    'lists.json',
    'procedureGroups.1',
    { id: 'the-muon', name: 'Thẻ mượn' },
    33,
    'procedureGroups[2].id',
    'the-muon',
  ],
  [
    'stuck.json',
    'cards.1',
    { id: 'mat-the', when: 'Mất thẻ', then: ['Báo thủ thư.'], ask: 'Thủ thư.' },
    12,
    'cards[2].id',
    'mat-the',
  ],
  [
    'links.json',
    'links.1',
    {
      id: 'cong',
      url: 'https://mau.gov.vn/b',
      label: 'Cổng',
      purpose: 'Vào đây để hỏi.',
      see: 'Thấy chỗ hỏi.',
      since: null,
      until: null,
      evidence: 'secondary',
      checkedOn: null,
    },
    15,
    'links[2].id',
    'cong',
  ],
  [
    'sources.json',
    'sources.1',
    {
      id: 'luat-mau',
      name: 'Luật mẫu',
      number: null,
      date: null,
      issuer: null,
      evidence: 'secondary',
      readOn: '2025-07-01',
      checkedOn: null,
      link: null,
    },
    15,
    'sources[2].id',
    'luat-mau',
  ],
  [
    agencies,
    'agencies.2',
    { id: 'cac-ap', name: 'Các ấp', source: { paragraph: 'III.2', quote: 'Các ấp' }, now: null },
    25,
    'agencies[3].id',
    'cac-ap',
  ],
] as const)(
  'refuses in %s at %s something nothing leads to',
  (file, path, item, line, field, id) => {
    expect(aBundle().set(file, path, item).lines()).toEqual([
      `${file}, dòng ${line}, ô ${field}: mã “${id}” không nơi nào dùng; hãy dùng hoặc bỏ đi`,
    ]);
  },
);

it('accepts an agency that is named only as one to report to', () => {
  const stated = { agency: 'cac-ap', source: { paragraph: 'III.2', quote: 'Các ấp' } };
  expect(
    aBundle()
      .set(agencies, 'agencies.2', {
        id: 'cac-ap',
        name: 'Các ấp',
        source: { paragraph: 'III.2', quote: 'Các ấp' },
        now: null,
      })
      .set(tasks, 'tasks.1.reportTo', [stated])
      .lines(),
  ).toEqual([]);
});
