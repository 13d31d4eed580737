import type { Problem } from '../read/problem.ts';
import { noticePath, type Rule } from './rule.ts';

/** What is written in two places is the same in both: the app's name, ids and the folders or files named by them. */
export const namesAgree: Rule = {
  check: ({ site, zaloTitle, notices, files }) => [
    ...files.flatMap(({ name, data }) => misnamedItem(name, data)),
    ...(zaloTitle === undefined || zaloTitle === site.appName
      ? []
      : [
          {
            file: 'site.json',
            path: ['appName'],
            message: `tên ứng dụng khác “${zaloTitle}” trong app-config.json; hãy viết giống nhau`,
          },
        ]),
    ...notices.flatMap((notice) =>
      notice.notice.id === notice.folder
        ? []
        : [
            {
              file: noticePath(notice, 'notice'),
              path: ['id'],
              message: `mã thông báo phải trùng tên thư mục; hãy sửa thành “${notice.folder}”`,
            },
          ],
    ),
  ],
};

const itemFile = /^(?:guides|procedures)\/([^/]+)\.json$/;

function misnamedItem(file: string, data: unknown): Problem[] {
  const name = itemFile.exec(file)?.[1];
  if (name === undefined || typeof data !== 'object' || data === null) return [];
  const id: unknown = Reflect.get(data, 'id');
  // An id that is missing is told by its schema.
  return id === name || typeof id !== 'string'
    ? []
    : [{ file, path: ['id'], message: `mã phải trùng tên tệp; hãy sửa thành “${name}”` }];
}
