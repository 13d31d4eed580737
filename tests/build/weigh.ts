import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import budgets from './budgets.json' with { type: 'json' };
import { firstFiles, foreignHosts, homeFiles } from './upload.ts';

/**
 * Runs after the build: prints what each file weighs on the wire and refuses a build that is beyond
 * budgets.json (kilobytes with gzip, before anything stands on the screen, of home in all, of the
 * heaviest file; number of files), or that names a host it has no business with.
 */

const www = join(import.meta.dirname, '../../www');
const read = (file: string) => readFileSync(join(www, file));
const kilobytes = (file: string) => gzipSync(read(file), { level: 9 }).length / 1000;
const row = (name: string, size: number) => `${size.toFixed(1).padStart(8)} KB  ${name}`;

const files = readdirSync(join(www, 'assets')).map((name) => `assets/${name}`);
const config = JSON.parse(read('app-config.json').toString());
const first = firstFiles(config);
const home = homeFiles(config, (file) => read(file).toString());
const later = files.filter((file) => !home.includes(file));
const sum = (names: readonly string[]) => names.reduce((total, file) => total + kilobytes(file), 0);

console.log('\nTải trước khi thấy trang chủ (gzip):');
for (const file of first) console.log(row(file, kilobytes(file)));
console.log(row(`tất cả, giới hạn ${budgets.firstKb} KB`, sum(first)));
console.log('\nTải tiếp cho trang chủ:');
for (const file of home.filter((each) => !first.includes(each)))
  console.log(row(file, kilobytes(file)));
console.log(row(`tất cả, giới hạn ${budgets.homeKb} KB`, sum(home)));
console.log('\nTải sau, khi cần:');
for (const file of later) console.log(row(file, kilobytes(file)));

const strangers = files.flatMap((file) =>
  foreignHosts(read(file).toString()).map((host) => `${file}: ${host}`),
);
if (sum(first) > budgets.firstKb)
  fail(`Trước khi thấy trang chủ phải tải ${sum(first).toFixed(1)} KB, quá ${budgets.firstKb} KB.`);
if (sum(home) > budgets.homeKb)
  fail(`Trang chủ nặng ${sum(home).toFixed(1)} KB, quá ${budgets.homeKb} KB.`);
for (const file of files)
  if (kilobytes(file) > budgets.partKb) fail(`${file} nặng quá ${budgets.partKb} KB.`);
if (files.length > budgets.files) fail(`Có ${files.length} tệp, quá ${budgets.files}.`);
if (strangers.length > 0) fail(`Gói tải lên nhắc tới máy chủ lạ:\n${strangers.join('\n')}`);

function fail(reason: string): never {
  console.error(`\n${reason}`);
  process.exit(1);
}
