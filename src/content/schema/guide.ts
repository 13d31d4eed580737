/** A guide through one errand, and the cards for who gets stuck. */
import { z } from 'zod';
import { ask, conflicts, facts, factWhen, thing, when } from './ask.ts';
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
import { bases } from './sources.ts';

const step = group('bước', {
  id: ownId,
  do: text.meta({ title: 'làm gì', description: 'Một việc duy nhất.' }),
  see: text.meta({ title: 'sẽ thấy gì', description: 'Dấu hiệu đã làm đúng.' }),
  say: text.meta({ title: 'người ngồi cạnh nói gì' }),
  dont: text.meta({ title: 'người ngồi cạnh không làm gì' }),
  stuck: z.array(ref('stuck', 'kẹt ở đâu')).meta({ title: 'kẹt ở đâu' }),
  link: ref('links', 'liên kết').nullable(),
  warning: text.nullable().meta({ title: 'cảnh báo' }),
  picture: z
    .enum([
      'search',
      'login',
      'secret',
      'counter',
      'photo',
      'attach',
      'commune',
      'pay',
      'send',
      'receipt',
      'form',
      'wait',
      'result',
    ])
    .optional()
    .meta({ title: 'hình vẽ', description: 'Hình không giúp gì cho bước này thì bỏ ô này.' }),
  receipt: z.literal(true).optional().meta({
    title: 'hỏi mã hồ sơ ở bước này',
    description: 'Bước nhận được mã số hồ sơ, giấy hẹn. Bước khác thì bỏ ô này.',
  }),
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
  everyday: z
    .number()
    .nullable()
    .meta({ title: 'thứ tự ở trang chủ', description: 'null: không hiện ở trang chủ.' }),
  since: since.nullable(),
  until: until.nullable().meta({ description: 'Sau ngày này việc tự ẩn.' }),
  forWhom: facts(1).meta({ title: 'dành cho ai' }),
  ask: ask.optional().meta({ description: 'Giấy tờ ai cũng như ai thì bỏ ô này.' }),
  prepare: z.array(thing).min(1).meta({ title: 'cần chuẩn bị' }),
  conflicts: conflicts.optional(),
  where: facts(1).meta({ title: 'làm ở đâu' }),
  time: facts(0).meta({ title: 'bao lâu', description: fromPortal }),
  money: facts(0).meta({ title: 'tốn bao nhiêu', description: fromPortal }),
  warnings: facts(0).meta({ title: 'lưu ý' }),
  parts: z
    .array(
      z.strictObject({
        title: text,
        when: when.optional().meta({ description: 'Ai cũng làm phần này thì bỏ ô này.' }),
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
  tile: z
    .strictObject({
      name: text.meta({ title: 'tên ngắn' }),
      icon: z.enum([
        'send',
        'person',
        'baby',
        'card',
        'wheel',
        'search',
        'phone',
        'stamp',
        'guide',
      ]),
    })
    .optional()
    .meta({ title: 'ô ở trang chủ', description: 'Việc không ở trang chủ thì bỏ ô này.' }),
});

/** What happens in a house, and what to do first and what after. */
export const lifeEvents = file('chuyện trong nhà', {
  events: z.array(
    z.strictObject({
      id: entry('lifeEvents'),
      name: text.meta({ title: 'tên chuyện' }),
      said: z.array(text).min(3, 'cần ít nhất ba cách người dân hay nói'),
      ask: ask.optional().meta({ description: 'Nhà nào cũng như nhau thì bỏ ô này.' }),
      items: z
        .array(
          factWhen.extend({
            guide: ref('guides', 'hướng dẫn').optional(),
            procedure: ref('procedures', 'thủ tục').optional(),
          }),
        )
        .min(2)
        .meta({ title: 'việc phải làm, theo thứ tự' }),
    }),
  ),
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
