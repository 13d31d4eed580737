import { describe, expect, it } from 'vitest';
import { aBundle } from '../../site/builders.ts';
import { guide, procedure } from '../../site/guidance.ts';

function steps(count: number) {
  return Array.from({ length: count }, (_, at) => ({
    id: `buoc-${at + 1}`,
    do: 'Chọn sách.',
    see: 'Sách trên tay.',
    say: 'Cứ chọn từ từ.',
    dont: 'Không chọn giùm.',
    stuck: ['khong-thay-sach'],
    link: null,
    warning: null,
    basis: [{ source: 'nghi-quyet-mau', article: null, evidence: 'secondary' }],
  }));
}

describe('a guide people can follow', () => {
  it('has no part of eight steps', () => {
    expect(aBundle().set(guide, 'parts.0.steps', steps(8)).lines()).toEqual([
      'guides/muon-sach.json, dòng 66, ô parts[1].steps: mỗi phần tối đa bảy bước',
    ]);
  });

  it('may have seven steps in every part', () => {
    const more = steps(7).map((step) => ({ ...step, id: `them-${step.id}` }));
    expect(
      aBundle()
        .set(guide, 'parts.0.steps', steps(7))
        .set(guide, 'parts.1', { title: 'Về nhà', steps: more })
        .lines(),
    ).toEqual([]);
  });

  it('has five ways people say it', () => {
    expect(aBundle().remove(guide, 'said.4').lines()).toEqual([
      'guides/muon-sach.json, dòng 4, ô said: (người dân hay nói) cần ít nhất năm cách người dân hay nói',
    ]);
    expect(aBundle().set(guide, 'said.5', 'xin sách').lines()).toEqual([]);
  });
});

describe('a sentence without a basis', () => {
  it.each([
    [guide, 'parts.0.steps.0.basis', 78, 'parts[1].steps[1].basis'],
    [guide, 'forWhom.0.basis', 20, 'forWhom[1].basis'],
    ['rights.json', 'rights.0.basis', 10, 'rights[1].basis'],
    ['safety.json', 'scenarioBasis', 39, 'scenarioBasis'],
    ['todos.json', 'todos.0.basis', 13, 'todos[1].basis'],
  ])('is refused in %s at %s', (file, path, line, field) => {
    expect(aBundle().set(file, path, []).lines()).toEqual([
      `${file}, dòng ${line}, ô ${field}: (căn cứ) cần ít nhất một căn cứ; không có nguồn thì đừng viết câu này, hoặc ghi là lời khuyên (own)`,
    ]);
  });

  it('is let through where a term is put into our own words', () => {
    expect(aBundle().set('terms.json', 'terms.0.basis', []).lines()).toEqual([]);
  });
});

describe('a damaged item accuses nothing else', () => {
  it.each([
    ['a guide that is not JSON', aBundle().write(guide, '{')],
    ['a guide that is no group of fields', aBundle().write(guide, '[]')],
    ['a guide without a need', aBundle().remove(guide, 'need')],
    ['a guide without an id', aBundle().remove(guide, 'id')],
    ['a guide whose last day is none', aBundle().set(guide, 'until', '10/9/2024')],
    ['a guide with a number for a quote', aBundle().set(guide, 'parts.0.steps.0.basis.0.quote', 7)],
    ['a procedure without a name', aBundle().remove(procedure, 'name')],
    ['a procedure that is not JSON', aBundle().write(procedure, '')],
    ['a stuck card', aBundle().remove('stuck.json', 'cards.0.ask')],
    ['a need', aBundle().remove('lists.json', 'needs.0.name')],
    ['the hosts of the site', aBundle().remove('site.json', 'outsideHosts')],
    ['one host of the site', aBundle().set('site.json', 'outsideHosts.0', 'mau.com')],
    ['all terms', aBundle().write('terms.json', '{')],
  ])('%s', (_, bundle) => {
    expect(bundle.lines()).toHaveLength(1);
  });

  it('is missed again once it is gone altogether', () => {
    const lines = aBundle().omit(guide).lines();
    expect(lines).toContain(
      'site.json, dòng 17, ô receiptGuide: không có mã “muon-sach” trong thư mục guides; hãy sửa mã này hoặc thêm mục còn thiếu',
    );
    expect(lines).toContain(
      'stuck.json, dòng 4, ô cards[1].id: mã “khong-thay-sach” không nơi nào dùng; hãy dùng hoặc bỏ đi',
    );
  });
});

it('survives a quote that cannot be made a word', () => {
  const quote = { toString: null };
  expect(aBundle().set(guide, 'parts.0.steps.0.basis.0.quote', quote).lines()).toHaveLength(1);
});

it('does not take words of a screen for days of a period', () => {
  const words = { since: 'Từ ngày', until: 'Hết ngày' };
  expect(aBundle().set('words/home.json', 'period', words).lines()).toEqual([]);
});

describe('a quote of a notice in a guide', () => {
  const quote = 'parts.0.steps.0.basis.0.quote';

  it('is refused with one letter off', () => {
    expect(aBundle().set(guide, quote, 'Giao Thư viên xã mở cửa').lines()).toEqual([
      'guides/muon-sach.json, dòng 82, ô parts[1].steps[1].basis[1].quote: câu trích khác đoạn “III.1”: đoạn viết “viện xã mở cửa…”, ô này viết “viên xã mở cửa”; hãy chép lại nguyên văn',
    ]);
  });

  it('is accepted shorter, as long as every letter stands', () => {
    expect(aBundle().set(guide, quote, 'Thư viện xã mở').lines()).toEqual([]);
  });
});

describe('ids of the guidance', () => {
  it.each([
    [guide, 'parts.0.steps.0', 87, 'parts[1].steps[2].id', 'chon'],
    ['stuck.json', 'cards.0', 12, 'cards[2].id', 'khong-thay-sach'],
    ['units.json', 'units.0', 24, 'units[2].code', '00001'],
    ['links.json', 'links.0', 15, 'links[2].id', 'trang-xa'],
    ['lists.json', 'needs.0', 27, 'needs[2].id', 'muon'],
  ])('are refused a second time in %s, %s', (file, item, line, field, id) => {
    expect(aBundle().repeat(file, item).lines()).toEqual([
      `${file}, dòng ${line}, ô ${field}: mã “${id}” đã dùng trong cùng tệp; hãy đặt mã khác`,
    ]);
  });

  it('may name steps alike in two guides', () => {
    const text = aBundle()
      .files()
      .find(({ name }) => name === guide)?.text;
    const other = (text ?? '').replace('"id": "muon-sach"', '"id": "tra-sach"');
    expect(aBundle().write('guides/tra-sach.json', other).lines()).toEqual([]);
  });
});

it.each(['Hỏi HĐND.', 'Ghi NĐ-CP.'])('a guide explains its abbreviations: “%s”', (text) => {
  const word = text.split(/[ .-]/)[1];
  expect(aBundle().set(guide, 'parts.0.steps.0.do', text).lines()).toEqual([
    `guides/muon-sach.json, dòng 69, ô parts[1].steps[1].do: chữ “${word}” chưa được giải nghĩa; hãy thêm vào terms.json hoặc viết cách khác`,
  ]);
  expect(
    aBundle()
      .set(guide, 'parts.0.steps.0.do', text)
      .set('terms.json', 'terms.0.also.1', word)
      .lines(),
  ).toEqual([]);
});
