import { isTrusted } from '../../domain/outside/trust.ts';
import { fieldRule } from './rule.ts';

/** Every outside address stands on a host that the site allows, and imitates none. */
export const addressesAreTrusted = fieldRule('địa chỉ tin cậy', ({ value, declared }, { site }) => {
  const url = String(value);
  return declared.address === undefined || isTrusted(url, site.outsideHosts)
    ? []
    : [`địa chỉ “${url}” ${reason(url, site.outsideHosts, declared.address)}`];
});

/** On a listed host, what is left to refuse are letters that can make an address look like another. */
function reason(url: string, hosts: readonly string[], otherwise: string): string {
  const host = url.split('/')[2] ?? '';
  return hosts.includes(host)
    ? 'có chữ có dấu hoặc chữ mã hóa “xn--”; hãy chép lại địa chỉ không có các chữ ấy'
    : `không nằm trong ô outsideHosts của site.json; hãy thêm tên miền hoặc ${otherwise}`;
}
