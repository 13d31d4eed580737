import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { daysOverdue } from '../domain/time/age.ts';
import { dayInVietnam } from '../domain/time/dates.ts';
import { ledgerOf, openEntries } from './ledger.ts';
import { contentOrExit } from './orExit.ts';
import type { Bundle } from './read/bundle.ts';
import { faultsOf } from './staged.ts';

/** Most days that a guide may be overdue for its check and still be released. */
const tolerance = 90;

/**
 * Why content may not be released on a day, as sentences; nothing when it may. A trial needs neither
 * an owner nor a number of Zalo's.
 */
export function refusals({ guides, site }: Bundle, today: string, trial: boolean): string[] {
  const missing = [
    ...(site.owner === null ? ['site.json: chưa ghi chủ quản (owner)'] : []),
    ...(site.appId === '' ? ['site.json: chưa ghi APP_ID (appId)'] : []),
  ];
  return [
    ...(trial ? [] : missing.map((why) => `${why}; bản dùng thử thì thêm -- --trial`)),
    ...guides.flatMap(({ id, checkBy }) => {
      const days = daysOverdue(checkBy, today);
      return days > tolerance
        ? [
            `guides/${id}.json: quá hạn soát ${days} ngày (hạn ${checkBy}); hãy soát lại rồi sửa checkedOn, checkBy`,
          ]
        : [];
    }),
  ];
}

/**
 * `npm run package`: refuses what may not be released, else builds and lays the upload out in
 * .deploy/. With `--trial` the build says on its About screen that it is a trial.
 */
if (process.argv[1]?.endsWith('release.ts')) {
  const root = join(import.meta.dirname, '../..');
  const trial = process.argv.includes('--trial');
  const bundle = contentOrExit(join(root, 'src/content'));
  const refused = refusals(bundle, dayInVietnam(new Date()), trial);
  if (refused.length > 0) {
    console.error(`Chưa đóng gói:\n${refused.join('\n')}`);
    process.exit(1);
  }
  execFileSync('npm', ['run', 'build'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, VITE_TRIAL: trial ? '1' : '' },
  });
  const staging = join(root, '.deploy');
  // The one before stays until the new one is whole.
  const next = `${staging}.next`;
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next);
  cpSync(join(root, 'www'), join(next, 'www'), { recursive: true });
  cpSync(join(root, 'package.json'), join(next, 'package.json'));
  const faults = faultsOf(join(next, 'www'));
  if (faults.length > 0) {
    rmSync(next, { recursive: true, force: true });
    console.error(`Chưa đóng gói:\n${faults.join('\n')}`);
    process.exit(1);
  }
  rmSync(staging, { recursive: true, force: true });
  renameSync(next, staging);
  const entries = ledgerOf(bundle);
  console.log(
    `Sổ đối chiếu còn ${openEntries(entries)} việc trong ${entries.length} việc (npm run ledger).`,
  );
  console.log(
    `Đã đóng gói ${trial ? 'bản dùng thử ' : ''}vào .deploy/. Xem README, mục “Deploying to Zalo”, để gửi lên.`,
  );
}
