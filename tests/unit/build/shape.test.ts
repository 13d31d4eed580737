import { describe, expect, it } from 'vitest';
import { aBundle } from '../../site/builders.ts';
import { guide } from '../../site/guidance.ts';
import { documents, notice, targets, tasks } from '../../site/libraryNotice.ts';

describe('a field that is missing', () => {
  it('is named with what belongs there', () => {
    expect(aBundle().remove(tasks, 'tasks.0.title').lines()).toEqual([
      'notices/thu-vien/tasks.json, dòng 3, ô tasks[1].title: (tên việc) còn thiếu; hãy thêm ô này, là một dòng chữ trong dấu ngoặc kép',
    ]);
  });

  it('may be null where nothing is known, so that nobody invents a deadline', () => {
    expect(aBundle().remove(tasks, 'tasks.1.deadline').lines()).toEqual([
      'notices/thu-vien/tasks.json, dòng 38, ô tasks[2].deadline: (thời hạn) còn thiếu; hãy thêm ô này, là một nhóm ô trong ngoặc nhọn { }, hoặc null khi không có',
    ]);
  });

  it('is asked for with the words it may be', () => {
    expect(aBundle().remove(tasks, 'tasks.0.relevance').lines()).toEqual([
      'notices/thu-vien/tasks.json, dòng 3, ô tasks[1].relevance: (liên quan người dân) còn thiếu; hãy thêm ô này, là một trong: high, medium, indirect',
    ]);
  });

  it('may be a whole list', () => {
    expect(aBundle().remove(tasks, 'tasks').lines()).toEqual([
      'notices/thu-vien/tasks.json, dòng 1, ô tasks: còn thiếu; hãy thêm ô này, là một danh sách trong ngoặc vuông [ ]',
    ]);
  });
});

describe('a value of the wrong kind', () => {
  it.each([
    [
      tasks,
      'tasks.0.title',
      7,
      5,
      'tasks[1].title: (tên việc) phải là một dòng chữ trong dấu ngoặc kép',
    ],
    [
      tasks,
      'tasks.0.plain',
      'Một câu.',
      6,
      'tasks[1].plain: (lời dễ hiểu) phải là một danh sách trong ngoặc vuông [ ]',
    ],
    [
      tasks,
      'tasks.0.source',
      'III.1',
      9,
      'tasks[1].source: (nguồn trong thông báo) phải là một nhóm ô trong ngoặc nhọn { }',
    ],
    [
      targets,
      'targets.0.value',
      '40',
      7,
      'targets[1].value: (giá trị) phải là một con số, không có dấu ngoặc kép, hoặc null khi không có',
    ],
    [
      tasks,
      'tasks.1.deadline',
      '30/4/2025',
      54,
      'tasks[2].deadline: (thời hạn) phải là một nhóm ô trong ngoặc nhọn { }, hoặc null khi không có',
    ],
    ['words/home.json', 'why.offline', 5, 4, 'why.offline: phải là chữ trong dấu ngoặc kép'],
    [
      'safety.json',
      'scenarios.0.first',
      'có',
      33,
      'scenarios[1].first: (giả dịch vụ công: xếp lên đầu) phải là true hoặc false',
    ],
    ['safety.json', 'scenarios.0.number', 1.5, 30, 'scenarios[1].number: phải là một số nguyên'],
    ['safety.json', 'scenarios.0.number', 0, 30, 'scenarios[1].number: phải từ 1 trở lên'],
    ['lessons.json', 'lessons.0.said', ['tìm'], 6, 'lessons[1].said: cần ít nhất 3 mục'],
    [
      'units.json',
      'units.0.code',
      '1',
      12,
      'units[1].code: viết chưa đúng; hãy so với một mục đã có',
    ],
    ['words/home.json', 'steps.1', null, 8, 'steps[2]: phải là chữ trong dấu ngoặc kép'],
  ])('is refused: %s, %s', (file, path, value, line, rest) => {
    expect(aBundle().set(file, path, value).lines()).toEqual([`${file}, dòng ${line}, ô ${rest}`]);
  });

  it.each([
    ['[]', 'một nhóm ô trong ngoặc nhọn { }'],
    ['null', 'một nhóm ô trong ngoặc nhọn { }'],
    ['7', 'một nhóm ô trong ngoặc nhọn { }'],
  ])('is refused when a whole file is %s', (text, wanted) => {
    expect(aBundle().write('links.json', text).lines()).toEqual([
      `links.json, dòng 1: (các liên kết ra ngoài) phải là ${wanted}`,
    ]);
  });

  it.each(['null', '"Trang đầu"', '["Trang đầu"]'])(
    'is refused when a file of words is %s',
    (text) => {
      expect(aBundle().write('words/home.json', text).lines()).toEqual([
        'words/home.json, dòng 1: (lời trên màn hình) phải là một nhóm ô trong ngoặc nhọn { }',
      ]);
    },
  );
});

describe('a basis, which is an outside source or words of a notice', () => {
  it.each([
    [
      'prepare.0.basis.0.evidence',
      35,
      'prepare[1].basis[1].evidence: mức căn cứ phải là notice, law, portal hoặc secondary; điều chưa biết thì không ghi',
    ],
    [
      'parts.0.steps.0.basis.0.quote',
      79,
      'parts[1].steps[1].basis[1].quote: (trích nguyên văn) còn thiếu; hãy thêm ô này, là một dòng chữ trong dấu ngoặc kép',
    ],
  ])('is asked for what the nearer of the two lacks: %s', (path, line, rest) => {
    expect(aBundle().remove(guide, path).lines()).toEqual([
      `guides/muon-sach.json, dòng ${line}, ô ${rest}`,
    ]);
  });

  it('brings the nearest field for a misspelt one', () => {
    expect(aBundle().rewrite(guide, '"quote":', '"qoute":').lines()).toEqual([
      'guides/muon-sach.json, dòng 79, ô parts[1].steps[1].basis[1].quote: (trích nguyên văn) còn thiếu; hãy thêm ô này, là một dòng chữ trong dấu ngoặc kép',
      'guides/muon-sach.json, dòng 82, ô parts[1].steps[1].basis[1].qoute: không có ô nào tên “qoute”; có phải bạn muốn viết “quote”?',
    ]);
  });

  it('is not a line of words', () => {
    expect(aBundle().set(guide, 'prepare.0.basis.0', 'Nghị quyết mẫu').lines()).toEqual([
      'guides/muon-sach.json, dòng 35, ô prepare[1].basis[1]: (căn cứ) phải là một nhóm ô trong ngoặc nhọn { }',
    ]);
  });
});

describe('a misspelt word', () => {
  it('as the name of a field brings the nearest field', () => {
    expect(aBundle().rewrite(tasks, '"title": "Góp sách"', '"titel": "Góp sách"').lines()).toEqual([
      'notices/thu-vien/tasks.json, dòng 38, ô tasks[2].title: (tên việc) còn thiếu; hãy thêm ô này, là một dòng chữ trong dấu ngoặc kép',
      'notices/thu-vien/tasks.json, dòng 40, ô tasks[2].titel: không có ô nào tên “titel”; có phải bạn muốn viết “title”?',
    ]);
  });

  it('inside a field that may be null brings the nearest field too', () => {
    expect(aBundle().set(tasks, 'tasks.0.deadline.dat', null).lines()).toEqual([
      'notices/thu-vien/tasks.json, dòng 36, ô tasks[1].deadline.dat: không có ô nào tên “dat”; có phải bạn muốn viết “date”?',
    ]);
  });

  it('as a name like no other brings all fields there are', () => {
    expect(aBundle().set(tasks, 'tasks.0.source.nguoi-soan', 'Lan').lines()).toEqual([
      'notices/thu-vien/tasks.json, dòng 12, ô tasks[1].source.nguoi-soan: không có ô nào tên “nguoi-soan”; các ô được dùng: paragraph, quote',
    ]);
  });

  it('among fixed words brings the nearest of them', () => {
    expect(aBundle().set(tasks, 'tasks.0.relevance', 'hihg').lines()).toEqual([
      'notices/thu-vien/tasks.json, dòng 14, ô tasks[1].relevance: (liên quan người dân) phải là một trong: high, medium, indirect; có phải bạn muốn viết “high”?',
    ]);
  });

  it.each([[['high']], [{ toString: null }], [7], [true]])(
    'among fixed words brings no guess when it is not a word: %j',
    (value) => {
      expect(aBundle().set(tasks, 'tasks.0.relevance', value).lines()).toEqual([
        'notices/thu-vien/tasks.json, dòng 14, ô tasks[1].relevance: (liên quan người dân) phải là một trong: high, medium, indirect',
      ]);
    },
  );

  it('among fixed words or null brings both', () => {
    expect(aBundle().set(targets, 'targets.0.drawing', 'rings').lines()).toEqual([
      'notices/thu-vien/targets.json, dòng 11, ô targets[1].drawing: (hình vẽ) phải là một trong: ring, bar, hoặc null khi không có; có phải bạn muốn viết “ring”?',
    ]);
  });

  it('among fixed words but like none of them brings the list alone', () => {
    expect(aBundle().set(tasks, 'tasks.0.relevance', 'quan trọng').lines()).toEqual([
      'notices/thu-vien/tasks.json, dòng 14, ô tasks[1].relevance: (liên quan người dân) phải là một trong: high, medium, indirect',
    ]);
  });
});

describe('a value the schema has its own sentence for', () => {
  it.each([
    [
      tasks,
      'tasks.0.deadline.date',
      '2024-02-31',
      30,
      'tasks[1].deadline.date: ngày không có thật; viết theo mẫu 2024-09-10 (năm-tháng-ngày)',
    ],
    [
      notice,
      'signedOn',
      '10/9/2024',
      10,
      'signedOn: (ngày ký) ngày không có thật; viết theo mẫu 2024-09-10 (năm-tháng-ngày)',
    ],
    [
      'changes.json',
      'changes.0.evidence',
      'unknown',
      11,
      'changes[1].evidence: mức căn cứ phải là notice, law, portal hoặc secondary; điều chưa biết thì không ghi',
    ],
    [tasks, 'tasks.0.title', '  ', 5, 'tasks[1].title: (tên việc) ô này không được để trống'],
    [tasks, 'tasks.0.plain', [], 6, 'tasks[1].plain: (lời dễ hiểu) cần ít nhất một câu'],
    [
      tasks,
      'tasks.0.id',
      'Mở cửa',
      4,
      'tasks[1].id: mã chỉ gồm chữ thường không dấu, số và dấu gạch nối, ví dụ “ky-nang-so”',
    ],
    [
      tasks,
      'tasks.0.source.paragraph',
      'III 1',
      10,
      'tasks[1].source.paragraph: mã đoạn chỉ gồm chữ, số, dấu chấm và gạch nối, ví dụ “III.7.đ”',
    ],
    [
      'links.json',
      'links.0.url',
      'http://mau.gov.vn',
      5,
      'links[1].url: địa chỉ phải bắt đầu bằng https:// và thuộc tên miền .gov.vn',
    ],
    [
      'links.json',
      'links.0.url',
      'https://gov.vn.mau.com/',
      5,
      'links[1].url: địa chỉ phải bắt đầu bằng https:// và thuộc tên miền .gov.vn',
    ],
    ['site.json', 'appId', 'abc', 3, 'appId: APP_ID chỉ gồm chữ số; để trống khi Zalo chưa cấp'],
  ])('is refused in that sentence: %s, %s = %j', (file, path, value, line, rest) => {
    const expected = `${file}, dòng ${line}, ô ${rest}`;
    expect(aBundle().set(file, path, value).lines()).toEqual([expected]);
  });

  it.each([
    [documents, 'documents.0.asks', 11, 'documents[1].asks'],
    [notice, 'paragraphs', 31, 'paragraphs'],
    ['changes.json', 'changes.0.touches.0.paragraphs', 21, 'changes[1].touches[1].paragraphs'],
  ])(
    'is asked for in Vietnamese even when the schema is silent: %s, %s empty',
    (file, path, line, field) => {
      expect(aBundle().set(file, path, []).lines()).toEqual([
        `${file}, dòng ${line}, ô ${field}: cần ít nhất 1 mục`,
      ]);
    },
  );

  it('is accepted in every case the schema allows', () => {
    expect(
      aBundle()
        .set('site.json', 'appId', '123456789')
        .set('site.json', 'owner', 'UBND phường Mẫu')
        .set('links.json', 'links.0.url', 'https://mau.gov.vn/trang?so=1')
        .set(notice, 'signedOn', '2024-02-29')
        .set(notice, '$schema', '../../schemas/notice.schema.json')
        .lines(),
    ).toEqual([]);
  });
});
