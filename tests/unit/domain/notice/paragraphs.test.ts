import { expect, test } from 'vitest';
import { isParagraphNumber } from '../../../../src/domain/notice/paragraphs.ts';

test.each(['II', 'I.2', 'III.10', 'III.7.đ', 'III.7.a'])('%s is a number of the notice', (id) => {
  expect(isParagraphNumber(id)).toBe(true);
});

test.each(['preamble', 'muc-III', 'III.7.cuoi', 'closing', 'ten-van-ban', ''])(
  '“%s” is an id of ours, which nobody is to read',
  (id) => {
    expect(isParagraphNumber(id)).toBe(false);
  },
);
