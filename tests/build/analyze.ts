import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/**
 * `npm run analyze [part of a file's name…]`: builds without writing and says which modules weigh what
 * in the large files, or in the named ones, the heaviest first, and which files need each.
 */

type Chunk = Readonly<{
  type: 'chunk';
  fileName: string;
  code: string;
  imports: readonly string[];
  dynamicImports: readonly string[];
  modules: Readonly<Record<string, { code: string | null }>>;
}>;

const { output } = (await build({ logLevel: 'error', build: { write: false } })) as unknown as {
  output: readonly (Chunk | { type: 'asset'; fileName: string; source: string })[];
};
const chunks = output.filter((file): file is Chunk => file.type === 'chunk');
const kilobytes = (text: string) => gzipSync(text, { level: 9 }).length / 1000;
const short = (id: string) => id.replace(/^\0/, '').replace(`${process.cwd()}/`, '');

const byName = (name: string) => process.argv.slice(2).some((wanted) => name.includes(wanted));
const wanted = process.argv.length > 2 ? chunks.filter(({ fileName }) => byName(fileName)) : chunks;
for (const { fileName, code, modules } of wanted.filter(
  ({ code }) => code.length > 20_000 || process.argv.length > 2,
)) {
  console.log(`\n${fileName}: ${kilobytes(code).toFixed(1)} KB gzip`);
  const importers = chunks.filter((each) => each.imports.includes(fileName));
  console.log(`  cần cho: ${importers.map((each) => each.fileName).join(', ') || '(tải khi cần)'}`);
  const parts = Object.entries(modules)
    .map(([id, { code: text }]) => ({ id: short(id), size: kilobytes(text ?? '') }))
    .sort((a, b) => b.size - a.size);
  for (const { id, size } of parts.slice(0, 15))
    console.log(`  ${size.toFixed(1).padStart(6)}  ${id}`);
}
