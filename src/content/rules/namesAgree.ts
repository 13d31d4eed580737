import { noticePath, type Rule } from './rule.ts';

/** What is written in two places is the same in both: the app's name, a notice's id and its folder. */
export const namesAgree: Rule = {
  check: ({ site, zaloTitle, notices }) => [
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
