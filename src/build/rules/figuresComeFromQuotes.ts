import { fieldRule } from './rule.ts';
import { datesIn, numbersIn } from './writtenFigures.ts';

/** How each of what may be read off a quote is called, and whether a quote has it. */
const kinds = {
  figure: ['giá trị', (quote: string, value: string) => numbersIn(quote).includes(Number(value))],
  number: ['số', standsWhole],
  day: ['ngày', (quote: string, value: string) => datesIn(quote).includes(value)],
} as const;

/** A value, a document's number and every date beside a quote are read off it, never typed from memory. */
export const figuresComeFromQuotes = fieldRule(
  'con số lấy từ câu trích',
  ({ value, declared, group }) => {
    if (!declared.readOff) return [];
    const [called, isIn] = kinds[declared.readOff];
    const { quote } = group.source as { quote: string };
    const told = declared.readOff === 'number' ? `“${value}”` : value;
    return isIn(quote, String(value))
      ? []
      : [`${called} ${told} không có trong câu trích; sửa ${called} hoặc chọn câu trích khác`];
  },
);

/** Whether the words are there and not a piece of a longer number: 9/KH is not in 19/KH-UBND. */
function standsWhole(text: string, words: string): boolean {
  const [before, ...after] = text.split(words);
  return after.some((rest, at) => {
    const left = at === 0 ? (before ?? '') : (after[at - 1] ?? '');
    return !/[\p{L}\p{N}/-]$/u.test(left) && !/^[\p{L}\p{N}/-]/u.test(rest);
  });
}
