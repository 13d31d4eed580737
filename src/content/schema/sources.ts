/** What our sentences rest on: outside sources, their addresses, and what has changed since. */
import { z } from 'zod';
import {
  address,
  date,
  entry,
  evidence,
  file,
  group,
  paragraphRef,
  plain,
  quoted,
  ref,
  since,
  text,
  until,
} from './parts.ts';

/** What a sentence of ours rests on: an outside source, words of a notice, or nothing but our advice. */
export const basis = z
  .union([
    z.strictObject({
      source: ref('sources', 'nguồn'),
      article: text.nullable().meta({ title: 'điều, khoản' }),
      evidence,
    }),
    z.strictObject({ notice: ref('notices', 'thông báo'), ...quoted('notice') }),
    z.strictObject({ own: z.enum(['advice', 'app']) }).meta({
      title: 'lời của chúng tôi',
      description: 'advice: lời khuyên · app: nói về chính ứng dụng. Không văn bản nào nói.',
    }),
  ])
  .meta({ title: 'căn cứ' });

export const bases = z
  .array(basis)
  .min(
    1,
    'cần ít nhất một căn cứ; không có nguồn thì đừng viết câu này, hoặc ghi là lời khuyên (own)',
  )
  .meta({ title: 'căn cứ' });

/** A sentence with what it rests on, shown only from `since` to the end of `until`. */
export const fact = group('điều có nguồn', {
  text,
  since: since.nullable(),
  until: until.nullable(),
  basis: bases,
});

const source = group('nguồn ngoài thông báo', {
  id: entry('sources'),
  name: text.meta({ title: 'tên văn bản hoặc nguồn' }),
  number: text.nullable().meta({ title: 'số' }),
  date: date.nullable(),
  issuer: text.nullable().meta({ title: 'nơi ban hành' }),
  evidence,
  readOn: date.meta({ title: 'ngày đọc' }),
  checkedOn: date
    .nullable()
    .meta({ title: 'ngày đối chiếu bản gốc', description: 'null khi chưa có người đối chiếu.' }),
  link: ref('links', 'liên kết').nullable(),
});

export const sources = file('các nguồn ngoài thông báo', { sources: z.array(source) });

const change = group('thay đổi', {
  id: entry('changes'),
  title: text.meta({ title: 'điều đã đổi' }),
  plain,
  since,
  until: until.nullable().meta({ description: 'null khi không có hạn.' }),
  evidence,
  sources: z
    .array(
      z.strictObject({
        source: ref('sources', 'nguồn'),
        article: text.nullable().meta({ title: 'điều, khoản' }),
      }),
    )
    .min(1, 'mỗi thay đổi phải có ít nhất một nguồn'),
  touches: z.array(
    z.strictObject({
      notice: ref('notices', 'thông báo'),
      paragraphs: z.array(paragraphRef('notice')).min(1),
    }),
  ),
});

export const changes = file('những gì đã đổi', { changes: z.array(change) });

const link = group('liên kết ra ngoài', {
  id: entry('links'),
  url: address('bỏ liên kết'),
  label: text.meta({ title: 'tên trang' }),
  purpose: text.meta({ title: 'đi để làm gì' }),
  see: text.meta({ title: 'sẽ thấy gì' }),
  since: since.nullable().meta({ title: 'dùng từ ngày' }),
  until: until.nullable().meta({ title: 'dùng đến hết ngày' }),
  evidence,
  checkedOn: date
    .nullable()
    .meta({ title: 'ngày mở thử', description: 'null khi chưa có người mở thử.' }),
});

export const links = file('các liên kết ra ngoài', { links: z.array(link) });
