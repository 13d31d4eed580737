import { checkFiles } from '../../src/build/check.ts';
import type { Bundle } from '../../src/build/read/bundle.ts';
import { type ContentFile, readFile } from '../../src/build/read/file.ts';
import { guidance } from './guidance.ts';
import { aLibraryNotice } from './libraryNotice.ts';
import { sharedContent } from './sharedContent.ts';

export const zaloTitle = 'Sách xã';

/** A set of content files in memory. Every change gives a new set and leaves the old one as it was. */
export type BundleBuilder = Readonly<{
  /** Puts a value where a dotted path leads; a position one past the end of a list appends. */
  set: (file: string, path: string, value: unknown) => BundleBuilder;
  /** Takes out the field or list item a dotted path leads to. */
  remove: (file: string, path: string) => BundleBuilder;
  /** Puts a list item a second time at the end of its list. */
  repeat: (file: string, path: string) => BundleBuilder;
  /** Replaces one piece of a file's text as written, for what JSON values cannot say. */
  rewrite: (file: string, piece: string, by: string) => BundleBuilder;
  /** Gives a file, new or known, this text. */
  write: (file: string, text: string) => BundleBuilder;
  omit: (file: string) => BundleBuilder;
  files: () => ContentFile[];
  /** The problems as editors read them. */
  lines: () => readonly string[];
}>;

/** Small and valid: every shared file, one notice about a village library and one guide to it. */
export function aBundle(): BundleBuilder {
  return builder(
    new Map(
      Object.entries({ ...sharedContent(), ...aLibraryNotice(), ...guidance() }).map(
        ([name, data]) => [name, written(data)],
      ),
    ),
  );
}

/** What the check makes of content that has no problem; throws its problems otherwise. */
export function bundleOf(builder: BundleBuilder): Bundle {
  const title = JSON.parse(builder.files().find(({ name }) => name === 'site.json')?.text ?? '{}');
  const { bundle, lines } = checkFiles(builder.files(), title.appName);
  if (!bundle || lines.length > 0) throw new Error(lines.join('\n'));
  return bundle;
}

function builder(texts: ReadonlyMap<string, string>): BundleBuilder {
  const textOf = (file: string) => {
    const text = texts.get(file);
    if (text === undefined) throw new Error(`the builder has no file ${file}`);
    return text;
  };
  const write = (file: string, text: string) => builder(new Map([...texts, [file, text]]));
  const files = () => [...texts].map(([name, text]) => readFile(name, text));
  return {
    write,
    files,
    set: (file, path, value) =>
      write(
        file,
        changed(textOf(file), path, (holder, key) => Reflect.set(holder, key, value)),
      ),
    remove: (file, path) =>
      write(
        file,
        changed(textOf(file), path, (holder, key) =>
          Array.isArray(holder)
            ? holder.splice(Number(key), 1)
            : Reflect.deleteProperty(holder, key),
        ),
      ),
    repeat: (file, path) =>
      write(
        file,
        changed(textOf(file), path, (holder, key) => {
          if (Array.isArray(holder)) holder.push(holder[Number(key)]);
        }),
      ),
    rewrite: (file, piece, by) => {
      const [before, after, ...more] = textOf(file).split(piece);
      if (before === undefined || after === undefined || more.length > 0)
        throw new Error(`“${piece}” does not stand exactly once in ${file}`);
      return write(file, before + by + after);
    },
    omit: (file) => builder(new Map([...texts].filter(([name]) => name !== file))),
    lines: () => checkFiles(files(), zaloTitle).lines,
  };
}

function changed(text: string, path: string, change: (holder: object, key: string) => void) {
  const data: unknown = JSON.parse(text);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce<unknown>(
    (at, key) => (at as Record<string, unknown> | undefined)?.[key],
    data,
  );
  if (typeof holder !== 'object' || holder === null) throw new Error(`no field at ${path}`);
  change(holder, last);
  return written(data);
}

function written(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
