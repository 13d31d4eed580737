/** A guide through one errand, and the cards for who gets stuck. */
import { z } from 'zod';
import { declare } from './declared.ts';
import {
  checkBy,
  date,
  entry,
  file,
  group,
  ownId,
  ref,
  since,
  text,
  until,
  verbatim,
} from './parts.ts';
import { bases, fact } from './sources.ts';

const step = group('bước', {
  id: ownId,
  do: text.meta({ title: 'làm gì', description: 'Một việc duy nhất.' }),
  see: text.meta({ title: 'sẽ thấy gì', description: 'Dấu hiệu đã làm đúng.' }),
  say: text.meta({ title: 'người ngồi cạnh nói gì' }),
  dont: text.meta({ title: 'người ngồi cạnh không làm gì' }),
  stuck: z.array(ref('stuck', 'kẹt ở đâu')).meta({ title: 'kẹt ở đâu' }),
  link: ref('links', 'liên kết').nullable(),
  warning: text.nullable().meta({ title: 'cảnh báo' }),
  audio: declare(verbatim, { recording: true }).optional().meta({
    title: 'bản thu tiếng',
    description: 'Tên tệp .mp3 trong thư mục audio/, đọc trọn bước này. Không có thì bỏ ô này.',
  }),
  basis: bases,
});

const fromPortal = '[] khi phải xem trên Cổng.';

export const guide = file('hướng dẫn', {
  id: entry('guides'),
  title: text.meta({ title: 'tên việc' }),
  said: z
    .array(text)
    .min(5, 'cần ít nhất năm cách người dân hay nói')
    .meta({ title: 'người dân hay nói' }),
  need: ref('needs', 'nhu cầu'),
  lifeEvent: ref('lifeEvents', 'sự kiện đời người').nullable(),
  everyday: z
    .number()
    .nullable()
    .meta({ title: 'thứ tự ở trang chủ', description: 'null: không hiện ở trang chủ.' }),
  since: since.nullable(),
  until: until.nullable().meta({ description: 'Sau ngày này việc tự ẩn.' }),
  forWhom: z.array(fact).min(1).meta({ title: 'dành cho ai' }),
  prepare: z.array(fact).min(1).meta({ title: 'cần chuẩn bị' }),
  where: z.array(fact).min(1).meta({ title: 'làm ở đâu' }),
  time: z.array(fact).meta({ title: 'bao lâu', description: fromPortal }),
  money: z.array(fact).meta({ title: 'tốn bao nhiêu', description: fromPortal }),
  warnings: z.array(fact).meta({ title: 'lưu ý' }),
  parts: z
    .array(
      z.strictObject({
        title: text,
        steps: z.array(step).min(1).max(7, 'mỗi phần tối đa bảy bước'),
      }),
    )
    .min(1)
    .meta({ title: 'các phần' }),
  procedures: z.array(ref('procedures', 'thủ tục')).meta({ title: 'thủ tục' }),
  tasks: z
    .array(ref('tasks', 'nhiệm vụ'))
    .meta({ title: 'nhiệm vụ', description: 'Nhiệm vụ mà hướng dẫn này phục vụ.' }),
  checkedOn: date.meta({ title: 'ngày soát' }),
  checkBy,
});

export const stuck = file('kẹt ở đâu', {
  cards: z.array(
    z.strictObject({
      id: entry('stuck'),
      when: text.meta({ title: 'khi nào' }),
      then: z.array(text).min(1).meta({ title: 'làm gì' }),
      ask: text.meta({ title: 'hỏi ai' }),
    }),
  ),
});
