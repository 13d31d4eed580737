/** A procedure of the catalogue, and what is said about the catalogue. */
import { z } from 'zod';
import { address, date, entry, evidence, file, group, ref, since, text, until } from './parts.ts';
import { fact } from './sources.ts';

/** A sentence with its evidence; after `until` the portal alone is pointed to. */
const judged = z.strictObject({ text, evidence, until: until.optional() }).nullable();

export const procedure = file('thủ tục', {
  id: entry('procedures'),
  name: text.meta({ title: 'tên thủ tục' }),
  said: z.array(text).min(1).meta({ title: 'người dân hay nói' }),
  group: ref('procedureGroups', 'nhóm'),
  level: z.enum(['xa', 'tinh', 'xa-tinh']).nullable().meta({ title: 'cấp giải quyết' }),
  authority: text.nullable().meta({ title: 'cơ quan' }),
  papers: z
    .array(
      z.strictObject({
        text,
        case: text.nullable().meta({ title: 'trường hợp nào', description: 'null: ai cũng cần.' }),
      }),
    )
    .meta({ title: 'giấy tờ', description: 'Món để nộp. Điều phải biết thì ghi ở warnings.' }),
  time: judged.meta({ title: 'thời hạn' }),
  fee: judged.meta({ title: 'phí', description: 'null: xem trên Cổng trước khi nộp.' }),
  waiver: z
    .strictObject({ since, until, extraPapers: z.array(text), basis: z.array(text).min(1) })
    .nullable()
    .meta({ title: 'miễn phí công dân số' }),
  legalBasis: z
    .array(z.strictObject({ ref: text, evidence, note: text.nullable() }))
    .meta({ title: 'căn cứ pháp lý' }),
  codes: z
    .array(
      z.strictObject({
        code: text,
        status: z.enum([
          'in-snapshot',
          'maybe-replaced',
          'abolished',
          'old',
          'ocr',
          'not-household',
        ]),
        note: text.nullable(),
      }),
    )
    .meta({ title: 'mã thủ tục' }),
  portalUrl: address('ghi null').nullable().meta({ title: 'địa chỉ trên Cổng' }),
  portalCheckedOn: date
    .optional()
    .meta({ title: 'ngày mở thử địa chỉ trên Cổng', description: 'Chưa ai mở thì bỏ ô này.' }),
  link: ref('links', 'liên kết riêng').nullable().meta({ description: 'null: tìm trên Cổng.' }),
  evidence: evidence.nullable().meta({ description: 'null: chưa có dữ liệu kiểm chứng.' }),
  evidenceNote: text.nullable(),
  asOf: date.meta({ title: 'ngày đọc' }),
  warnings: z
    .array(group('lưu ý', { text, evidence, since: since.nullable(), until: until.nullable() }))
    .meta({ title: 'lưu ý' }),
});

export const catalogue = file('lời dẫn danh mục thủ tục', {
  about: z.array(fact).min(1).meta({ title: 'về 53 dịch vụ công' }),
  near: z
    .array(
      z.strictObject({ title: text, procedures: z.array(ref('procedures', 'thủ tục')).min(1) }),
    )
    .meta({ title: 'thủ tục hôm nay cùng nhu cầu' }),
});
