import { isTrusted } from '../../domain/outside/trust.ts';
import type { Problem } from '../read/problem.ts';
import type { Rule } from './rule.ts';

/** Every outside address stands on a host that the site allows, and imitates none. */
export const addressesAreTrusted: Rule = {
  // The list of hosts may be missing only because site.json is damaged.
  needsWhole: true,
  check: ({ links, procedures, site }) => {
    const untrusted = (
      file: string,
      path: Problem['path'],
      url: string,
      otherwise: string,
    ): Problem[] =>
      isTrusted(url, site.outsideHosts)
        ? []
        : [
            {
              file,
              path,
              message: `địa chỉ “${url}” ${reason(url, site.outsideHosts, otherwise)}`,
            },
          ];
    return [
      ...links.links.flatMap(({ url }, at) =>
        untrusted('links.json', ['links', at, 'url'], url, 'bỏ liên kết'),
      ),
      ...procedures.flatMap(({ id, portalUrl }) =>
        portalUrl === null
          ? []
          : untrusted(`procedures/${id}.json`, ['portalUrl'], portalUrl, 'ghi null'),
      ),
    ];
  },
};

/** On a listed host, what is left to refuse are letters that can make an address look like another. */
function reason(url: string, hosts: readonly string[], otherwise: string): string {
  const host = url.split('/')[2] ?? '';
  return hosts.includes(host)
    ? 'có chữ có dấu hoặc chữ mã hóa “xn--”; hãy chép lại địa chỉ không có các chữ ấy'
    : `không nằm trong ô outsideHosts của site.json; hãy thêm tên miền hoặc ${otherwise}`;
}
