/** Schema of what guides people today: guides, procedures, rights, lessons, safety, terms, units. */
import { z } from 'zod';
import { date, evidence, id, paragraphId, plain, text } from './parts.ts';

/** What a sentence of ours rests on: an outside source, or words of a notice. */
export const basis = z
  .union([
    z.strictObject({
      source: id.meta({ title: 'nguồn', description: 'Mã trong sources.json.' }),
      article: text.nullable().meta({ title: 'điều, khoản' }),
      evidence,
    }),
    z.strictObject({
      notice: id.meta({ title: 'thông báo' }),
      paragraph: paragraphId,
      quote: text.meta({ title: 'trích nguyên văn' }),
    }),
  ])
  .meta({ title: 'căn cứ' });

const bases = z
  .array(basis)
  .min(1, 'cần ít nhất một căn cứ; không có nguồn thì đừng viết câu này')
  .meta({ title: 'căn cứ' });

/** A sentence with what it rests on, shown only from `since` to the end of `until`. */
export const fact = z
  .strictObject({
    text,
    since: date.nullable().meta({ title: 'từ ngày' }),
    until: date.nullable().meta({ title: 'đến hết ngày' }),
    basis: bases,
  })
  .meta({ title: 'điều có nguồn' });

export const step = z
  .strictObject({
    id,
    do: text.meta({ title: 'làm gì', description: 'Một việc duy nhất.' }),
    see: text.meta({ title: 'sẽ thấy gì', description: 'Dấu hiệu đã làm đúng.' }),
    say: text.meta({ title: 'người ngồi cạnh nói gì' }),
    dont: text.meta({ title: 'người ngồi cạnh không làm gì' }),
    stuck: z.array(id).meta({ title: 'kẹt ở đâu', description: 'Mã trong stuck.json.' }),
    link: id.nullable().meta({ title: 'liên kết', description: 'Mã trong links.json.' }),
    warning: text.nullable().meta({ title: 'cảnh báo' }),
    audio: text.optional().meta({
      title: 'bản thu tiếng',
      description: 'Tên tệp .mp3 trong thư mục audio/, đọc trọn bước này. Không có thì bỏ ô này.',
    }),
    basis: bases,
  })
  .meta({ title: 'bước' });

export const guide = z
  .strictObject({
    $schema: z.string().optional(),
    id,
    title: text.meta({ title: 'tên việc' }),
    said: z
      .array(text)
      .min(5, 'cần ít nhất năm cách người dân hay nói')
      .meta({ title: 'người dân hay nói' }),
    need: id.meta({ title: 'nhu cầu', description: 'Mã trong lists.json, ô needs.' }),
    lifeEvent: id
      .nullable()
      .meta({ title: 'sự kiện đời người', description: 'Mã trong lists.json, ô lifeEvents.' }),
    everyday: z
      .number()
      .nullable()
      .meta({ title: 'thứ tự ở trang chủ', description: 'null: không hiện ở trang chủ.' }),
    since: date.nullable().meta({ title: 'từ ngày' }),
    until: date.nullable().meta({ title: 'đến hết ngày', description: 'Sau ngày này việc tự ẩn.' }),
    forWhom: z.array(fact).min(1).meta({ title: 'dành cho ai' }),
    prepare: z.array(fact).min(1).meta({ title: 'cần chuẩn bị' }),
    where: z.array(fact).min(1).meta({ title: 'làm ở đâu' }),
    time: z.array(fact).meta({ title: 'bao lâu', description: '[] khi phải xem trên Cổng.' }),
    money: z
      .array(fact)
      .meta({ title: 'tốn bao nhiêu', description: '[] khi phải xem trên Cổng.' }),
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
    procedures: z.array(id).meta({ title: 'thủ tục', description: 'Mã trong procedures/.' }),
    tasks: z
      .array(id)
      .meta({ title: 'nhiệm vụ', description: 'Nhiệm vụ mà hướng dẫn này phục vụ.' }),
    checkedOn: date.meta({ title: 'ngày soát' }),
    checkBy: date.meta({ title: 'phải soát lại trước' }),
  })
  .meta({ title: 'hướng dẫn' });

export const procedure = z
  .strictObject({
    $schema: z.string().optional(),
    id,
    name: text.meta({ title: 'tên thủ tục' }),
    said: z.array(text).min(1).meta({ title: 'người dân hay nói' }),
    group: id.meta({ title: 'nhóm', description: 'Mã trong lists.json, ô procedureGroups.' }),
    level: z.enum(['xa', 'tinh', 'xa-tinh']).nullable().meta({ title: 'cấp giải quyết' }),
    authority: text.nullable().meta({ title: 'cơ quan' }),
    papers: z.array(text).meta({ title: 'giấy tờ' }),
    time: z.strictObject({ text, evidence }).nullable().meta({ title: 'thời hạn' }),
    fee: z
      .strictObject({ text, evidence })
      .nullable()
      .meta({ title: 'phí', description: 'null: xem trên Cổng trước khi nộp.' }),
    waiver: z
      .strictObject({
        since: date,
        until: date,
        extraPapers: z.array(text),
        basis: z.array(text).min(1),
      })
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
    portalUrl: z
      .string()
      .regex(/^https:\/\/([a-z0-9-]+\.)+gov\.vn(\/[^\s]*)?$/, 'địa chỉ phải là https và .gov.vn')
      .nullable()
      .meta({ title: 'địa chỉ trên Cổng' }),
    link: id.nullable().meta({
      title: 'liên kết riêng',
      description: 'Mã trong links.json; null: tìm trên Cổng.',
    }),
    evidence: evidence
      .nullable()
      .meta({ title: 'mức căn cứ', description: 'null: chưa có dữ liệu kiểm chứng.' }),
    evidenceNote: text.nullable(),
    asOf: date.meta({ title: 'ngày đọc' }),
    warnings: z
      .array(z.strictObject({ text, evidence, date: date.nullable() }))
      .meta({ title: 'lưu ý' }),
  })
  .meta({ title: 'thủ tục' });

const file = { $schema: z.string().optional() };

export const stuck = z
  .strictObject({
    ...file,
    cards: z.array(
      z.strictObject({
        id,
        when: text.meta({ title: 'khi nào' }),
        then: z.array(text).min(1).meta({ title: 'làm gì' }),
        ask: text.meta({ title: 'hỏi ai' }),
      }),
    ),
  })
  .meta({ title: 'kẹt ở đâu' });

export const rights = z
  .strictObject({
    ...file,
    rights: z.array(
      z.strictObject({
        id,
        title: text,
        plain,
        limit: text.nullable().meta({ title: 'giới hạn phải nói kèm' }),
        basis: bases,
      }),
    ),
  })
  .meta({ title: 'quyền của bạn' });

export const lessons = z
  .strictObject({
    ...file,
    lessons: z.array(
      z.strictObject({
        id,
        title: text,
        said: z.array(text).min(3),
        intro: fact,
        points: z.array(fact).min(1).meta({ title: 'điều cần biết' }),
        avoid: z.array(fact).meta({ title: 'điều cần tránh' }),
        guides: z.array(id).meta({ title: 'hướng dẫn để tập' }),
      }),
    ),
  })
  .meta({ title: 'bài học kỹ năng số' });

export const safety = z
  .strictObject({
    ...file,
    measures: z.array(fact).min(1).meta({ title: 'biện pháp phòng ngừa' }),
    report: fact.meta({ title: 'báo cho ai' }),
    scenarios: z.array(
      z.strictObject({
        number: z.number().int().min(1),
        name: text,
        plain: text,
        first: z.boolean().meta({ title: 'giả dịch vụ công: xếp lên đầu' }),
        guides: z.array(id).meta({ title: 'hướng dẫn liên quan' }),
      }),
    ),
    scenarioBasis: bases,
    never: z.array(text).min(1).meta({ title: 'ứng dụng này không bao giờ' }),
  })
  .meta({ title: 'an toàn' });

export const helpers = z
  .strictObject({
    ...file,
    reminders: z.array(text).min(1).meta({ title: 'điều người ngồi cạnh phải nhớ' }),
    team: z.array(fact).min(1).meta({ title: 'Tổ công nghệ số cộng đồng là ai' }),
    duties: z.array(fact).min(1).meta({ title: 'nhiệm vụ của Tổ' }),
  })
  .meta({ title: 'người ngồi cạnh' });

export const terms = z
  .strictObject({
    ...file,
    terms: z.array(
      z.strictObject({
        id,
        term: text.meta({ title: 'từ' }),
        also: z.array(text).meta({ title: 'viết tắt, cách viết khác' }),
        plain,
        basis: z.array(basis).meta({ title: 'căn cứ', description: '[]: lời diễn giải của mình.' }),
      }),
    ),
  })
  .meta({ title: 'giải nghĩa' });

export const units = z
  .strictObject({
    ...file,
    basis: bases,
    caution: text,
    units: z.array(
      z.strictObject({
        code: z.string().regex(/^\d{5}$/),
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
  })
  .meta({ title: 'xã, phường' });

export const todos = z
  .strictObject({
    ...file,
    todos: z.array(
      z.strictObject({
        id,
        title: text,
        plain,
        since: date,
        until: date.meta({ title: 'đến hết ngày', description: 'Sau ngày này việc tự ẩn.' }),
        guide: id.nullable(),
        change: id.nullable().meta({ title: 'thay đổi', description: 'Mã trong changes.json.' }),
        basis: bases,
      }),
    ),
  })
  .meta({ title: 'việc theo ngày' });

export const catalogue = z
  .strictObject({
    ...file,
    about: z.array(fact).min(1).meta({ title: 'về 53 dịch vụ công' }),
    near: z
      .array(z.strictObject({ title: text, procedures: z.array(id).min(1) }))
      .meta({ title: 'thủ tục hôm nay cùng nhu cầu' }),
  })
  .meta({ title: 'lời dẫn danh mục thủ tục' });

export const ledger = z
  .strictObject({
    ...file,
    checks: z.array(z.strictObject({ id, do: text, why: text })),
  })
  .meta({ title: 'việc người thật phải kiểm' });

/** Words that mean the same to people, and the places of the app that search finds. */
export const search = z
  .strictObject({
    ...file,
    synonyms: z.array(z.array(text).min(2)).meta({
      title: 'từ cùng nghĩa',
      description:
        'Mỗi nhóm là những từ một hay hai tiếng, cùng một nghĩa. Nhóm từ một tiếng đứng trước.',
    }),
    places: z
      .array(z.strictObject({ id, title: text, said: z.array(text).min(1) }))
      .meta({ title: 'nơi trong ứng dụng' }),
  })
  .meta({ title: 'tìm kiếm' });
