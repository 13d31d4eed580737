/**
 * The one description of every content file. It gives the types (`types.ts`), the hints editors show
 * (`schemas/*.schema.json`, written by `npm run schema`) and the validation (`npm run check`).
 * Only `rules/`, `check/` and tests may import this module: nothing of it reaches a phone.
 * Titles and descriptions are in Vietnamese because content editors read them.
 */
import { z } from 'zod';
import * as guidance from './guidance.ts';
import { date, evidence, id, paragraphId, plain, text } from './parts.ts';

export { evidence };

const quoteSource = z
  .strictObject({
    paragraph: paragraphId,
    quote: text.meta({
      title: 'trích nguyên văn',
      description: 'Chép y nguyên từng chữ, từng dấu trong đoạn đã nêu.',
    }),
  })
  .meta({ title: 'nguồn trong thông báo' });

const relevance = z.enum(['high', 'medium', 'indirect']).meta({
  title: 'liên quan người dân',
  description: 'high: việc dân làm · medium: dân thấy hoặc tham gia được · indirect: việc nội bộ.',
});

const part = z.enum(['opening', 'results', 'shortcomings', 'tasks', 'closing']).meta({
  title: 'phần',
  description: 'Đoạn thuộc phần nào. Đoạn ở phần tasks phải có ít nhất một nhiệm vụ.',
});

export const paragraph = z
  .strictObject({
    id: paragraphId,
    kind: z
      .enum(['title', 'heading', 'text', 'recipients', 'signature'])
      .meta({ title: 'loại đoạn' }),
    part,
    name: text
      .optional()
      .meta({ title: 'tên gọi ngắn', description: 'Tên do người soạn đặt cho mục lục.' }),
    lines: z.array(text).min(1, 'đoạn phải có ít nhất một dòng chữ').meta({
      title: 'nguyên văn',
      description: 'Mỗi ô một dòng của văn bản, không thêm bớt chữ.',
    }),
  })
  .meta({ title: 'đoạn' });

export const notice = z
  .strictObject({
    $schema: z.string().optional(),
    id,
    name: text.meta({ title: 'tên gọi ngắn' }),
    title: quoteSource.meta({ title: 'tên đầy đủ' }),
    issuer: id.meta({ title: 'nơi ra thông báo', description: 'Mã trong agencies.json.' }),
    number: text
      .nullable()
      .meta({ title: 'số thông báo', description: 'null khi bản giữ không có.' }),
    signedOn: date.nullable().meta({ title: 'ngày ký', description: 'null khi bản giữ không có.' }),
    conference: z
      .strictObject({ date, place: text.meta({ title: 'nơi họp' }), source: quoteSource })
      .meta({ title: 'hội nghị' }),
    facts: z
      .array(z.strictObject({ label: text.meta({ title: 'nhãn' }), source: quoteSource }))
      .meta({ title: 'điều nêu ở đầu văn bản' }),
    caution: plain.meta({
      title: 'lời nhắc',
      description: 'Hiện cùng mọi nhiệm vụ của thông báo này.',
    }),
    paragraphs: z.array(paragraph).min(1),
  })
  .meta({ title: 'thông báo' });

/** Somebody the notice names in a role, with the words that name them. */
const stated = z
  .strictObject({
    agency: id.meta({ title: 'cơ quan', description: 'Mã trong agencies.json.' }),
    source: quoteSource,
  })
  .meta({ title: 'điều thông báo nêu' });

const itemFields = {
  id,
  title: text.meta({ title: 'tên việc' }),
  plain,
  source: quoteSource,
  field: id.meta({ title: 'lĩnh vực', description: 'Mã trong lists.json, ô fields.' }),
  relevance,
  figures: z
    .array(id)
    .meta({ title: 'con số', description: 'Mã trong targets.json; để [] khi không nêu.' }),
};

export const task = z
  .strictObject({
    ...itemFields,
    responsible: z.array(stated).meta({ title: 'ai làm', description: '[] khi không nêu.' }),
    cooperating: z.array(stated).meta({ title: 'ai phối hợp', description: '[] khi không nêu.' }),
    reportTo: z.array(stated).meta({ title: 'báo cáo, chịu trách nhiệm trước ai' }),
    deadline: z
      .strictObject({ date: date.nullable(), text, source: quoteSource })
      .nullable()
      .meta({ title: 'thời hạn', description: 'null khi thông báo không nêu. Không được suy ra.' }),
  })
  .meta({ title: 'nhiệm vụ' });

export const tasks = z
  .strictObject({ $schema: z.string().optional(), tasks: z.array(task) })
  .meta({ title: 'các nhiệm vụ' });

export const result = z.strictObject(itemFields).meta({ title: 'kết quả' });

export const results = z
  .strictObject({ $schema: z.string().optional(), results: z.array(result) })
  .meta({ title: 'các kết quả' });

export const target = z
  .strictObject({
    id,
    title: text.meta({ title: 'tên con số' }),
    kind: z.enum(['target', 'scope', 'reported', 'principle']).meta({
      title: 'loại',
      description:
        'target: chỉ tiêu · scope: phạm vi công việc · reported: con số kể lại · principle: nguyên tắc.',
    }),
    value: z
      .number()
      .nullable()
      .meta({ title: 'giá trị', description: 'null khi thông báo không nêu mức.' }),
    shown: text
      .nullable()
      .meta({ title: 'cách viết', description: 'Khi giá trị không phải một con số.' }),
    unit: text.nullable().meta({ title: 'đơn vị' }),
    scope: text.meta({ title: 'phạm vi' }),
    drawing: z.enum(['ring', 'bar']).nullable().meta({ title: 'hình vẽ' }),
    group: id
      .nullable()
      .meta({ title: 'nhóm hình', description: 'Các thanh cùng nhóm được vẽ cạnh nhau.' }),
    note: text.nullable().meta({ title: 'ghi chú' }),
    source: quoteSource,
  })
  .meta({ title: 'chỉ tiêu hoặc con số' });

export const targets = z
  .strictObject({ $schema: z.string().optional(), targets: z.array(target) })
  .meta({ title: 'các chỉ tiêu' });

export const document = z
  .strictObject({
    id,
    kind: id.meta({ title: 'loại văn bản', description: 'Mã trong lists.json, ô documentKinds.' }),
    number: text.nullable().meta({ title: 'số', description: 'null khi thông báo không ghi.' }),
    date: date.nullable(),
    issuer: id.nullable().meta({ title: 'nơi ban hành', description: 'null khi không ghi.' }),
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
  })
  .meta({ title: 'văn bản được nhắc' });

export const documents = z
  .strictObject({ $schema: z.string().optional(), documents: z.array(document) })
  .meta({ title: 'các văn bản được nhắc' });

export const agency = z
  .strictObject({
    id,
    name: text.meta({ title: 'tên khi đó', description: 'Đúng chữ trong thông báo.' }),
    source: quoteSource,
    now: z
      .strictObject({
        text: text.meta({ title: 'nay là' }),
        change: id.meta({ title: 'thay đổi', description: 'Mã trong changes.json làm căn cứ.' }),
      })
      .nullable()
      .meta({ title: 'nay là', description: 'null khi chưa có nguồn để nói.' }),
  })
  .meta({ title: 'cơ quan' });

export const agencies = z
  .strictObject({ $schema: z.string().optional(), agencies: z.array(agency) })
  .meta({ title: 'các cơ quan' });

export const source = z
  .strictObject({
    id,
    name: text.meta({ title: 'tên văn bản hoặc nguồn' }),
    number: text.nullable().meta({ title: 'số' }),
    date: date.nullable(),
    issuer: text.nullable().meta({ title: 'nơi ban hành' }),
    evidence,
    readOn: date.meta({ title: 'ngày đọc' }),
    checkedOn: date
      .nullable()
      .meta({ title: 'ngày đối chiếu bản gốc', description: 'null khi chưa có người đối chiếu.' }),
    link: id.nullable().meta({ title: 'liên kết', description: 'Mã trong links.json.' }),
  })
  .meta({ title: 'nguồn ngoài thông báo' });

export const sources = z
  .strictObject({ $schema: z.string().optional(), sources: z.array(source) })
  .meta({ title: 'các nguồn ngoài thông báo' });

export const change = z
  .strictObject({
    id,
    title: text.meta({ title: 'điều đã đổi' }),
    plain,
    since: date.meta({ title: 'từ ngày' }),
    until: date.nullable().meta({ title: 'đến hết ngày', description: 'null khi không có hạn.' }),
    evidence,
    sources: z
      .array(
        z.strictObject({
          source: id.meta({ title: 'nguồn', description: 'Mã trong sources.json.' }),
          article: text.nullable().meta({ title: 'điều, khoản' }),
        }),
      )
      .min(1, 'mỗi thay đổi phải có ít nhất một nguồn'),
    touches: z.array(
      z.strictObject({
        notice: id.meta({ title: 'thông báo' }),
        paragraphs: z.array(paragraphId).min(1),
      }),
    ),
  })
  .meta({ title: 'thay đổi' });

export const changes = z
  .strictObject({ $schema: z.string().optional(), changes: z.array(change) })
  .meta({ title: 'những gì đã đổi' });

const link = z
  .strictObject({
    id,
    url: z
      .string()
      .regex(
        /^https:\/\/([a-z0-9-]+\.)+gov\.vn(\/[^\s]*)?$/,
        'địa chỉ phải bắt đầu bằng https:// và thuộc tên miền .gov.vn',
      )
      .meta({ title: 'địa chỉ' }),
    label: text.meta({ title: 'tên trang' }),
    purpose: text.meta({ title: 'đi để làm gì' }),
    see: text.meta({ title: 'sẽ thấy gì' }),
    since: date.nullable().meta({ title: 'dùng từ ngày' }),
    until: date.nullable().meta({ title: 'dùng đến hết ngày' }),
    evidence,
    checkedOn: date
      .nullable()
      .meta({ title: 'ngày mở thử', description: 'null khi chưa có người mở thử.' }),
  })
  .meta({ title: 'liên kết ra ngoài' });

export const links = z
  .strictObject({ $schema: z.string().optional(), links: z.array(link) })
  .meta({ title: 'các liên kết ra ngoài' });

export const linkMode = z.enum(['open', 'show', 'hide']).meta({
  title: 'cách dùng liên kết',
  description: 'open: mở được · show: chỉ hiện địa chỉ để chép · hide: không hiện.',
});

export const lists = z
  .strictObject({
    $schema: z.string().optional(),
    fields: z.array(z.strictObject({ id, name: text })).meta({ title: 'lĩnh vực' }),
    documentKinds: z.array(z.strictObject({ id, name: text })).meta({ title: 'loại văn bản' }),
    needs: z.array(z.strictObject({ id, name: text })).meta({ title: 'nhu cầu' }),
    lifeEvents: z.array(z.strictObject({ id, name: text })).meta({ title: 'sự kiện đời người' }),
    procedureGroups: z.array(z.strictObject({ id, name: text })).meta({ title: 'nhóm thủ tục' }),
    evidence: z
      .array(z.strictObject({ id: evidence, label: text, meaning: text }))
      .meta({ title: 'mức căn cứ' }),
  })
  .meta({ title: 'các danh mục' });

export const forbidden = z
  .strictObject({
    $schema: z.string().optional(),
    claims: z.array(
      z.strictObject({
        pattern: text.meta({
          title: 'mẫu chữ bị cấm',
          description: 'Biểu thức tìm kiếm, không phân biệt hoa thường.',
        }),
        why: text.meta({ title: 'vì sao không được nói, và nên viết thế nào' }),
        examples: z.array(text).min(1).meta({ title: 'câu ví dụ phải bị chặn' }),
      }),
    ),
  })
  .meta({ title: 'điều không được khẳng định' });

export const site = z
  .strictObject({
    $schema: z.string().optional(),
    appName: text.meta({ title: 'tên ứng dụng' }),
    appId: z
      .string()
      .regex(/^\d*$/, 'APP_ID chỉ gồm chữ số; để trống khi Zalo chưa cấp')
      .meta({ title: 'APP_ID' }),
    owner: text.nullable().meta({ title: 'chủ quản', description: 'null khi chưa có.' }),
    contact: text.nullable().meta({ title: 'liên hệ', description: 'null khi chưa có.' }),
    mainNotice: id.meta({ title: 'thông báo chính', description: 'Tên thư mục trong notices/.' }),
    portalLink: id
      .nullable()
      .meta({ title: 'nơi tìm thủ tục', description: 'Mã trong links.json; null khi không có.' }),
    receiptGuide: id.nullable().meta({
      title: 'hướng dẫn tra mã hồ sơ',
      description: 'Mã trong guides/; null khi không có.',
    }),
    outsideHosts: z
      .array(z.string().regex(/^([a-z0-9-]+\.)+gov\.vn$/, 'chỉ ghi tên miền .gov.vn, chữ thường'))
      .meta({ title: 'tên miền được phép', description: 'Ngoài danh sách này ứng dụng không mở.' }),
    linkModes: z
      .strictObject({
        default: linkMode,
        links: z.array(z.strictObject({ link: id, mode: linkMode })),
      })
      .meta({ title: 'cách dùng liên kết' }),
  })
  .meta({ title: 'cấu hình nơi dùng' });

type Words = string | readonly Words[] | { readonly [name: string]: Words };
/** Words of the interface, one file a screen; the keys are the code's, the words are the editors'. */
export const words: z.ZodType<Words> = z
  .lazy(() => z.union([text, z.array(words), z.record(z.string(), words)]))
  .meta({ title: 'lời trên màn hình' });

/** Which schema a file answers to: shared files by name, notice files by name inside their folder. */
export const sharedFiles = {
  site,
  lists,
  links,
  sources,
  changes,
  forbidden,
  stuck: guidance.stuck,
  rights: guidance.rights,
  lessons: guidance.lessons,
  safety: guidance.safety,
  helpers: guidance.helpers,
  terms: guidance.terms,
  units: guidance.units,
  todos: guidance.todos,
  catalogue: guidance.catalogue,
  search: guidance.search,
  ledger: guidance.ledger,
} as const;
/** Folders in which every file is one item of its kind, named by its id. */
export const itemFolders = { guides: guidance.guide, procedures: guidance.procedure } as const;
export const noticeFiles = { notice, tasks, results, targets, documents, agencies } as const;
