import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { foreignHosts, homeFiles } from './upload.ts';

/**
 * Runs after the build: prints what each file weighs on the wire and refuses a home screen that is
 * too heavy, or an upload that names a host it has no business with.
 */

/** Most that the home screen may weigh: its scripts and styles, gzip, in kilobytes. */
const limit = 120;

const www = join(import.meta.dirname, '../../www');
const read = (file: string) => readFileSync(join(www, file));
const kilobytes = (file: string) => gzipSync(read(file), { level: 9 }).length / 1000;
const row = (name: string, size: number) => `${size.toFixed(1).padStart(8)} KB  ${name}`;

const files = readdirSync(join(www, 'assets')).map((name) => `assets/${name}`);
const home = homeFiles(JSON.parse(read('app-config.json').toString()));
const later = files.filter((file) => !home.includes(file));
const total = home.reduce((sum, file) => sum + kilobytes(file), 0);

console.log('\nTải khi mở trang chủ (gzip):');
for (const file of home) console.log(row(file, kilobytes(file)));
console.log(row(`tất cả, giới hạn ${limit} KB`, total));
console.log('\nTải sau, khi cần:');
for (const file of later) console.log(row(file, kilobytes(file)));

const strangers = files.flatMap((file) =>
  foreignHosts(read(file).toString()).map((host) => `${file}: ${host}`),
);
if (total > limit) fail(`Trang chủ nặng ${total.toFixed(1)} KB, quá ${limit} KB.`);
if (strangers.length > 0) fail(`Gói tải lên nhắc tới máy chủ lạ:\n${strangers.join('\n')}`);

function fail(reason: string): never {
  console.error(`\n${reason}`);
  process.exit(1);
}
