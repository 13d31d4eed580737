import { expect, it } from 'vitest';
import { type BundleBuilder, bundleOf } from '../../../site/builders.ts';
import { secondSite } from '../../../site/secondSite.ts';

const asking = 'guides/gia-han-the.json';
const lines = (site: BundleBuilder) => site.lines().filter((line) => !line.startsWith('site.json'));

it('lets a guide ask whose conditions name its questions and their answers', () => {
  expect(() => bundleOf(secondSite())).not.toThrow();
});

it.each([
  [
    'prepare.1.when.0',
    { thee: ['con'] },
    'ô prepare[2].when[1].thee: không có câu hỏi “thee”; có phải bạn muốn viết “the”?',
  ],
  [
    'prepare.1.when.0',
    { the: ['conn'] },
    'ô prepare[2].when[1].the: câu hỏi “the” không có câu trả lời “conn”; có phải bạn muốn viết “con”?',
  ],
  [
    'where.1.when.0',
    { cach: { not: ['buu-dien'] } },
    'ô where[2].when[1].cach: câu hỏi “cach” không có câu trả lời “buu-dien”; hãy xem lại ô answers',
  ],
  [
    'conflicts.0.1',
    'don-bao-mac',
    'ô conflicts[1][2]: không có món “don-bao-mac” trong ô prepare; có phải bạn muốn viết “don-bao-mat”?',
  ],
  ['ask.1.id', 'the', 'ô ask[2].id: mã “the” đã dùng cho câu hỏi khác; hãy đặt mã khác'],
  [
    'ask.0.answers.1.id',
    'con',
    'ô ask[1].answers[2].id: mã “con” đã dùng trong câu hỏi này; hãy đặt mã khác',
  ],
  [
    'ask.0.answers.1.id',
    'unknown',
    'ô ask[1].answers[2].id: mã “unknown” để dành cho câu “Không biết”; hãy đặt mã khác',
  ],
  ['ask.0.ways', true, 'ô ask: chỉ một câu hỏi được ghi ways; hãy bỏ bớt'],
] as const)('refuses %s = %j', (path, value, told) => {
  const found = lines(secondSite().set(asking, path, value));
  expect(found.some((line) => line.startsWith(`${asking}, dòng `) && line.endsWith(told))).toBe(
    true,
  );
});

it('looks at life events too', () => {
  expect(
    lines(secondSite().set('lifeEvents.json', 'events.0.items.0.when.0', { tho: ['chua'] })),
  ).toEqual([
    expect.stringMatching(
      /^lifeEvents\.json, dòng \d+, ô events\[1\]\.items\[1\]\.when\[1\]\.tho: không có câu hỏi “tho”/,
    ),
  ]);
});
