/** File names of the invented notice, for tests to break. */
export const folder = 'notices/thu-vien';
export const notice = `${folder}/notice.json`;
export const tasks = `${folder}/tasks.json`;
export const results = `${folder}/results.json`;
export const targets = `${folder}/targets.json`;
export const documents = `${folder}/documents.json`;
export const agencies = `${folder}/agencies.json`;

/** The six files of an invented notice of four paragraphs. */
export function aLibraryNotice(): Record<string, unknown> {
  return {
    [notice]: {
      id: 'thu-vien',
      name: 'Thông báo mẫu về thư viện xã',
      title: { paragraph: 'ten', quote: 'Kết luận về thư viện xã Mẫu' },
      issuer: 'ubnd-xa',
      number: null,
      signedOn: null,
      conference: {
        date: '2025-02-03',
        place: 'Nhà văn hóa xã',
        source: { paragraph: 'mo-dau', quote: 'Ngày 03 tháng 02 năm 2025' },
      },
      facts: [{ label: 'Ai họp', source: { paragraph: 'mo-dau', quote: 'UBND xã Mẫu họp' } }],
      caution: ['Theo thông báo mẫu về thư viện xã.'],
      paragraphs: [
        { id: 'ten', kind: 'title', part: 'opening', lines: ['Kết luận về thư viện xã Mẫu'] },
        {
          id: 'mo-dau',
          kind: 'text',
          part: 'opening',
          lines: ['Ngày 03 tháng 02 năm 2025, UBND xã Mẫu họp bàn về việc đọc sách.'],
        },
        {
          id: 'III.1',
          kind: 'text',
          part: 'tasks',
          lines: ['1. Giao Thư viện xã mở cửa 40 giờ mỗi tuần, xong trước ngày 30/4/2025.'],
        },
        {
          id: 'III.2',
          kind: 'text',
          part: 'tasks',
          lines: ['2. Các ấp góp sách theo Kế hoạch số 12/KH-UBND ngày 10/01/2025.'],
        },
      ],
    },
    [tasks]: {
      tasks: [
        {
          id: 'mo-cua',
          title: 'Mở cửa thư viện',
          plain: ['Thư viện mở cửa cho bà con.'],
          source: {
            paragraph: 'III.1',
            quote: 'Giao Thư viện xã mở cửa 40 giờ mỗi tuần, xong trước ngày 30/4/2025.',
          },
          field: 'doc-sach',
          relevance: 'high',
          figures: ['gio-mo-cua'],
          responsible: [
            { agency: 'thu-vien', source: { paragraph: 'III.1', quote: 'Giao Thư viện xã' } },
          ],
          cooperating: [],
          reportTo: [],
          deadline: {
            date: '2025-04-30',
            text: 'Trước ngày 30/4/2025',
            source: { paragraph: 'III.1', quote: 'xong trước ngày 30/4/2025' },
          },
        },
        {
          id: 'gop-sach',
          title: 'Góp sách',
          plain: ['Các ấp góp sách cho thư viện.'],
          source: { paragraph: 'III.2', quote: 'Các ấp góp sách' },
          field: 'doc-sach',
          relevance: 'medium',
          figures: [],
          responsible: [],
          cooperating: [],
          reportTo: [],
          deadline: null,
        },
      ],
    },
    [results]: {
      results: [
        {
          id: 'da-hop',
          title: 'Xã đã họp',
          plain: ['Xã đã họp bàn về việc đọc sách.'],
          source: { paragraph: 'mo-dau', quote: 'họp bàn về việc đọc sách' },
          field: 'doc-sach',
          relevance: 'indirect',
          figures: [],
        },
      ],
    },
    [targets]: {
      targets: [
        {
          id: 'gio-mo-cua',
          title: 'Giờ mở cửa mỗi tuần',
          kind: 'target',
          value: 40,
          shown: null,
          unit: 'giờ',
          scope: 'Thư viện xã',
          drawing: 'bar',
          group: null,
          note: null,
          source: { paragraph: 'III.1', quote: 'mở cửa 40 giờ mỗi tuần' },
        },
      ],
    },
    [documents]: {
      documents: [
        {
          id: 'ke-hoach-12',
          kind: 'ke-hoach',
          number: '12/KH-UBND',
          date: '2025-01-10',
          issuer: 'ubnd-xa',
          subject: 'Góp sách cho thư viện',
          clause: null,
          asks: [
            {
              kind: 'carry-out',
              text: 'Các ấp góp sách theo kế hoạch này.',
              source: { paragraph: 'III.2', quote: 'góp sách theo Kế hoạch số 12/KH-UBND' },
            },
          ],
          source: { paragraph: 'III.2', quote: 'Kế hoạch số 12/KH-UBND ngày 10/01/2025' },
        },
      ],
    },
    [agencies]: {
      agencies: [
        {
          id: 'ubnd-xa',
          name: 'UBND xã Mẫu',
          source: { paragraph: 'mo-dau', quote: 'UBND xã Mẫu' },
          now: { text: 'UBND phường Mẫu', change: 'xa-thanh-phuong' },
        },
        {
          id: 'thu-vien',
          name: 'Thư viện xã',
          source: { paragraph: 'III.1', quote: 'Thư viện xã' },
          now: null,
        },
      ],
    },
  };
}
