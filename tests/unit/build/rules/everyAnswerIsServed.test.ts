import { expect, it } from 'vitest';
import type { BundleBuilder } from '../../../site/builders.ts';
import { secondSite } from '../../../site/secondSite.ts';

const asking = 'guides/gia-han-the.json';
const lines = (site: BundleBuilder) => site.lines().filter((line) => !line.startsWith('site.json'));
const refused = (site: BundleBuilder, field: string, told: string) =>
  expect(lines(site)).toEqual(
    expect.arrayContaining([expect.stringMatching(new RegExp(`ô ${field}: .*${told}`))]),
  );

it('refuses answers after which nothing is on the list', () => {
  refused(
    secondSite()
      .set(asking, 'prepare.0.when', [{ the: ['con'] }])
      .set(asking, 'prepare.2.when', [{ the: ['con'] }]),
    'prepare',
    'trả lời the = mat, cach = quay thì danh sách trống',
  );
});

it('refuses a list that asks for two things that rule each other out', () => {
  refused(
    secondSite().remove(asking, 'prepare.1.when'),
    'conflicts\\[1\\]',
    'trả lời the = mat, cach = mang thì cần cả hai món chọi nhau',
  );
});

it('refuses a question whose answer changes nothing', () => {
  const idle = {
    id: 'thua',
    text: 'Hỏi cho vui?',
    answers: [
      { id: 'co', text: 'Có' },
      { id: 'khong', text: 'Không' },
    ],
  };
  refused(
    secondSite().set(asking, 'ask.2', idle),
    'ask\\[3\\]',
    'trả lời câu này kiểu nào cũng vậy',
  );
});

it('refuses a thing that nobody ever needs', () => {
  refused(
    secondSite().set(
      asking,
      'prepare.1.when',
      [{ the: ['con'], cach: ['mang'] }].map((each) => ({ ...each, the: { not: ['con', 'mat'] } })),
    ),
    'prepare\\[2\\]\\.when',
    'không cách trả lời nào cần món này',
  );
});

it('refuses answers that leave no step', () => {
  const bare = ['parts.4', 'parts.0'].reduce(
    (site, path) => site.remove(asking, path),
    secondSite(),
  );
  refused(
    bare.set(asking, 'parts.2.when', [{ cach: ['quay'], the: ['mat'] }]),
    'parts',
    'trả lời the = con, cach = quay thì không còn bước nào',
  );
});

it('refuses long sentences in questions, answers and things', () => {
  const long = Array.from({ length: 21 }, () => 'chữ').join(' ');
  for (const path of ['ask.0.text', 'ask.0.answers.0.text', 'prepare.0.text'])
    expect(lines(secondSite().set(asking, path, `${long}.`))).toEqual([
      expect.stringMatching(/: câu dài 21 tiếng, quá 20; hãy tách câu/),
    ]);
  expect(lines(secondSite().set(asking, 'where.0.text', `${long}.`))).toEqual([]);
});

it('counts a thing of one day only among the things of that day', () => {
  const dated = secondSite()
    .set(asking, 'prepare.0.until', '2026-12-31')
    .set(asking, 'prepare.2.until', '2026-12-31');
  refused(dated, 'prepare', 'thì danh sách trống');
});

it('refuses a life event that comes to nothing', () => {
  refused(
    secondSite().set('lifeEvents.json', 'events.0.items.1.when', [{ the: ['chua'] }]),
    'events\\[1\\]\\.items',
    'trả lời the = roi thì danh sách trống',
  );
});
