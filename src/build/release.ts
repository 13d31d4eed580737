import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { daysOverdue } from '../domain/time/age.ts';
import { dayInVietnam } from '../domain/time/dates.ts';
import { contentOrExit } from './orExit.ts';
import type { Bundle } from './read/bundle.ts';

/** Most days that a guide may be overdue for its check and still be released. */
const tolerance = 90;

/** The guides that are too old to be released on a day, as sentences; nothing when all may go. */
export function overdueGuides({ guides }: Bundle, today: string): string[] {
  return guides.flatMap(({ id, checkBy }) => {
    const days = daysOverdue(checkBy, today);
    return days > tolerance
      ? [
          `guides/${id}.json: quá hạn soát ${days} ngày (hạn ${checkBy}); hãy soát lại rồi sửa checkedOn, checkBy`,
        ]
      : [];
  });
}

/** `npm run package`, after a build: refuses old content, else lays the upload out in .deploy/. */
if (process.argv[1]?.endsWith('release.ts')) {
  const root = join(import.meta.dirname, '../..');
  const overdue = overdueGuides(contentOrExit(join(root, 'src/content')), dayInVietnam(new Date()));
  if (overdue.length > 0) {
    console.error(overdue.join('\n'));
    console.error(
      `\nChưa đóng gói: có ${overdue.length} hướng dẫn quá hạn soát hơn ${tolerance} ngày.`,
    );
    process.exit(1);
  }
  const staging = join(root, '.deploy');
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging);
  cpSync(join(root, 'www'), join(staging, 'www'), { recursive: true });
  cpSync(join(root, 'package.json'), join(staging, 'package.json'));
  console.log('Đã đóng gói vào .deploy/. Xem README, mục “Deploying to Zalo”, để gửi lên.');
}
