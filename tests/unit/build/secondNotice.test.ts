import { describe, expect, it } from 'vitest';
import { contentIndex } from '../../../src/build/contentIndex.ts';
import { aBundle, bundleOf } from '../../site/builders.ts';
import { aLibraryNotice } from '../../site/libraryNotice.ts';

/** The library's notice with a second one beside it, whose folder sorts before the main one's. */
function withSecond(rename: (text: string) => string = (text) => text) {
  return Object.entries(aLibraryNotice()).reduce((bundle, [name, data]) => {
    const text = JSON.stringify(data, null, 2)
      .replace('"id": "thu-vien",\n  "name"', '"id": "hop-thu",\n  "name"')
      .replaceAll('"mo-cua"', '"mo-hop-thu"')
      .replaceAll('"gop-sach"', '"gop-thu"')
      .replaceAll(/"(da-hop|gio-mo-cua|ke-hoach-12)"/g, '"thu-$1"');
    return bundle.write(name.replace('thu-vien', 'hop-thu'), rename(text));
  }, aBundle());
}

describe('a folder with the six files of a second notice', () => {
  it('passes the check beside the content there is', () => {
    expect(withSecond().lines()).toEqual([]);
  });

  it('appears after the main notice, with its tasks', () => {
    const { notices, tasks } = contentIndex(bundleOf(withSecond()));
    expect(notices.map(({ id }) => id)).toEqual(['thu-vien', 'hop-thu']);
    expect(notices[1]?.counts).toEqual({ tasks: 2, targets: 1, documents: 1 });
    expect(tasks.map(({ id, notice }) => `${notice} ${id}`)).toEqual([
      'thu-vien mo-cua',
      'thu-vien gop-sach',
      'hop-thu mo-hop-thu',
      'hop-thu gop-thu',
    ]);
  });

  it('comes first when the site makes it the main one', () => {
    const bundle = bundleOf(withSecond().set('site.json', 'mainNotice', 'hop-thu'));
    expect(contentIndex(bundle).notices.map(({ id }) => id)).toEqual(['hop-thu', 'thu-vien']);
  });

  it('may not take an id the main notice has', () => {
    const clashing = withSecond((text) => text.replace('"mo-hop-thu"', '"mo-cua"'));
    expect(clashing.lines()).toEqual([
      expect.stringMatching(
        /^notices\/hop-thu\/tasks\.json, dòng 4, ô tasks\[1\]\.id: mã “mo-cua” đã dùng trong tệp notices\/thu-vien\/tasks\.json; hãy đặt mã khác$/,
      ),
    ]);
  });
});
