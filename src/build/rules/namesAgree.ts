import { namings, noticePath, type Rule } from './rule.ts';

/** What is written in two places is the same in both: the app's name, ids and the folders or files named by them. */
export const namesAgree: Rule = {
  name: 'tên và mã khớp nhau',
  check: (bundle) => [
    ...namings(bundle, 'entry').flatMap(({ file, path, list, id }) => {
      const name = file.replace(`${list}/`, '').replace('.json', '');
      return (list === 'guides' || list === 'procedures') && id !== name
        ? [{ file, path, message: `mã phải trùng tên tệp; hãy sửa thành “${name}”` }]
        : [];
    }),
    ...(bundle.zaloTitle === undefined || bundle.zaloTitle === bundle.site.appName
      ? []
      : [
          {
            file: 'site.json',
            path: ['appName'],
            message: `tên ứng dụng khác “${bundle.zaloTitle}” trong app-config.json; hãy viết giống nhau`,
          },
        ]),
    ...bundle.notices
      .filter(({ notice, folder }) => notice.id !== folder)
      .map((notice) => ({
        file: noticePath(notice, 'notice'),
        path: ['id'],
        message: `mã thông báo phải trùng tên thư mục; hãy sửa thành “${notice.folder}”`,
      })),
  ],
};
