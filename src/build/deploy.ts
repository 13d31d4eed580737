import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Zalo's tool, in the version whose answers were read. */
const tool = 'zmp-cli@4.0.3';

/** Why nothing can be sent to Zalo now, in one Vietnamese sentence; nothing when it can. */
export function whyNot(
  env: Readonly<Record<string, string | undefined>>,
  packaged: boolean,
): string | undefined {
  const missing = ['APP_ID', 'ZMP_TOKEN'].filter((name) => !env[name]);
  if (missing.length > 0)
    return `Chưa gửi lên Zalo: thiếu ${missing.join(' và ')}, hãy đặt làm biến môi trường rồi chạy lại.`;
  return packaged ? undefined : 'Chưa gửi lên Zalo: chưa có .deploy/, hãy chạy npm run package.';
}

/** What is run, word for word; `what` tells what is new. It makes a testing version. */
export function command(what: string): string[] {
  return ['npx', '-y', tool, 'deploy', '-p', '-e', '-o', 'www', '-m', what, '-t'];
}

/** `npm run deploy -- "what is new"`: sends .deploy/ to Zalo as a testing version. */
if (process.argv[1]?.endsWith('deploy.ts')) {
  const staging = join(import.meta.dirname, '../../.deploy');
  const why = whyNot(process.env, existsSync(join(staging, 'www/app-config.json')));
  if (why) {
    console.error(why);
    process.exit(1);
  }
  const [program = '', ...words] = command(process.argv[2] ?? 'bản mới');
  execFileSync(program, words, { cwd: staging, stdio: 'inherit' });
}
