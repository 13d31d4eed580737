import { readFileSync } from 'node:fs';
import { test as base, expect, type Page } from '@playwright/test';
import type { Guide } from '../../src/content/types.ts';
import { writeHandover } from '../../src/domain/errands/handOver.ts';
import { flatSteps } from '../../src/domain/errands/steps.ts';
import { FakePhone, type PhoneOptions } from '../host/phone.ts';

/** The day on which the content was last read; what depends on the date is tested around it. */
export const clock = '2026-11-22T09:00:00+07:00';

/**
 * `phone` makes a phone with a pinned clock. At the end of each test it is seen that the app asked
 * for nothing beyond Zalo, and that no script broke.
 */
export const test = base.extend<{ phone: (options?: PhoneOptions) => FakePhone }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from this pattern
  phone: async ({}, use) => {
    const phones: FakePhone[] = [];
    await use((options) => {
      const phone = new FakePhone({ clock, ...options });
      phones.push(phone);
      return phone;
    });
    for (const phone of phones) {
      await phone.close();
      expect(phone.refused, 'addresses beyond Zalo').toEqual([]);
      expect(phone.pageErrors, 'broken scripts').toEqual([]);
      expect(phone.consoleErrors, 'errors on the console').toEqual([]);
    }
  },
});

export { expect };

export const platforms = ['android', 'ios'] as const;

const guide: Guide = JSON.parse(
  readFileSync(
    new URL('../../src/content/guides/khai-sinh-lien-thong.json', import.meta.url),
    'utf8',
  ),
);
const [first, ...others] = flatSteps(guide).map(({ step }) => step.id);
const last = others[others.length - 1];
const handedOver = writeHandover(guide, { step: last ?? null, ticks: { [first ?? '']: true } });

/** What a phone keeps of somebody who is at an errand, used at a moment. */
function atWork(moment: string) {
  const errand = { step: first, ticks: {}, submitted: true, receipt: 'H13.55-260910-0007' };
  return {
    errands: { errands: { [guide.id]: errand } },
    session: { alone: { [guide.id]: { [first ?? '']: true } }, touched: Date.parse(moment) },
  };
}

/** What the phone of somebody who sits beside others keeps. */
const helping = {
  ...atWork(clock),
  settings: { helper: true },
  tally: {
    days: {
      '2026-11-22': {
        [`guide ${guide.id}`]: 3,
        'guide nop-ho-so-truc-tuyen': 7,
        'stuck anh-mo': 2,
      },
      '2026-11-12': { 'guide ket-hon': 1, 'guide khong-con-nua': 1 },
    },
  },
};

type Screen = Readonly<{
  path: string;
  /** The beginning of its h1. */
  title: string;
  /** In which state of the phone, where it is not a new one. */
  when?: string;
  /** What the phone keeps then, by name. */
  keeps?: Readonly<Record<string, object>>;
}>;

/** Every screen by its link. */
export const screens: readonly Screen[] = [
  { path: '/', title: 'Bà con cần làm gì' },
  { path: '/tim?q=khai%20sanh', title: 'Tìm' },
  { path: '/huong-dan', title: 'Hướng dẫn' },
  { path: '/huong-dan/khai-sinh-lien-thong', title: 'Làm khai sinh cho bé' },
  {
    path: '/huong-dan/nop-ho-so-truc-tuyen/bam-dang-nhap',
    title: 'Tìm nút Đăng nhập, chọn đăng n',
  },
  { path: '/trao-viec/khai-sinh-lien-thong', title: 'Trao việc qua máy khác' },
  { path: '/nhan-viec/khai-sinh-lien-thong/2', title: 'Nhận việc từ máy khác' },
  { path: '/to-roi/khai-sinh-lien-thong', title: 'Tờ dặn dò' },
  { path: '/ngoi-canh', title: 'Ngồi cạnh bà con' },
  { path: '/so-dem', title: 'Sổ đếm' },
  { path: '/thu-tuc', title: 'Thủ tục' },
  { path: '/thu-tuc/dang-ky-khai-sinh', title: 'Đăng ký khai sinh' },
  { path: '/roi-ung-dung/cong-dich-vu-cong', title: 'Bạn sắp rời ứng dụng' },
  { path: '/xa-phuong', title: 'Xã, phường mới' },
  { path: '/quyen-cua-ban', title: 'Quyền của bạn' },
  { path: '/ky-nang', title: 'Kỹ năng số' },
  { path: '/ky-nang/giu-an-toan', title: 'Giữ an toàn khi dùng mạng' },
  { path: '/an-toan', title: 'An toàn' },
  { path: '/tu-dien', title: 'Giải nghĩa' },
  { path: '/tro-giup', title: 'Trợ giúp' },
  { path: '/nhiem-vu', title: 'Nhiệm vụ' },
  { path: '/nhiem-vu/huong-dan-ky-nang-so', title: 'Hướng dẫn người dân kỹ năng số' },
  { path: '/chi-tieu', title: 'Chỉ tiêu và nghị quyết' },
  { path: '/thong-bao', title: 'Kết luận hội nghị' },
  { path: '/thong-bao/III.7.%C4%91?trich=tra-tien-bang-ma-qr', title: 'Kết luận hội nghị' },
  { path: '/nay-da-doi', title: 'Nay đã đổi' },
  { path: '/cai-dat', title: 'Cài đặt' },
  { path: '/gioi-thieu', title: 'Giới thiệu' },
  { path: '/khong-co-trang-nay', title: 'Không tìm thấy' },
  { path: '/ngoi-canh', title: 'Ngồi cạnh bà con', when: 'sitting beside', keeps: helping },
  { path: '/so-dem', title: 'Sổ đếm', when: 'sitting beside', keeps: helping },
  {
    path: `/huong-dan/${guide.id}/${first}`,
    title: '',
    when: 'sitting beside',
    keeps: helping,
  },
  { path: `/huong-dan/${guide.id}/${last}`, title: '', when: 'sitting beside', keeps: helping },
  {
    path: '/',
    title: 'Bạn có phải người đã dùng máy này?',
    when: 'after a long pause',
    keeps: atWork('2026-11-20T08:00:00+07:00'),
  },
  {
    path: `/nhan-viec/${guide.id}/${handedOver}`,
    title: 'Nhận việc từ máy khác',
    when: 'with other progress',
    keeps: atWork(clock),
  },
];

/** What a screen is called in a test. */
export const nameOf = ({ path, when }: Screen) => (when ? `${path} ${when}` : path);

/** Puts what a screen needs on a phone, with how the person likes the app to look. */
export function prepare(
  phone: FakePhone,
  { keeps }: Screen,
  looks: Readonly<{ textSize: string; contrast: string }> = plain,
): void {
  const all: Record<string, object> = { ...keeps, settings: { ...looks, ...keeps?.settings } };
  for (const [name, state] of Object.entries(all))
    phone.storage.set(name, JSON.stringify({ state, version: 1 }));
}

const plain = { textSize: 'normal', contrast: 'normal' };

export const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Waits until the SDK has been loaded and has begun to talk to Zalo. */
export async function sdkLoaded(phone: FakePhone): Promise<void> {
  await expect.poll(() => phone.callsOf('action.jump.login').length).toBeGreaterThan(0);
}
