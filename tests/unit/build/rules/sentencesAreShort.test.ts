import { expect, it } from 'vitest';
import { aBundle } from '../../../site/builders.ts';
import { notice, tasks } from '../../../site/libraryNotice.ts';

const syllables = (count: number) => Array.from({ length: count }, (_, at) => `lời${at}`).join(' ');

it('lets a sentence of 30 syllables pass', () => {
  expect(
    aBundle()
      .set(tasks, 'tasks.0.plain.0', `${syllables(30)}.`)
      .lines(),
  ).toEqual([]);
});

it('refuses a sentence of 31 syllables', () => {
  expect(
    aBundle()
      .set(tasks, 'tasks.0.plain.0', `${syllables(31)}.`)
      .lines(),
  ).toEqual([
    'notices/thu-vien/tasks.json, dòng 7, ô tasks[1].plain[1]: câu dài 31 tiếng, quá 30; hãy tách câu “lời0 lời1 lời2 lời3 lời4 lời5 lời6 lời7…”',
  ]);
});

it('shows the beginning of the long sentence, not of the sentences before it', () => {
  expect(
    aBundle()
      .set('words/home.json', 'steps.1', `Đọc việc. Rồi ${syllables(30)}.`)
      .lines(),
  ).toEqual([
    'words/home.json, dòng 8, ô steps[2]: câu dài 31 tiếng, quá 30; hãy tách câu “Rồi lời0 lời1 lời2 lời3 lời4 lời5 lời6 l…”',
  ]);
});

it.each(['. ', '! ', '? ', '; ', ': ', '… ', '.” ', '.) '])(
  'begins a new sentence after “%s”',
  (stop) => {
    expect(
      aBundle()
        .set(tasks, 'tasks.0.plain.0', `${syllables(20)}${stop}${syllables(20)}`)
        .lines(),
    ).toEqual([]);
  },
);

it('does not end a sentence at the point of a number or an address', () => {
  expect(
    aBundle()
      .set(tasks, 'tasks.0.plain.0', `${syllables(29)} 1.500 mau.gov.vn`)
      .lines(),
  ).toHaveLength(1);
});

it('counts words only, not dashes between them', () => {
  expect(
    aBundle()
      .set(tasks, 'tasks.0.plain.0', `${syllables(30)} – – –`)
      .lines(),
  ).toEqual([]);
});

it('judges every word of the screens, whatever its key is called', () => {
  expect(aBundle().set('words/home.json', 'why.offline', syllables(31)).lines()).toEqual([
    'words/home.json, dòng 4, ô why.offline: câu dài 31 tiếng, quá 30; hãy tách câu “lời0 lời1 lời2 lời3 lời4 lời5 lời6 lời7…”',
  ]);
});

it('leaves the words of the notice as long as they are', () => {
  expect(
    aBundle().set(notice, 'paragraphs.1.lines.1', syllablesWithoutNumbers(60)).lines(),
  ).toEqual([]);
});

function syllablesWithoutNumbers(count: number): string {
  return Array.from({ length: count }, () => 'lời').join(' ');
}
