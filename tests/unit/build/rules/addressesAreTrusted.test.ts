import { expect, it } from 'vitest';
import { aBundle } from '../../../site/builders.ts';
import { procedure } from '../../../site/guidance.ts';

it('refuses a link to a host the site does not list', () => {
  expect(aBundle().set('links.json', 'links.0.url', 'https://maux.gov.vn/').lines()).toEqual([
    'links.json, dòng 5, ô links[1].url: địa chỉ “https://maux.gov.vn/” không nằm trong ô outsideHosts của site.json; hãy thêm tên miền hoặc bỏ liên kết',
  ]);
});

it('refuses a procedure on a host the site does not list', () => {
  expect(aBundle().set(procedure, 'portalUrl', 'https://cong.mau.gov.vn/').lines()).toEqual([
    'procedures/lam-the.json, dòng 16, ô portalUrl: địa chỉ “https://cong.mau.gov.vn/” không nằm trong ô outsideHosts của site.json; hãy thêm tên miền hoặc ghi null',
  ]);
});

it('lets a procedure have no address', () => {
  expect(aBundle().set(procedure, 'portalUrl', null).lines()).toEqual([]);
});

it('accepts any page of a host that is listed', () => {
  expect(
    aBundle()
      .set('site.json', 'outsideHosts.1', 'cong.mau.gov.vn')
      .set(procedure, 'portalUrl', 'https://cong.mau.gov.vn/the?so=1')
      .lines(),
  ).toEqual([]);
});

it.each([
  ['a longer name that begins alike', 'https://mau-xa.gov.vn/'],
  ['a name below it', 'https://dang-nhap.mau.gov.vn/'],
  ['letters that look alike', 'https://rnau.gov.vn/'],
  ['coded letters', 'https://xn--mu-9ja.gov.vn/'],
])('refuses %s', (_, url) => {
  expect(aBundle().set('links.json', 'links.0.url', url).lines()).toEqual([
    `links.json, dòng 5, ô links[1].url: địa chỉ “${url}” không nằm trong ô outsideHosts của site.json; hãy thêm tên miền hoặc bỏ liên kết`,
  ]);
});

it.each([
  ['coded letters', 'https://xn--mu-9ja.gov.vn/'],
  ['accents in the address', 'https://mau.gov.vn/thẻ'],
])('says what is wrong with %s though the host is listed', (_, url) => {
  expect(
    aBundle()
      .set('site.json', 'outsideHosts.1', 'xn--mu-9ja.gov.vn')
      .set('links.json', 'links.0.url', url)
      .lines(),
  ).toEqual([
    `links.json, dòng 5, ô links[1].url: địa chỉ “${url}” có chữ có dấu hoặc chữ mã hóa “xn--”; hãy chép lại địa chỉ không có các chữ ấy`,
  ]);
});
