const fromNotice = { notice: 'thu-vien', paragraph: 'III.1', quote: 'Giao Thư viện xã mở cửa' };

function fact(text: string, more: object = {}) {
  return { text, since: null, until: null, basis: [fromNotice], ...more };
}

function step(id: string, act: string, more: object = {}) {
  return {
    id,
    do: act,
    see: 'Thấy đã xong.',
    say: 'Cứ từ từ làm.',
    dont: 'Không cầm máy bấm giùm.',
    stuck: ['khong-thay-sach'],
    link: null,
    warning: null,
    basis: [fromNotice],
    ...more,
  };
}

/** A guide that asks first: things for some, a part for some, and two ways to do it. */
export const askingGuide = {
  id: 'gia-han-the',
  title: 'Gia hạn thẻ đọc',
  said: ['gia hạn thẻ', 'thẻ hết hạn', 'xài thêm thẻ', 'đổi thẻ cũ', 'làm lại hạn thẻ'],
  need: 'muon',
  everyday: null,
  since: null,
  until: null,
  forWhom: [fact('Ai có thẻ sắp hết hạn.')],
  ask: [
    {
      id: 'the',
      text: 'Thẻ cũ còn không?',
      answers: [
        { id: 'con', text: 'Còn' },
        { id: 'mat', text: 'Mất rồi' },
      ],
    },
    {
      id: 'cach',
      text: 'Làm cách nào?',
      ways: true,
      answers: [
        { id: 'mang', text: 'Làm qua mạng' },
        { id: 'quay', text: 'Ra tận quầy' },
      ],
    },
  ],
  prepare: [
    { ...fact('Căn cước của mình.'), id: 'can-cuoc', kind: 'paper', name: 'Căn cước' },
    {
      ...fact('Thẻ cũ.', { when: [{ the: ['con'] }] }),
      id: 'the-cu',
      kind: 'paper',
      name: 'Thẻ cũ',
    },
    {
      ...fact('Đơn báo mất thẻ.', { when: [{ the: ['mat'] }] }),
      id: 'don-bao-mat',
      kind: 'paper',
      name: 'Đơn báo mất',
    },
    {
      ...fact('Điện thoại có mạng.', { when: [{ cach: ['mang'] }] }),
      id: 'dien-thoai',
      kind: 'tool',
      name: 'Điện thoại',
    },
  ],
  conflicts: [['the-cu', 'don-bao-mat']],
  where: [
    fact('Trang của thư viện, hoặc quầy.'),
    fact('Quầy mở buổi sáng.', { when: [{ cach: ['quay'] }] }),
  ],
  time: [fact('Xong trong ngày.')],
  money: [],
  warnings: [fact('Thẻ mất thì báo liền.', { when: [{ the: ['mat'] }] })],
  parts: [
    { title: 'Ở nhà', steps: [step('coi-han', 'Coi thẻ còn hạn tới ngày nào.')] },
    { title: 'Báo mất', when: [{ the: ['mat'] }], steps: [step('bao-mat', 'Báo mất thẻ.')] },
    {
      title: 'Trên trang',
      when: [{ cach: ['mang'] }],
      steps: [
        step('mo-trang', 'Mở trang của thư viện.'),
        step('gui', 'Tự tay bấm gửi.'),
        step('giu-ma', 'Chụp lại mã hồ sơ.', { receipt: true }),
      ],
    },
    { title: 'Tại quầy', when: [{ cach: ['quay'] }], steps: [step('toi-quay', 'Tới quầy.')] },
    { title: 'Chờ', steps: [step('nhan-the', 'Nhận thẻ mới.')] },
  ],
  procedures: ['lam-the'],
  tasks: [],
  checkedOn: '2026-11-22',
  checkBy: '2027-02-22',
};
