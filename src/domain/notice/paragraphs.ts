/** Numbers as the notice itself writes them: "I.2", "III.7.đ". */
const number = /^[IVX]+(?:\.\d+)?(?:\.[a-zđ])?$/;

/** Whether an id of a paragraph is what the notice calls it; others are ours and nobody reads them. */
export function isParagraphNumber(id: string): boolean {
  return number.test(id);
}
