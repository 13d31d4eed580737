import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import words from '../../../../src/content/words/listen.json' with { type: 'json' };
import { sayAloud, stepSentences } from '../../../../src/domain/aloud/speech.ts';

const { sounds } = words;
const say = (text: string) => sayAloud(text, sounds);

test.each([
  ['a plain number', 'Chờ mã OTP 6 số.', 'Chờ mã OTP 6 số.'],
  ['a nought that forms put first', 'Chờ trong 08 giờ làm việc.', 'Chờ trong 8 giờ làm việc.'],
  ['nought', '00 đồng', '0 đồng'],
  ['a level', 'Đã có mức 2.', 'Đã có mức 2.'],
  ['an amount', '20.000 đồng', '20000 đồng'],
  ['a large amount', '1.000.000 đồng', '1000000 đồng'],
  ['an amount with its sign', 'Lệ phí 50.000đ.', 'Lệ phí 50000 đồng.'],
  ['an amount for a copy', '8.000đ/bản', '8000 đồng/bản'],
  ['an amount in capitals', '50.000VNĐ', '50000 đồng'],
  ['two amounts', '5.000-10.000 đồng', '5000 – 10000 đồng'],
  ['an amount with a comma', '50,000 đồng', '50000 đồng'],
  ['a fraction', 'nặng 65,5 ký', 'nặng 65,5 ký'],
  ['per cent', 'Đạt 100%.', 'Đạt 100 phần trăm.'],
  ['per cent with a fraction', '65,5%', '65,5 phần trăm'],
  ['day and night', 'trực 24/7', 'trực 24 trên 7'],
])('%s is said as a number', (_, written, spoken) => {
  expect(say(written)).toBe(spoken);
});

test.each([
  ['a day', 'đến 01/01/2027.', 'đến ngày 1 tháng 1 năm 2027.'],
  ['a day that is called so', 'hết ngày 28/02/2027 là hết', 'hết ngày 28 tháng 2 năm 2027 là hết'],
  ['the same at the beginning', 'Ngày 10/9/2024', 'Ngày 10 tháng 9 năm 2024'],
  ['a month', 'từ 9/2024', 'từ tháng 9 năm 2024'],
  ['a month that is called so', 'Tháng 09/2024', 'Tháng 9 năm 2024'],
  ['a day without its year', 'ngày 15/7,', 'ngày 15 tháng 7,'],
])('%s is said as a date', (_, written, spoken) => {
  expect(say(written)).toBe(spoken);
});

test.each(['45/13/2024', '0/0/2024', '13/2024', '32/1/2024'])('%s is no date', (written) => {
  expect(say(written)).not.toMatch(/tháng|ngày/);
});

test.each([
  ['of the police', 'Gọi 113.', 'Gọi một một ba.'],
  ['in one piece', '0939123456', 'không chín ba chín một hai ba bốn năm sáu'],
  [
    'in groups',
    'Gọi 0293 3 878 899, hỏi',
    'Gọi không hai chín ba, ba, tám bảy tám, tám chín chín, hỏi',
  ],
  ['with dots', '0939.123.456', 'không chín ba chín, một hai ba, bốn năm sáu'],
  ['of a hotline', '1900 1234', 'một chín không không, một hai ba bốn'],
])('a number to call, %s, is said digit by digit', (_, written, spoken) => {
  expect(say(written)).toBe(spoken);
});

test.each([
  [
    'of a receipt',
    'H61.2-261122-0007',
    'hát sáu một, chấm, hai, gạch, hai sáu một một hai hai, gạch, không không không bảy',
  ],
  ['of a procedure', '1.004222', 'một, chấm, không không bốn hai hai hai'],
  ['of a form', 'phiếu TK01, ghi', 'phiếu tê ca không một, ghi'],
  ['of a licence', 'A1, A, B1 thì', 'a một, A, bê một thì'],
  ['that begins with a nought', '079', 'không bảy chín'],
  ['of a unit', '92001', 'chín hai không không một'],
  ['with Đ', 'ĐA06', 'đê a không sáu'],
])('a code %s is said sign by sign', (_, written, spoken) => {
  expect(say(written)).toBe(spoken);
});

test.each([
  ['224/2026/NĐ-CP ngày 1/7/2026', '224 năm 2026, nờ đê xê pê ngày 1 tháng 7 năm 2026'],
  ['66.02/2026/NQ-CP', '66 chấm 02 năm 2026, nờ quy xê pê'],
  ['06/QĐ-TTg', 'không sáu, xuyệt, quy đê, gạch, tê tê giê'],
])('the number of a document, %s, is said with its year and letters', (written, spoken) => {
  expect(say(written)).toBe(spoken);
});

test.each([
  ['dichvucong.gov.vn', 'dịch vụ công chấm gốp chấm vê nờ'],
  ['Địa chỉ là vneid.gov.vn.', 'Địa chỉ là vê nờ e i đê chấm gốp chấm vê nờ.'],
  ['đuôi .gov.vn', 'đuôi chấm gốp chấm vê nờ'],
  ['trang-moi.com/tin', 'trang gạch moi chấm com xuyệt tin'],
  ['constructor.gov.vn', 'constructor chấm gốp chấm vê nờ'],
])('in the address %s the dots are said', (written, spoken) => {
  expect(say(written)).toBe(spoken);
});

test.each([
  ['UBND xã', 'ủy ban nhân dân xã'],
  ['trên VNeID.', 'trên vê nờ e i đê.'],
])('the abbreviation in “%s” is said as people say it', (written, spoken) => {
  expect(say(written)).toBe(spoken);
});

test.each([
  'Bấm “Nộp hồ sơ”, rồi chờ…',
  'Mã OTP, mã QR, tệp PDF',
  'xã/phường, thu/chi',
  'Covid-19',
  'toString constructor __proto__',
])('“%s” needs no help', (text) => {
  expect(say(text)).toBe(text);
});

describe('a step', () => {
  test('says what to do, what one should see and what to beware of, in this order', () => {
    const step = {
      do: 'Mở Cổng. Chờ một chút.',
      see: 'Thấy nút Đăng nhập. Nút ở trên cùng.',
      warning: 'Ai hỏi mã OTP thì đừng đưa.',
    };
    expect(stepSentences(step, sounds)).toEqual([
      { written: 'Mở Cổng.', spoken: 'Mở Cổng.' },
      { written: 'Chờ một chút.', spoken: 'Chờ một chút.' },
      { written: 'Thấy nút Đăng nhập.', spoken: 'Làm đúng thì: Thấy nút Đăng nhập.' },
      { written: 'Nút ở trên cùng.', spoken: 'Nút ở trên cùng.' },
      {
        written: 'Ai hỏi mã OTP thì đừng đưa.',
        spoken: 'Lưu ý: Ai hỏi mã OTP thì đừng đưa.',
      },
    ]);
  });

  test('without a warning says nothing of one', () => {
    const step = { do: 'Mở Cổng.', see: 'Cổng mở.', warning: null };
    expect(stepSentences(step, sounds)).toHaveLength(2);
  });
});

test('no digit but a nought put first is lost, added or moved, whatever the text', () => {
  /** Digits that no other word of a text can be taken for. */
  const names = ['⓪', '①', '②', '③', '④', '⑤', '⑥', '⑦', '⑧', '⑨'];
  const digitsOf = (text: string) =>
    [...text]
      .map((sign) => (names.includes(sign) ? String(names.indexOf(sign)) : sign))
      .filter((sign) => /[1-9]/.test(sign))
      .join('');
  const written = fc.array(
    fc.oneof(
      fc.string({ unit: fc.constantFrom(...'0123456789./-%@, AĐgh') }),
      fc.constantFrom('ngày', 'tháng', '10/9/2024', '0939 123 456', 'H61.2', '20.000', '.gov.vn'),
    ),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        written.map((each) => each.join(' ')),
      ),
      (text) => {
        const bare = { ...sounds, digits: names, words: {} };
        expect(digitsOf(sayAloud(text, bare))).toBe(digitsOf(text));
      },
    ),
  );
});

test('in codes and numbers to call no nought is lost either', () => {
  const digits = (length: number) =>
    fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: 12 });
  const spelled = (run: string) => [...run].map((digit) => sounds.digits[Number(digit)]).join(' ');
  fc.assert(
    fc.property(digits(5), digits(7), digits(1), (long, call, short) => {
      expect(say(long)).toBe(spelled(long));
      expect(say(`0${call}`)).toBe(spelled(`0${call}`));
      expect(say(`K${short}`)).toBe(`ca ${spelled(short)}`);
    }),
  );
});
