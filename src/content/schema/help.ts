/** What helps people beside the guides: rights, lessons, safety, helpers, terms, units, todos. */
import { z } from 'zod';
import { declare } from './declared.ts';
import { file, ownId, plain, ref, since, text, until } from './parts.ts';
import { bases, basis, fact } from './sources.ts';

export const rights = file('quyền của bạn', {
  rights: z.array(
    z.strictObject({
      id: ownId,
      title: text,
      plain,
      limit: text.nullable().meta({ title: 'giới hạn phải nói kèm' }),
      basis: bases,
    }),
  ),
});

export const lessons = file('bài học kỹ năng số', {
  lessons: z.array(
    z.strictObject({
      id: ownId,
      title: text,
      said: z.array(text).min(3),
      intro: fact,
      points: z.array(fact).min(1).meta({ title: 'điều cần biết' }),
      avoid: z.array(fact).meta({ title: 'điều cần tránh' }),
      guides: z.array(ref('guides', 'hướng dẫn')).meta({ title: 'hướng dẫn để tập' }),
    }),
  ),
});

export const safety = file('an toàn', {
  measures: z.array(fact).min(1).meta({ title: 'biện pháp phòng ngừa' }),
  report: fact.meta({ title: 'báo cho ai' }),
  scenarios: z.array(
    z.strictObject({
      number: declare(z.number().int().min(1), { unique: true }),
      name: text,
      plain: text,
      first: z.boolean().meta({ title: 'giả dịch vụ công: xếp lên đầu' }),
      guides: z.array(ref('guides', 'hướng dẫn')).meta({ title: 'hướng dẫn liên quan' }),
    }),
  ),
  scenarioBasis: bases,
  never: z.array(text).min(1).meta({ title: 'ứng dụng này không bao giờ' }),
});

export const helpers = file('người ngồi cạnh', {
  reminders: z.array(text).min(1).meta({ title: 'điều người ngồi cạnh phải nhớ' }),
  team: z.array(fact).min(1).meta({ title: 'Tổ công nghệ số cộng đồng là ai' }),
  duties: z.array(fact).min(1).meta({ title: 'nhiệm vụ của Tổ' }),
});

export const terms = file('giải nghĩa', {
  terms: z.array(
    z.strictObject({
      id: ownId,
      term: text.meta({ title: 'từ' }),
      also: z.array(text).meta({ title: 'viết tắt, cách viết khác' }),
      plain,
      basis: z.array(basis).meta({ title: 'căn cứ', description: '[]: lời diễn giải của mình.' }),
    }),
  ),
});

export const units = file('xã, phường', {
  basis: bases,
  caution: text,
  units: z.array(
    z.strictObject({
      code: declare(z.string().regex(/^\d{5}$/), { unique: true }),
      name: text,
      kind: z.enum(['phường', 'xã']),
      former: z
        .array(
          z.strictObject({
            name: text,
            kind: z.enum(['phường', 'xã', 'thị trấn']),
            district: text,
          }),
        )
        .min(1),
    }),
  ),
  elsewhere: z
    .array(z.strictObject({ former: text, district: text, note: text }))
    .meta({ title: 'trùng tên với nơi khác' }),
});

export const todos = file('việc theo ngày', {
  todos: z.array(
    z.strictObject({
      id: ownId,
      title: text,
      plain,
      since,
      until: until.meta({ description: 'Sau ngày này việc tự ẩn.' }),
      guide: ref('guides', 'hướng dẫn').nullable(),
      change: ref('changes', 'thay đổi').nullable(),
      basis: bases,
    }),
  ),
});
