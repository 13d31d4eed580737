import { describe, expect, it } from 'vitest';
import { editorialTexts } from '../../../src/build/rules/rule.ts';
import { real } from './real.ts';

const { bundle } = real;
const { guides, procedures, units } = bundle;

describe('what guides people', () => {
  it.each([
    'tai-khoan-vneid',
    'dang-nhap-cong',
    'nop-ho-so-truc-tuyen',
    'chup-dinh-kem-giay-to',
    'thanh-toan-ma-qr',
    'tra-cuu-ho-so',
    'khai-sinh-lien-thong',
    'khai-tu-lien-thong',
    'ket-hon',
    'thuong-tru-tam-tru',
    'the-can-cuoc',
    'giay-phep-lai-xe',
    'ly-lich-tu-phap',
    'chung-thuc-ban-sao',
    'ho-kinh-doanh',
    'chon-xa-phuong-khi-nop',
    'tich-hop-giay-to-vneid',
    'noi-nop-can-tho',
    'huu-tri-xa-hoi',
    'ho-tich-sua-doi',
    'chung-thuc-khac',
    'xac-nhan-cu-tru',
    'dat-dai',
    'ho-ngheo',
    'bhyt-bhxh',
    'xe-may',
    'hkd-doi',
    'khieu-nai',
    'ho-chieu',
    'khuyet-tat',
  ])('has a guide for the errand %s', (id) => {
    expect(guides.map((guide) => guide.id)).toContain(id);
  });

  it('has at least twelve guides', () => {
    expect(guides.length).toBeGreaterThanOrEqual(12);
  });

  it('has 44 procedures', () => {
    expect(procedures).toHaveLength(44);
  });

  it('has 28 units made of 75 former ones in 8 districts', () => {
    const former = units.units.flatMap((unit) => unit.former);
    expect(units.units).toHaveLength(28);
    expect(former).toHaveLength(75);
    expect(new Set(former.map(({ district }) => district)).size).toBe(8);
  });

  it('gives every former unit to one unit of today only', () => {
    const former = units.units.flatMap((unit) =>
      unit.former.map(({ name, district }) => `${name}, ${district}`),
    );
    expect(former.filter((name, at) => former.indexOf(name) !== at)).toEqual([]);
  });
});

/** "7.000đ", "50.000 đồng", "120 tỷ", "20k"; numbers of records (1.004194) are none. */
const money =
  /\d(?:[\d.,]*\d)?\s*(?:đồng|nghìn|ngàn|triệu|tỷ|tỉ|vnđ|vnd|usd|đ|k)(?![\p{L}\p{N}])|(?<![\d.])\d{1,3}(?:\.\d{3})+(?!\.?\d)/giu;
/** 113 and its like, numbers of help lines, and numbers that begin with 0 or +84. */
const phone =
  /(?<![\p{L}\d./+-])(?:11\d(?![\d%/-]|\.\d)|1[89]00[ .]?\d{3,}|(?:\+84|0)(?:[ .-]?\d){8,10})(?!\d)/gu;

describe('what residents read', () => {
  // forbidden.json holds examples of what must not be written, ledger.json is for those who check.
  const texts = editorialTexts(bundle).filter(
    ({ file }) => file !== 'forbidden.json' && file !== 'ledger.json',
  );

  it('names no amount of money but what the portal asks for certifying and adopting, and from where on shops pay tax', () => {
    expect(found(texts, money)).toEqual([
      'guides/chung-thuc-ban-sao.json money.facts.0.text 2.000 đồng',
      'guides/chung-thuc-ban-sao.json money.facts.0.text 1.000 đồng',
      'guides/chung-thuc-ban-sao.json money.facts.0.text 200.000 đồng',
      'guides/chung-thuc-khac.json money.0.text 10.000 đồng',
      'guides/chung-thuc-khac.json money.1.text 50.000 đồng',
      'guides/chung-thuc-khac.json money.2.text 30.000 đồng',
      'guides/chung-thuc-khac.json money.2.text 25.000 đồng',
      'guides/hkd-doi.json warnings.0.text 1 tỷ',
      'guides/ho-kinh-doanh.json warnings.3.text 1 tỷ',
      'lifeEvents.json events.5.ask.2.answers.0.text 1 tỷ',
      'lifeEvents.json events.5.items.3.text 1 tỷ',
      'procedures/chung-thuc-ban-sao.json fee.text 2.000 đồng',
      'procedures/chung-thuc-ban-sao.json fee.text 1.000 đồng',
      'procedures/chung-thuc-ban-sao.json fee.text 200.000 đồng',
      'procedures/dang-ky-ho-kinh-doanh.json warnings.2.text 1 tỷ',
      'procedures/nuoi-con-nuoi.json fee.text 400.000 đồng',
      'todos.json todos.4.plain.0 1 tỷ',
    ]);
  });

  it('names no phone number but 113', () => {
    const named = found(texts, phone);
    expect(named.filter((each) => !each.endsWith(' 113'))).toEqual([]);
    expect(named.map((each) => each.split(' ')[0])).toContain('safety.json');
  });

  it.each(['Nộp 50.000 đồng.', 'Lệ phí 7.000đ.', 'Vốn 120 tỷ.', 'Tốn 20k.', 'Phí 8.000.'])(
    'would name money in “%s”',
    (text) => {
      expect(text.match(money)).toHaveLength(1);
    },
  );

  it.each(['Mã 1.004194', 'Năm 2023, tỉnh họp.', 'Thông tư 117/2026/TT-BTC', '30 ngày', '5 đứa'])(
    'would name no money in “%s”',
    (text) => {
      expect(text.match(money)).toBeNull();
    },
  );

  it.each(['Gọi 113.', 'Gọi 114', 'Gọi 1900 1006', '18001096', '0293 3873138', '+84 912 345 678'])(
    'would name a phone in “%s”',
    (text) => {
      expect(text.match(phone)).toHaveLength(1);
    },
  );

  it.each(['100% hệ thống', 'Thông tư 117/2026/TT-BTC', '01/01/2027', 'Mã 1.004194', '53 dịch vụ'])(
    'would name no phone in “%s”',
    (text) => {
      expect(text.match(phone)).toBeNull();
    },
  );
});

function found(texts: ReturnType<typeof editorialTexts>, pattern: RegExp): string[] {
  return texts.flatMap(({ file, path, text }) =>
    [...text.matchAll(pattern)].map(([match]) => `${file} ${path.join('.')} ${match}`),
  );
}
