/** Small parts that every schema of the content is made of. */
import { z } from 'zod';
import { declare, naming } from './declared.ts';
import type { ListName } from './lists.ts';
import { isRealDate } from './realDate.ts';

/** A group of fields, and no others. */
export const group = <Shape extends z.ZodRawShape>(title: string, shape: Shape) =>
  z.strictObject(shape).meta({ title });

/** A content file: a group of fields, and the line that names its editor hints. */
export const file = <Shape extends z.ZodRawShape>(title: string, shape: Shape) =>
  group(title, { $schema: z.string().optional(), ...shape });

const idPattern = /^[a-z0-9đ]+(-[a-z0-9đ]+)*$/;

const id = z
  .string()
  .regex(idPattern, 'mã chỉ gồm chữ thường không dấu, số và dấu gạch nối, ví dụ “ky-nang-so”')
  .meta({ title: 'mã', description: 'Mã cố định, không đổi sau khi đã dùng.' });

const paragraphId = z
  .string()
  .regex(
    /^[A-Za-z0-9đ]+([.-][A-Za-z0-9đ]+)*$/,
    'mã đoạn chỉ gồm chữ, số, dấu chấm và gạch nối, ví dụ “III.7.đ”',
  )
  .meta({ title: 'mã đoạn', description: 'Mã cố định của một đoạn, ví dụ “III.2”.' });

const level = z
  .enum(['notice', 'law', 'portal', 'secondary'], {
    error: 'mức căn cứ phải là notice, law, portal hoặc secondary; điều chưa biết thì không ghi',
  })
  .meta({ title: 'mức căn cứ' });

/** An id that no other field names. */
export const ownId = declare(id, { unique: true });
/** The id of an entry of a list. */
export const entry = (list: ListName) => declare(id, { entry: list });
export const paragraphEntry = declare(paragraphId, { entry: 'paragraphs' });
export const evidenceEntry = declare(level, { entry: 'evidence' });
/** A word that only groups what bears it. */
export const label = id;

/** The id of an entry of a list, in a field that names it. */
export const ref = (list: ListName, title: string) => naming(id, list, title);
/** Names a paragraph of the file's own notice, or of the one that the field `of` beside it names. */
export const paragraphRef = (of?: string) => naming(paragraphId, 'paragraphs', 'mã đoạn', of);
export const evidence = naming(level, 'evidence', 'mức căn cứ');

/** Words of others and spellings, which the rules about our writing leave alone. */
export const verbatim = z.string().trim().min(1, 'ô này không được để trống');
/** Words of our own. */
export const text = declare(verbatim, { ours: true });

export const plain = z
  .array(text)
  .min(1, 'cần ít nhất một câu')
  .meta({ title: 'lời dễ hiểu', description: 'Mỗi ô một câu, nhắm tới 20 tiếng trở xuống.' });

export const date = z
  .string()
  .refine(isRealDate, 'ngày không có thật; viết theo mẫu 2024-09-10 (năm-tháng-ngày)')
  .meta({ title: 'ngày', description: 'Năm-tháng-ngày, ví dụ 2024-09-10.', format: 'date' });

/** A day that the quote beside it states. */
export const quotedDate = declare(date, { readOff: 'day' });

export const since = date.meta({ title: 'từ ngày' });
export const until = declare(date.meta({ title: 'đến hết ngày' }), { notBefore: 'since' });
export const checkBy = declare(date.meta({ title: 'phải soát lại trước' }), {
  notBefore: 'checkedOn',
});

/** An outside address; `otherwise` is what else may be done when it is not trusted. */
export const address = (otherwise: string) =>
  declare(
    z
      .string()
      .regex(
        /^https:\/\/([a-z0-9-]+\.)+gov\.vn(\/[^\s]*)?$/,
        'địa chỉ phải bắt đầu bằng https:// và thuộc tên miền .gov.vn',
      )
      .meta({ title: 'địa chỉ' }),
    { address: otherwise },
  );

const quote = verbatim.meta({
  title: 'trích nguyên văn',
  description: 'Chép y nguyên từng chữ, từng dấu trong đoạn đã nêu.',
});

/** The two fields of a quote: of the file's own notice, or of the one that the field `of` names. */
export const quoted = (of?: string) => ({
  paragraph: paragraphRef(of),
  quote: declare(quote, { quote: true, ...(of && { of }) }),
});
export const quoteSource = group('nguồn trong thông báo', quoted());
