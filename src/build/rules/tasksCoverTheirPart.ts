import { noticePath, type Rule } from './rule.ts';

/** Every paragraph that gives work is told by at least one task. */
export const tasksCoverTheirPart: Rule = {
  name: 'đoạn giao việc nào cũng có nhiệm vụ',
  check: ({ notices }) =>
    notices.flatMap((notice) => {
      const told = new Set(notice.tasks.tasks.map(({ source }) => source.paragraph));
      return notice.notice.paragraphs.flatMap(({ id, kind, part }, at) =>
        kind === 'text' && part === 'tasks' && !told.has(id)
          ? [
              {
                file: noticePath(notice, 'notice'),
                path: ['paragraphs', at, 'id'],
                message: `đoạn “${id}” giao việc nhưng chưa có nhiệm vụ nào trích đoạn này; hãy thêm nhiệm vụ vào tasks.json`,
              },
            ]
          : [],
      );
    }),
};
