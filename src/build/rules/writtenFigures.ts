/** Numbers of a Vietnamese text: 1.500 is one thousand five hundred, 65,5 is sixty-five and a half. */
export function numbersIn(text: string): number[] {
  return [...text.matchAll(/\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?/g)].map(([digits]) =>
    Number(digits.replaceAll('.', '').replace(',', '.')),
  );
}

/** Dates of a Vietnamese text, 04/3/2024 or ngày 4 tháng 3 năm 2024, as year-month-day. */
export function datesIn(text: string): string[] {
  return [
    ...text.matchAll(/(\d{1,2})\/(\d{1,2})\/(\d{4})/g),
    ...text.matchAll(/ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})/gi),
  ].map(
    ([, day = '', month = '', year = '']) =>
      `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  );
}
