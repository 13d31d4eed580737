import type { Rule } from './rule.ts';

/** What nobody sees in a text and what only looks like Vietnamese, each with what to do about it. */
const faults: readonly (readonly [signs: RegExp, message: string])[] = [
  [
    /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/,
    'có dấu ẩn không ai thấy, hay dính theo khi chép; hãy xóa chữ quanh đó rồi gõ lại bằng tay',
  ],
  [/[\u0370-\u04ff\u00f0\u00d0\u0189]/, 'có chữ giống chữ Việt mà không phải; hãy gõ lại bằng tay'],
  [
    /\ufffd|[\u00c3\u00c4\u00c6][\u0080-\u00bf\u2018-\u2122]|\u00e1[\u00ba\u00bb]/,
    'chữ bị hỏng vì lưu sai bảng mã; hãy mở lại bản gốc và lưu dạng UTF-8',
  ],
];

/** Every sign of a text is one that a person can see and meant. */
export const textIsClean: Rule = {
  name: 'không có dấu ẩn',
  check: ({ files }) =>
    files.flatMap(({ name, text }) =>
      text
        .split('\n')
        .flatMap((line, at) =>
          faults
            .filter(([signs]) => signs.test(line))
            .map(([, message]) => ({ file: name, path: [], line: at + 1, message })),
        ),
    ),
};
