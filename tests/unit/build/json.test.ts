import { describe, expect, it } from 'vitest';
import { lineOf, readFile } from '../../../src/build/read/file.ts';
import { aBundle } from '../../site/builders.ts';
import { tasks } from '../../site/libraryNotice.ts';

describe('a file that is not JSON', () => {
  it.each([
    ['a comma is missing', '{\n  "a": "x"\n  "b": "y"\n}\n', 2, 'thiếu dấu phẩy ở cuối dòng này'],
    [
      'a comma is missing between two items',
      '{\n  "a": [\n    {\n      "id": "x"\n    }\n    {\n      "id": "y"\n    }\n  ]\n}\n',
      5,
      'thiếu dấu phẩy ở cuối dòng này',
    ],
    ['the last brace is missing', '{\n  "a": "x"\n', 2, 'thiếu dấu ngoặc nhọn đóng }'],
    [
      'the brace of an item is missing before a comma',
      '{\n  "a": [\n    {\n      "id": "x"\n    ,\n    {\n      "id": "y"\n    }\n  ]\n}\n',
      5,
      'thiếu dấu ngoặc nhọn đóng } của mục này',
    ],
    [
      'the brace and the comma of an item are missing',
      '{\n  "a": [\n    {\n      "id": "x"\n    {\n      "id": "y"\n    }\n  ]\n}\n',
      4,
      'thiếu dấu ngoặc nhọn đóng } của mục này',
    ],
    [
      'the brace of the last item is missing',
      '{\n  "a": [\n    {\n      "id": "x"\n  ]\n}\n',
      4,
      'thiếu dấu ngoặc nhọn đóng } của mục này',
    ],
    [
      'a bracket is missing',
      '{\n  "a": ["x", "y"\n}\n',
      2,
      'thiếu dấu ngoặc vuông đóng ] của danh sách này',
    ],
    ['a bracket is missing at the end', '[\n  "x"\n', 2, 'thiếu dấu ngoặc vuông đóng ]'],
    ['there is a comma too many in a group', '{\n  "a": "x",\n}\n', 2, 'thừa dấu phẩy; hãy xóa đi'],
    [
      'there is a comma too many in a list',
      '{\n  "a": ["x",]\n}\n',
      2,
      'thừa dấu phẩy; hãy xóa đi',
    ],
    ['there are two commas', '{\n  "a": 1,,\n  "b": 2\n}\n', 2, 'thừa dấu phẩy; hãy xóa đi'],
    ['a decimal has a comma', '{\n  "a": 65,5\n}\n', 2, 'số lẻ phải viết dấu chấm, ví dụ 65.5'],
    [
      'curved quotes stand around words',
      '{\n  "a": “x y”\n}\n',
      2,
      'có chữ nằm ngoài dấu ngoặc kép thẳng "; bao quanh chữ thì dùng dấu thẳng ", bên trong câu thì dùng dấu cong “ ”',
    ],
    [
      'straight quotes stand inside words',
      '{\n  "a": "nguyên tắc "đúng, đủ" nhé"\n}\n',
      2,
      'có chữ nằm ngoài dấu ngoặc kép thẳng "; bao quanh chữ thì dùng dấu thẳng ", bên trong câu thì dùng dấu cong “ ”',
    ],
    [
      'it is plain text',
      'xin chào',
      1,
      'có chữ nằm ngoài dấu ngoặc kép thẳng "; bao quanh chữ thì dùng dấu thẳng ", bên trong câu thì dùng dấu cong “ ”',
    ],
    [
      'a quote is not closed',
      '{\n  "a": "x,\n  "b": "y"\n}\n',
      2,
      'thiếu dấu ngoặc kép đóng ", hoặc có chỗ xuống dòng giữa câu',
    ],
    ['a colon is missing', '{\n  "a" "x"\n}\n', 2, 'thiếu dấu hai chấm sau tên ô'],
    ['a value is missing', '{\n  "a":\n}\n', 2, 'thiếu giá trị sau dấu hai chấm'],
    ['the name of a field is missing', '{\n  : "x"\n}\n', 1, 'thiếu tên ô trong dấu ngoặc kép'],
    [
      'a backslash stands alone',
      '{\n  "a": "E:\\2024"\n}\n',
      2,
      'dấu gạch chéo ngược \\ phải viết hai lần \\\\',
    ],
    [
      'a tab stands inside words',
      '{\n  "a": "x\ty"\n}\n',
      2,
      'có dấu ẩn giữa câu (như phím Tab); hãy xóa và gõ lại',
    ],
    ['a number is not finished', '{\n  "a": 1.\n}\n', 2, 'số viết sai'],
    [
      'there is a note',
      '{\n  // nhớ sửa\n  "a": 1\n}\n',
      2,
      'không được ghi chú thích trong tệp này; hãy xóa đi',
    ],
    [
      'there is something after the end',
      '{"a": 1}\n}\n',
      2,
      'thừa chữ sau khi tệp đã kết thúc; hãy xóa đi',
    ],
    [
      'there is a blank of another kind',
      '{\n\u00a0\u00a0"a": 1\n}\n',
      2,
      'có dấu ẩn không nhìn thấy; hãy xóa khoảng trống rồi gõ lại',
    ],
    [
      'there is a hidden mark at its start',
      '\ufeff{"a": 1}',
      1,
      'đầu tệp có dấu ẩn; hãy lưu lại tệp ở dạng UTF-8, không có BOM',
    ],
    ['it is empty', '', 1, 'tệp đang trống'],
    ['it holds blanks only', ' \n \n', 1, 'tệp đang trống'],
  ])('is told once, where it can be mended: %s', (_, text, line, sentence) => {
    const { data, problems } = readFile('links.json', text);
    expect(problems).toEqual([
      { file: 'links.json', path: [], line, message: `tệp viết chưa đúng: ${sentence}` },
    ]);
    expect(data).toBeUndefined();
  });

  it('is told with its name and line', () => {
    expect(aBundle().rewrite(tasks, '"title": "Góp sách",', '"title": "Góp sách"').lines()).toEqual(
      ['notices/thu-vien/tasks.json, dòng 40: tệp viết chưa đúng: thiếu dấu phẩy ở cuối dòng này'],
    );
  });

  it('is told at the same line when it was written on Windows', () => {
    const [problem] = readFile('links.json', '{\r\n  "a": "x"\r\n  "b": "y"\r\n}\r\n').problems;
    expect(problem?.line).toBe(2);
  });
});

describe('a field written twice', () => {
  it('is refused at its second place', () => {
    expect(
      aBundle()
        .rewrite(tasks, '"title": "Góp sách",', '"title": "Góp",\n      "title": "Góp sách",')
        .lines(),
    ).toEqual(['notices/thu-vien/tasks.json, dòng 41: ô “title” viết hai lần; giữ lại một']);
  });

  it('may bear one name in two items', () => {
    expect(readFile('links.json', '{"a": [{"id": 1}, {"id": 2}]}').problems).toEqual([]);
  });
});

describe('the line of a field', () => {
  const file = readFile(
    'links.json',
    '{\n  "a": [\n    {\n      "b":\n        1\n    },\n    2\n  ]\n}\n',
  );

  it.each([
    [['a'], 2],
    [['a', 0], 3],
    [['a', 0, 'b'], 4],
    [['a', 1], 7],
    [['a', 0, 'missing'], 3],
    [['missing'], 1],
    [[], 1],
  ])('at %j is %i', (path, line) => {
    expect(lineOf(file, path)).toBe(line);
  });
});
