import { describe, expect, test } from 'vitest';
import { amountText, figureText, stated } from '../../../../src/domain/notice/stated.ts';
import { anAgency, aSource, aTarget, aTask, named } from '../builders.ts';

const questions = ['who', 'withWhom', 'figure', 'deadline', 'reportTo'];

test('every question is asked, in one order, of a task that answers none', () => {
  expect(stated(aTask(), [], [])).toEqual(questions.map((question) => ({ question, answers: [] })));
});

test('every question is answered from the fields of the task, with the words it rests on', () => {
  const task = aTask({
    responsible: [named('cong-an', { quote: 'Công an chủ trì' })],
    cooperating: [named('so', { quote: 'các sở phối hợp' })],
    reportTo: [named('chu-tich', { quote: 'trước Chủ tịch' })],
    figures: ['ho-so'],
    deadline: {
      date: '2024-12-31',
      text: 'Trong năm 2024',
      source: aSource({ quote: 'trong năm 2024' }),
    },
  });
  const agencies = [
    anAgency({ id: 'chu-tich', name: 'Chủ tịch' }),
    anAgency({ id: 'cong-an', name: 'công an' }),
    anAgency({ id: 'so', name: 'các sở' }),
  ];
  const targets = [
    aTarget({ id: 'ho-so', value: 100, unit: '%', source: aSource({ quote: '100% hồ sơ' }) }),
  ];

  expect(stated(task, agencies, targets)).toEqual([
    {
      question: 'who',
      answers: [{ text: 'Công an', source: aSource({ quote: 'Công an chủ trì' }) }],
    },
    {
      question: 'withWhom',
      answers: [{ text: 'Các sở', source: aSource({ quote: 'các sở phối hợp' }) }],
    },
    {
      question: 'figure',
      answers: [{ text: '100%. Hồ sơ', source: aSource({ quote: '100% hồ sơ' }) }],
    },
    {
      question: 'deadline',
      answers: [{ text: 'Trong năm 2024', source: aSource({ quote: 'trong năm 2024' }) }],
    },
    {
      question: 'reportTo',
      answers: [{ text: 'Chủ tịch', source: aSource({ quote: 'trước Chủ tịch' }) }],
    },
  ]);
});

test('before whom one answers, and to whom one submits, is asked only where the notice says it', () => {
  const task = aTask({ answerTo: [named('chu-tich')], submitTo: [named('chu-tich')] });
  const agencies = [anAgency({ id: 'chu-tich', name: 'Chủ tịch' })];
  expect(answersTo('answerTo', task, agencies, [])).toEqual(['Chủ tịch']);
  expect(answersTo('submitTo', task, agencies, [])).toEqual(['Chủ tịch']);
  expect(answersTo('reportTo', task, agencies, [])).toEqual([]);
});

/** The answers to one question as a person reads them. */
function answersTo(question: string, ...asked: Parameters<typeof stated>) {
  return stated(...asked)
    .find((each) => each.question === question)
    ?.answers.map(({ text, now }) =>
      now === undefined ? text : `${text} → ${now.text} (${now.change})`,
    );
}

test('several names are answers each, in the order of the notice', () => {
  const task = aTask({ responsible: [named('so'), named('cong-an')] });
  const agencies = [anAgency(), anAgency({ id: 'so', name: 'các sở' })];
  expect(answersTo('who', task, agencies, [])).toEqual(['Các sở', 'Công an']);
});

test('what an agency is now is said only of an agency that has become something else', () => {
  const task = aTask({ responsible: [named('cong-an'), named('so')] });
  const agencies = [
    anAgency(),
    anAgency({ id: 'so', name: 'các sở', now: { text: 'các sở mới', change: 'sap-nhap' } }),
  ];
  expect(answersTo('who', task, agencies, [])).toEqual([
    'Công an',
    'Các sở → các sở mới (sap-nhap)',
  ]);
});

test('an agency, or a figure, that is not in the lists is not an answer', () => {
  const task = aTask({
    responsible: [named('khong-co'), named('cong-an')],
    cooperating: [named('khong-co')],
    figures: ['khong-co'],
  });
  expect(answersTo('who', task, [anAgency()], [aTarget()])).toEqual(['Công an']);
  expect(answersTo('withWhom', task, [anAgency()], [aTarget()])).toEqual([]);
  expect(answersTo('figure', task, [anAgency()], [aTarget()])).toEqual([]);
});

test('a figure for which the notice gives no value is not an answer', () => {
  const targets = [aTarget({ id: 'khong-muc' }), aTarget({ id: 'co-muc', value: 53 })];
  const task = aTask({ figures: ['khong-muc', 'co-muc'] });
  expect(answersTo('figure', task, [], targets)).toEqual(['53. Hồ sơ']);
});

describe('a figure in words', () => {
  test.each([
    ['a share', { value: 100, unit: '%' }, '100%'],
    ['a share of nothing', { value: 0, unit: '%' }, '0%'],
    ['a count', { value: 15, unit: 'nhiệm vụ' }, '15 nhiệm vụ'],
    ['a count of nothing', { value: 0, unit: 'nhiệm vụ' }, '0 nhiệm vụ'],
    ['a count without a unit', { value: 53 }, '53'],
    ['a part of a percent', { value: 65.5, unit: '%' }, '65,5%'],
    ['a count of thousands', { value: 1500, unit: 'hồ sơ' }, '1.500 hồ sơ'],
    ['nothing without a unit', { value: 0 }, '0'],
    ['what is shown in its own words', { shown: '2020 – 2025' }, '2020 – 2025'],
    ['own words beside a value', { value: 3, shown: 'năm thứ 3', unit: 'năm' }, 'năm thứ 3'],
  ])('gives, for %s, the amount and what it is about: %o → %o', (_, target, amount) => {
    expect(amountText(aTarget(target))).toBe(amount);
    expect(figureText(aTarget(target))).toBe(`${amount}. Hồ sơ`);
  });

  test.each([[{}], [{ unit: '%' }]])('is missing where the notice gives no value: %o', (target) => {
    expect(amountText(aTarget(target))).toBeUndefined();
    expect(figureText(aTarget(target))).toBeUndefined();
  });
});
