/** What a notice gives to do, tells as done, and puts in figures. */
import { z } from 'zod';
import { declare } from './declared.ts';
import { entry, file, group, label, plain, quotedDate, quoteSource, ref, text } from './parts.ts';

const itemFields = {
  title: text.meta({ title: 'tên việc' }),
  plain,
  source: quoteSource,
  field: ref('fields', 'lĩnh vực'),
  relevance: z.enum(['high', 'medium', 'indirect']).meta({
    title: 'liên quan người dân',
    description:
      'high: việc dân làm · medium: dân thấy hoặc tham gia được · indirect: việc nội bộ.',
  }),
  figures: z
    .array(ref('targets', 'con số'))
    .meta({ title: 'con số', description: 'Để [] khi không nêu.' }),
};

/** Somebody the notice names in a role, with the words that name them. */
const stated = group('điều thông báo nêu', {
  agency: ref('agencies', 'cơ quan'),
  source: quoteSource,
});

const task = group('nhiệm vụ', {
  id: entry('tasks'),
  ...itemFields,
  advice: z.array(text).min(1).optional().meta({
    title: 'lời khuyên của chúng tôi',
    description: 'Điều thông báo không nêu. Bỏ ô này khi không có.',
  }),
  responsible: z.array(stated).meta({ title: 'ai làm', description: '[] khi không nêu.' }),
  cooperating: z.array(stated).meta({ title: 'ai phối hợp', description: '[] khi không nêu.' }),
  reportTo: z.array(stated).meta({ title: 'báo cáo cho ai', description: '[] khi không nêu.' }),
  answerTo: z.array(stated).min(1).optional().meta({
    title: 'chịu trách nhiệm trước ai',
    description: 'Bỏ ô này khi không nêu.',
  }),
  submitTo: z.array(stated).min(1).optional().meta({
    title: 'trình ai',
    description: 'Bỏ ô này khi không nêu.',
  }),
  deadline: z
    .strictObject({ date: quotedDate.nullable(), text, source: quoteSource })
    .nullable()
    .meta({ title: 'thời hạn', description: 'null khi thông báo không nêu. Không được suy ra.' }),
});

export const tasks = file('các nhiệm vụ', { tasks: z.array(task) });

const result = group('kết quả', { id: entry('results'), ...itemFields });

export const results = file('các kết quả', { results: z.array(result) });

const target = group('chỉ tiêu hoặc con số', {
  id: entry('targets'),
  title: text.meta({ title: 'tên con số' }),
  kind: z.enum(['target', 'scope', 'reported', 'principle']).meta({
    title: 'loại',
    description:
      'target: chỉ tiêu · scope: phạm vi công việc · reported: con số kể lại · principle: nguyên tắc.',
  }),
  value: declare(z.number(), { readOff: 'figure' })
    .nullable()
    .meta({ title: 'giá trị', description: 'null khi thông báo không nêu mức.' }),
  shown: text
    .nullable()
    .meta({ title: 'cách viết', description: 'Khi giá trị không phải một con số.' }),
  unit: text.nullable().meta({ title: 'đơn vị' }),
  scope: text.meta({ title: 'phạm vi' }),
  drawing: z.enum(['ring', 'bar']).nullable().meta({ title: 'hình vẽ' }),
  group: label
    .nullable()
    .meta({ title: 'nhóm hình', description: 'Các thanh cùng nhóm được vẽ cạnh nhau.' }),
  note: text.nullable().meta({ title: 'ghi chú' }),
  source: quoteSource,
});

export const targets = file('các chỉ tiêu', { targets: z.array(target) });
