/** File names of the invented guidance, for tests to break. */
export const guide = 'guides/muon-sach.json';
export const procedure = 'procedures/lam-the.json';

const fromSource = { source: 'nghi-quyet-mau', article: null, evidence: 'secondary' };
const fromNotice = { notice: 'thu-vien', paragraph: 'III.1', quote: 'Giao Thư viện xã mở cửa' };

function fact(text: string) {
  return { text, since: null, until: null, basis: [fromSource] };
}

/** One guide, one procedure and the least that every file of guidance may hold. */
export function guidance(): Record<string, unknown> {
  return {
    [guide]: {
      id: 'muon-sach',
      title: 'Mượn sách',
      said: ['mượn sách', 'mượn truyện', 'tới thư viện', 'lấy sách về', 'đọc ké'],
      need: 'muon',
      everyday: 1,
      since: '2025-02-03',
      until: '2025-12-31',
      forWhom: [fact('Ai ở xã cũng mượn được.')],
      prepare: [{ ...fact('Thẻ đọc.'), id: 'the-doc', kind: 'paper', name: 'Thẻ đọc' }],
      where: [fact('Thư viện xã.')],
      time: [],
      money: [],
      warnings: [],
      parts: [
        {
          title: 'Tới thư viện',
          steps: [
            {
              id: 'chon',
              do: 'Chọn sách.',
              see: 'Sách trên tay.',
              say: 'Cứ chọn từ từ.',
              dont: 'Không chọn giùm.',
              stuck: ['khong-thay-sach'],
              link: 'trang-xa',
              warning: null,
              basis: [fromNotice],
            },
          ],
        },
      ],
      procedures: ['lam-the'],
      tasks: ['mo-cua'],
      checkedOn: '2025-07-01',
      checkBy: '2026-01-01',
    },
    [procedure]: {
      id: 'lam-the',
      name: 'Làm thẻ đọc',
      said: ['làm thẻ'],
      group: 'the-doc',
      level: 'xa',
      authority: null,
      papers: [],
      time: null,
      fee: null,
      waiver: null,
      legalBasis: [],
      codes: [],
      portalUrl: 'https://mau.gov.vn/the',
      link: null,
      evidence: null,
      evidenceNote: null,
      asOf: '2025-07-01',
      warnings: [],
    },
    'lifeEvents.json': {
      events: [
        {
          id: 'di-hoc',
          name: 'Nhà có trẻ đi học',
          said: ['con đi học', 'cháu vào lớp một', 'sắm sách cho con'],
          ask: [
            {
              id: 'the',
              text: 'Bé có thẻ đọc chưa?',
              answers: [
                { id: 'roi', text: 'Có rồi' },
                { id: 'chua', text: 'Chưa có' },
              ],
            },
          ],
          items: [
            { ...fact('Làm thẻ cho bé.'), procedure: 'lam-the', when: [{ the: ['chua'] }] },
            { ...fact('Mượn sách cho bé.'), guide: 'muon-sach' },
          ],
        },
      ],
    },
    'stuck.json': {
      cards: [
        {
          id: 'khong-thay-sach',
          when: 'Tìm hoài không thấy',
          then: ['Hỏi thủ thư.'],
          ask: 'Thủ thư.',
        },
      ],
    },
    'rights.json': {
      rights: [
        {
          id: 'muon-tu-do',
          title: 'Được mượn',
          plain: ['Ai cũng được mượn.'],
          limit: null,
          basis: [fromSource],
        },
      ],
    },
    'lessons.json': {
      lessons: [
        {
          id: 'tim-sach',
          title: 'Tìm sách',
          said: ['tìm sách', 'kiếm sách', 'coi sách'],
          intro: fact('Sách xếp theo tên.'),
          points: [fact('Tên nằm ở gáy.')],
          avoid: [],
          guides: ['muon-sach'],
        },
      ],
    },
    'helpers.json': {
      reminders: ['Điện thoại do bà con cầm.'],
      team: [fact('Tổ ở ngay trong xóm.')],
      duties: [fact('Chỉ bà con dùng mạng.')],
    },
    'safety.json': {
      measures: [fact('Không đưa thẻ cho người lạ.')],
      report: fact('Mất thẻ thì báo thủ thư.'),
      scenarios: [
        {
          number: 1,
          name: 'Giả thủ thư',
          plain: 'Có người xưng là thủ thư.',
          first: true,
          guides: ['muon-sach'],
        },
      ],
      scenarioBasis: [fromSource],
      never: ['Thư viện không hỏi mật khẩu.'],
    },
    'terms.json': {
      terms: [
        {
          id: 'ubnd',
          term: 'Ủy ban nhân dân',
          also: ['UBND'],
          plain: ['Cơ quan điều hành của xã.'],
          basis: [],
        },
      ],
    },
    'units.json': {
      basis: [fromSource],
      caution: 'Cần kiểm tra lại.',
      units: [
        {
          code: '00001',
          name: 'Phường Mẫu',
          kind: 'phường',
          former: [{ name: 'Xã Mẫu', kind: 'xã', district: 'Huyện Mẫu' }],
        },
      ],
      elsewhere: [],
    },
    'todos.json': {
      todos: [
        {
          id: 'tra-sach',
          title: 'Trả sách',
          plain: ['Trả sách trước ngày 31/12/2025.'],
          since: '2025-07-01',
          until: '2025-12-31',
          guide: 'muon-sach',
          change: null,
          basis: [fromSource],
        },
      ],
    },
    'catalogue.json': {
      about: [fact('Thông báo mẫu không kèm danh mục.')],
      near: [{ title: 'Thẻ đọc', procedures: ['lam-the'] }],
    },
    'search.json': {
      synonyms: [['sach', 'truyen']],
      screens: [{ id: 'settings', title: 'Chữ to', said: ['chữ to'] }],
    },
    'ledger.json': {
      checks: [{ id: 'goi-thu', do: 'Gọi thử thư viện.', why: 'Chưa ai gọi.', checkedOn: null }],
    },
  };
}
