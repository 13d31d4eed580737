import { describe, expect, it } from 'vitest';
import { contentIndex } from '../../../src/build/contentIndex.ts';
import { aBundle, bundleOf } from '../../site/builders.ts';
import { withSecondNotice } from '../../site/secondNotice.ts';

const withSecond = (rename?: (text: string) => string) => withSecondNotice(aBundle(), rename);

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
