/** Questions that make a list a person's own, and what a list may ask of the answers. */
import { z } from 'zod';
import { group, label, ownId, text } from './parts.ts';
import { bases, fact } from './sources.ts';

const question = group('câu hỏi', {
  id: label,
  text: text.meta({ title: 'câu hỏi' }),
  ways: z.literal(true).optional().meta({
    title: 'mỗi câu trả lời là một cách làm',
    description: 'Chỉ ghi ở một câu. Không phải cách làm thì bỏ ô này.',
  }),
  answers: z
    .array(z.strictObject({ id: label, text }))
    .min(2, 'cần ít nhất hai câu trả lời; “Không biết” ứng dụng tự thêm')
    .max(4, 'tối đa bốn câu trả lời, không kể “Không biết”')
    .meta({ title: 'các câu trả lời' }),
});

/** One to five questions; "I do not know" is an answer to each and is not written down. */
export const ask = z
  .array(question)
  .min(1)
  .max(5, 'tối đa năm câu hỏi')
  .meta({ title: 'hỏi trước' });

/**
 * A condition over the answers: one of these cases holds. A case holds when each question it names
 * has one of the answers listed, or none of those under `not`.
 */
export const when = z
  .array(
    z.record(
      label,
      z.union([z.array(label).min(1), z.strictObject({ not: z.array(label).min(1) })]),
    ),
  )
  .min(1)
  .meta({
    title: 'khi nào',
    description:
      'Mỗi nhóm là một trường hợp, đúng một nhóm là đủ. Trong nhóm: mã câu hỏi và các câu trả lời được tính.',
  });

const maybeWhen = when.optional().meta({ description: 'Ai cũng vậy thì bỏ ô này.' });

/** A fact that may hold only for some answers; it stays in view while an answer is not known. */
export const factWhen = fact.extend({ when: maybeWhen }).meta({ title: 'điều có nguồn' });

/** At least so many facts; where all of them rest on the same, that may be written once. */
export const facts = (least: number) =>
  z
    .union([
      z.array(factWhen).min(least),
      group('các điều chung một căn cứ', {
        basis: bases,
        facts: z.array(factWhen.omit({ basis: true })).min(2),
      }),
    ])
    .transform((list): z.infer<typeof factWhen>[] =>
      Array.isArray(list) ? list : list.facts.map((each) => ({ ...each, basis: list.basis })),
    );

/** A thing to bring or to have. What only has to be known is a fact, and is never ticked. */
export const thing = factWhen
  .extend({
    id: ownId,
    kind: z.enum(['paper', 'tool', 'account']).meta({
      title: 'loại',
      description: 'paper: giấy tờ · tool: đồ dùng, tiền, người đi cùng · account: tài khoản.',
    }),
    name: text.meta({ title: 'gọi tắt', description: 'Vài chữ, để kể khi món này được cất đi.' }),
  })
  .meta({ title: 'món cần có' });

/** Things that one person is never told to bring together. */
export const conflicts = z
  .array(z.array(label).min(2))
  .meta({ title: 'chọi nhau', description: 'Mã các món không khi nào cùng cần.' });
