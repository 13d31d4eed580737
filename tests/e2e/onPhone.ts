import { test as base, expect, type Page } from '@playwright/test';
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

/** Every screen by its link, with the beginning of its h1. */
export const screens = [
  { path: '/', title: 'Bà con cần làm gì' },
  { path: '/tim?q=khai%20sanh', title: 'Tìm' },
  { path: '/huong-dan', title: 'Hướng dẫn' },
  { path: '/huong-dan/khai-sinh-lien-thong', title: 'Làm khai sinh cho bé' },
  {
    path: '/huong-dan/nop-ho-so-truc-tuyen/bam-dang-nhap',
    title: 'Tìm nút Đăng nhập, chọn đăng n',
  },
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
] as const;

export const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Waits until the SDK has been loaded and has begun to talk to Zalo. */
export async function sdkLoaded(phone: FakePhone): Promise<void> {
  await expect.poll(() => phone.callsOf('action.jump.login').length).toBeGreaterThan(0);
}
