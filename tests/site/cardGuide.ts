const fromSource = { source: 'nghi-quyet-mau', article: 'Điều 1', evidence: 'secondary' };
const fromNotice = { notice: 'thu-vien', paragraph: 'III.1', quote: 'Giao Thư viện xã mở cửa' };

function fact(text: string, more: object = {}) {
  return { text, since: null, until: null, basis: [fromSource], ...more };
}

function thing(id: string, name: string, told: object, kind = 'paper') {
  return { id, kind, name, ...told };
}

function step(id: string, act: string, see: string, more: object = {}) {
  return {
    id,
    do: act,
    see,
    say: 'Cứ từ từ làm, có tôi ngồi đây.',
    dont: 'Không cầm máy bấm giùm.',
    stuck: ['khong-biet-bam'],
    link: null,
    warning: null,
    basis: [fromNotice],
    ...more,
  };
}

/** The second guide of the made site: several parts, a link, warnings, and sentences with their days. */
export const cardGuide = {
  id: 'lam-the',
  title: 'Làm thẻ đọc qua mạng',
  said: ['làm thẻ thơ viện', 'xin thẻ đọc', 'đăng ký thẻ', 'thẻ mượn sách', 'làm lại thẻ mất'],
  need: 'muon',
  everyday: 2,
  since: null,
  until: null,
  forWhom: [fact('Ai ở xã Mẫu cũng làm được.')],
  prepare: [
    thing('can-cuoc', 'Căn cước', fact('Căn cước của mình.')),
    thing('dien-thoai', 'Điện thoại', fact('Điện thoại có mạng.'), 'tool'),
    thing('hinh', 'Hình', fact('Hình chân dung.', { until: '2026-12-31' })),
    thing('to-khai', 'Tờ khai', fact('Tờ khai, nơi làm thẻ in giùm.', { since: '2027-01-01' })),
    thing('so-nha', 'Số nhà', fact('Số nhà, để khai chỗ ở.')),
  ],
  where: [fact('Trang của thư viện xã.'), fact('Quầy của thư viện xã.')],
  time: [fact('Làm xong trong buổi.')],
  money: [],
  warnings: [fact('Thẻ mất thì báo liền.')],
  parts: [
    {
      title: 'Vào trang',
      steps: [
        step('mo-trang', 'Mở trang của thư viện.', 'Thấy tên thư viện.', {
          link: 'trang-xa',
          warning: 'Địa chỉ sai một chữ cũng đóng lại ngay.',
        }),
        step('bam-dang-nhap', 'Tìm nút Đăng nhập rồi bấm.', 'Trang hỏi số thẻ.', {
          warning: 'Chỉ khai trên mau.gov.vn. Trang thư viện mau.gov.vn chạy tới 01/01/2027.',
        }),
        step('nhap-otp', 'Chờ mã OTP tới máy, rồi tự nhập.', 'Trang cho đi tiếp.', {
          stuck: ['khong-co-otp', 'khong-biet-bam'],
          warning: 'Mã OTP không đọc cho bất kỳ ai.',
        }),
      ],
    },
    {
      title: 'Khai và nộp',
      steps: [
        step('khai', 'Khai tên và chỗ ở.', 'Không còn ô trống.', {
          basis: [fromSource],
        }),
        step('dinh-kem', 'Đính kèm hình.', 'Thấy tên tệp vừa gắn.'),
        step('nop', 'Tự tay bấm nộp.', 'Trang báo đã gửi.'),
      ],
    },
    {
      // Two parts may bear one title.
      title: 'Khai và nộp',
      steps: [step('giu-ma', 'Chụp lại mã hồ sơ.', 'Trong máy có hình đọc rõ mã.')],
    },
  ],
  procedures: ['lam-the'],
  tasks: ['mo-cua', 'gop-sach'],
  checkedOn: '2026-11-22',
  checkBy: '2027-02-22',
};

/** What to do where that guide does not go on. */
export const cardStuck = [
  {
    id: 'khong-biet-bam',
    when: 'Không biết bấm chỗ nào',
    then: ['Coi lại câu ở trên, tìm đúng chữ đó.'],
    ask: 'Người trông thư viện.',
  },
  {
    id: 'khong-co-otp',
    when: 'Chờ hoài không thấy mã OTP',
    then: ['Chờ thêm một chút.', 'Chưa có thì bấm gửi lại.'],
    ask: 'Người trông thư viện.',
  },
];
