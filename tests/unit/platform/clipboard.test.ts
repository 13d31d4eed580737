import { afterEach, expect, test, vi } from 'vitest';
import { copyText } from '../../../src/platform/clipboard.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A page on which text can be copied by selecting it, or not; remembers what it was asked. */
function aPage(execCommand: () => boolean) {
  const done: string[] = [];
  class HTMLElement {
    focus() {
      done.push('focus is back');
    }
  }
  const field = {
    value: '',
    style: {},
    setAttribute: () => {},
    select: () => done.push(`selected ${field.value}`),
    remove: () => done.push('field removed'),
  };
  vi.stubGlobal('HTMLElement', HTMLElement);
  vi.stubGlobal('document', {
    activeElement: new HTMLElement(),
    createElement: () => field,
    body: { append: () => {} },
    execCommand,
  });
  return done;
}

const forbidden = () => Promise.reject(new DOMException('no', 'NotAllowedError'));

test('text is copied by the new way where there is one', async () => {
  const writeText = vi.fn(async () => {});
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  expect(await copyText('một')).toEqual({ ok: true, value: undefined });
  expect(writeText.mock.calls).toEqual([['một']]);
});

test.each([
  ['is missing', {}],
  ['is forbidden', { clipboard: { writeText: forbidden } }],
  ['never answers', { clipboard: { writeText: () => new Promise(() => {}) } }],
])('text is copied by the old way where the new one %s', async (_, navigator) => {
  vi.stubGlobal('navigator', navigator);
  const done = aPage(() => true);
  expect(await copyText('một')).toEqual({ ok: true, value: undefined });
  expect(done).toEqual(['selected một', 'field removed', 'focus is back']);
});

test.each([
  ['does nothing', () => false],
  [
    'throws',
    () => {
      throw new Error('no');
    },
  ],
])('a person is told when the old way %s too, and finds the page as it was', async (_, copy) => {
  vi.stubGlobal('navigator', {});
  const done = aPage(copy);
  expect(await copyText('một')).toEqual({ ok: false, why: 'unsupported' });
  expect(done).toEqual(['selected một', 'field removed', 'focus is back']);
});
