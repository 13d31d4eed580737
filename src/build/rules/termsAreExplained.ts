import { editorialTexts, type Rule } from './rule.ts';

/** Capitals in a row, as abbreviations are written; "VNeID" counts too. */
const abbreviation =
  /(?<![\p{L}\p{N}/-])(?=[\p{L}]*\p{Lu}[\p{L}]*\p{Lu})\p{Lu}[\p{L}]+(?![\p{L}\p{N}])/gu;
/** Numbers of documents ("224/2026/NĐ-CP") and Roman numerals explain themselves. */
const documentNumber = /\d+[\d./]*\/[\p{L}\p{N}/-]+/gu;
const roman = /^[IVX]+$/;

/** Every abbreviation in our own words has an entry in terms.json. */
export const termsAreExplained: Rule = {
  name: 'chữ viết tắt được giải nghĩa',
  check: (bundle) => {
    const explained = new Set(bundle.terms.terms.flatMap(({ term, also }) => [term, ...also]));
    return editorialTexts(bundle)
      .filter(({ file }) => file !== 'terms.json' && file !== 'search.json')
      .flatMap(({ file, path, text }) =>
        [...new Set(text.replace(documentNumber, ' ').match(abbreviation))]
          .filter((word) => !roman.test(word) && !explained.has(word))
          .map((word) => ({
            file,
            path,
            message: `chữ “${word}” chưa được giải nghĩa; hãy thêm vào terms.json hoặc viết cách khác`,
          })),
      );
  },
};
