/** A notice as received, and whom and what its text names. */
import { z } from 'zod';
import { declare } from './declared.ts';
import {
  date,
  entry,
  file,
  group,
  paragraphEntry,
  plain,
  quotedDate,
  quoteSource,
  ref,
  text,
  verbatim,
} from './parts.ts';

const paragraph = group('đoạn', {
  id: paragraphEntry,
  kind: z
    .enum(['title', 'heading', 'text', 'recipients', 'signature'])
    .meta({ title: 'loại đoạn' }),
  part: z.enum(['opening', 'results', 'shortcomings', 'tasks', 'closing']).meta({
    title: 'phần',
    description: 'Đoạn thuộc phần nào. Đoạn ở phần tasks phải có ít nhất một nhiệm vụ.',
  }),
  name: text
    .optional()
    .meta({ title: 'tên gọi ngắn', description: 'Tên do người soạn đặt cho mục lục.' }),
  lines: z.array(verbatim).min(1, 'đoạn phải có ít nhất một dòng chữ').meta({
    title: 'nguyên văn',
    description: 'Mỗi ô một dòng của văn bản, không thêm bớt chữ.',
  }),
});

export const notice = file('thông báo', {
  id: entry('notices'),
  name: text.meta({ title: 'tên gọi ngắn' }),
  title: quoteSource.meta({ title: 'tên đầy đủ' }),
  issuer: ref('agencies', 'nơi ra thông báo'),
  number: text
    .nullable()
    .meta({ title: 'số thông báo', description: 'null khi bản giữ không có.' }),
  signedOn: date.nullable().meta({ title: 'ngày ký', description: 'null khi bản giữ không có.' }),
  conference: group('hội nghị', {
    date: quotedDate,
    place: text.meta({ title: 'nơi họp' }),
    source: quoteSource,
  }),
  facts: z
    .array(z.strictObject({ label: text.meta({ title: 'nhãn' }), source: quoteSource }))
    .meta({ title: 'điều nêu ở đầu văn bản' }),
  caution: plain.meta({
    title: 'lời nhắc',
    description: 'Hiện cùng mọi nhiệm vụ của thông báo này.',
  }),
  paragraphs: z.array(paragraph).min(1),
});

const document = group('văn bản được nhắc', {
  id: entry('documents'),
  kind: ref('documentKinds', 'loại văn bản'),
  number: declare(text, { readOff: 'number' })
    .nullable()
    .meta({ title: 'số', description: 'null khi thông báo không ghi.' }),
  date: quotedDate.nullable(),
  issuer: ref('agencies', 'nơi ban hành').nullable().meta({ description: 'null khi không ghi.' }),
  subject: text.meta({ title: 'về việc gì' }),
  clause: text.nullable().meta({ title: 'điều, khoản', description: 'null khi không ghi.' }),
  asks: z
    .array(
      z.strictObject({
        kind: z.enum(['amend', 'issue', 'carry-out', 'reported']).meta({
          title: 'thông báo yêu cầu gì',
          description:
            'amend: sửa đổi · issue: ban hành · carry-out: thực hiện · reported: chỉ nhắc lại.',
        }),
        text: text.meta({ title: 'lời dễ hiểu' }),
        source: quoteSource,
      }),
    )
    .min(1),
  source: quoteSource,
});

export const documents = file('các văn bản được nhắc', { documents: z.array(document) });

const agency = group('cơ quan', {
  id: entry('agencies'),
  name: text.meta({ title: 'tên khi đó', description: 'Đúng chữ trong thông báo.' }),
  source: quoteSource,
  now: z
    .strictObject({ text: text.meta({ title: 'nay là' }), change: ref('changes', 'thay đổi') })
    .nullable()
    .meta({ title: 'nay là', description: 'null khi chưa có nguồn để nói.' }),
});

export const agencies = file('các cơ quan', { agencies: z.array(agency) });
