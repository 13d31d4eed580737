import { askNearest } from '../read/shape.ts';
import type { Rule } from './rule.ts';

/** Largest recording of a step, in bytes: a minute of speech, and not too much for a weak network. */
const largest = 1_000_000;
/** Names that mean the same file on every computer and in every address. */
const plainName = /^[a-z0-9-]+\.mp3$/;

/** The recordings that steps name are there and fit to be sent to a phone, and no others are. */
export const recordingsAreThere: Rule = {
  name: 'bản thu tiếng',
  check: ({ places, recordings }) => {
    const named = places.filter(({ declared }) => declared.recording);
    const names = recordings.map(({ name }) => name);
    const wrong = named.flatMap(({ file, path, value }) => {
      const name = String(value);
      const bytes = recordings.find((each) => each.name === name)?.bytes;
      const message = faultOf(name, bytes, names);
      return message ? [{ file, path, message }] : [];
    });
    const leftover = names
      .filter((name) => !named.some(({ value }) => value === name))
      .map((name) => ({
        file: `audio/${name}`,
        path: [],
        message: 'không bước nào dùng tệp này; hãy ghi tên tệp vào ô audio của bước, hoặc xóa tệp',
      }));
    return [...wrong, ...leftover];
  },
};

function faultOf(
  name: string,
  bytes: number | undefined,
  names: readonly string[],
): string | undefined {
  if (!plainName.test(name))
    return `tên tệp “${name}” chỉ được có chữ thường không dấu, chữ số, gạch ngang và đuôi .mp3; hãy đổi tên tệp`;
  if (bytes === undefined)
    return `không có tệp “${name}” trong thư mục audio; ${askNearest(name, names, 'hãy chép tệp vào đó, hoặc bỏ ô này')}`;
  if (bytes === 0) return `tệp “${name}” trống, không có tiếng; hãy chép lại`;
  if (bytes > largest)
    return `tệp “${name}” nặng ${Math.ceil(bytes / 1000)} KB, quá ${largest / 1000} KB; hãy nén nhỏ lại rồi chép đè`;
  return undefined;
}
