import type { ParseError } from 'jsonc-parser';

/** What the JSON parser stumbled over, by its error number, as an editor would say it. */
const byNumber: Record<number, string> = {
  1: 'có chữ nằm ngoài dấu ngoặc kép thẳng "; bao quanh chữ thì dùng dấu thẳng ", bên trong câu thì dùng dấu cong “ ”',
  2: 'số viết sai',
  3: 'thiếu tên ô trong dấu ngoặc kép',
  4: 'thiếu giá trị sau dấu hai chấm',
  5: 'thiếu dấu hai chấm sau tên ô',
  6: 'thiếu dấu phẩy ở cuối dòng này',
  7: 'thiếu dấu ngoặc nhọn đóng }',
  8: 'thiếu dấu ngoặc vuông đóng ]',
  9: 'thừa chữ sau khi tệp đã kết thúc; hãy xóa đi',
  10: 'không được ghi chú thích trong tệp này; hãy xóa đi',
  11: 'không được ghi chú thích trong tệp này; hãy xóa đi',
  12: 'thiếu dấu ngoặc kép đóng ", hoặc có chỗ xuống dòng giữa câu',
  13: 'số viết sai',
  14: 'dấu gạch chéo ngược \\ phải viết hai lần \\\\',
  15: 'dấu gạch chéo ngược \\ phải viết hai lần \\\\',
  16: 'có dấu ẩn giữa câu (như phím Tab); hãy xóa và gõ lại',
};

/** Numbers that mean: something should have stood behind what was read last. */
const somethingMissing = [3, 4, 5, 6, 7, 8];

/** What the signs around the place tell better than the number; the first that fits is said. */
const bySigns: readonly (readonly [before: RegExp, after: RegExp, message: string])[] = [
  [/^$/, /^$/, 'tệp đang trống'],
  [/,$/, /^[}\],]/, 'thừa dấu phẩy; hãy xóa đi'],
  [/\d,$/, /^\d/, 'số lẻ phải viết dấu chấm, ví dụ 65.5'],
  [/["\d\]el,]$/, /^\{/, 'thiếu dấu ngoặc nhọn đóng } của mục này'],
  [/[^:[{]$/, /^\]/, 'thiếu dấu ngoặc nhọn đóng } của mục này'],
  [/[^:[{]$/, /^\}/, 'thiếu dấu ngoặc vuông đóng ] của danh sách này'],
];

/** Says a parser's error in one Vietnamese sentence, with the line (from 1) where it can be mended. */
export function mistake(
  text: string,
  { error, offset }: ParseError,
): Readonly<{ line: number; message: string }> {
  const here = lineAt(text, offset);
  if (text.charAt(offset) === '\ufeff')
    return { line: here, message: 'đầu tệp có dấu ẩn; hãy lưu lại tệp ở dạng UTF-8, không có BOM' };
  if (/[\s\p{Cf}]/u.test(text.charAt(offset)) && error === 1)
    return { line: here, message: 'có dấu ẩn không nhìn thấy; hãy xóa khoảng trống rồi gõ lại' };
  const message = byNumber[error] ?? 'có dấu đặt sai chỗ';
  if (!somethingMissing.includes(error)) return { line: here, message };
  const before = text.slice(0, offset).trimEnd();
  const after = text.slice(offset).trimStart();
  const signs = bySigns.find(([left, right]) => left.test(before) && right.test(after));
  return { line: lineAt(text, before.length), message: signs?.[2] ?? message };
}

/** Line, from 1, of a place in a text. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
