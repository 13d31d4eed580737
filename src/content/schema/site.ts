/** What belongs to the place the app is for, and what its editors and search work with. */
import { z } from 'zod';
import type { ListName } from './lists.ts';
import { date, entry, evidenceEntry, file, ownId, ref, text, verbatim } from './parts.ts';

const linkMode = z.enum(['open', 'show', 'hide']).meta({
  title: 'cách dùng liên kết',
  description: 'open: mở được · show: chỉ hiện địa chỉ để chép · hide: không hiện.',
});

export const site = file('cấu hình nơi dùng', {
  appName: text.meta({ title: 'tên ứng dụng' }),
  noticesOf: text.meta({
    title: 'thông báo của ai',
    description: 'Gọi như bà con gọi, để đọc được sau chữ “thông báo của”.',
  }),
  appId: z
    .string()
    .regex(/^\d*$/, 'APP_ID chỉ gồm chữ số; để trống khi Zalo chưa cấp')
    .meta({ title: 'APP_ID' }),
  owner: text.nullable().meta({ title: 'chủ quản', description: 'null khi chưa có.' }),
  contact: text.nullable().meta({ title: 'liên hệ', description: 'null khi chưa có.' }),
  mainNotice: ref('notices', 'thông báo chính'),
  portalLink: ref('links', 'nơi tìm thủ tục').nullable(),
  receiptGuide: ref('guides', 'hướng dẫn tra mã hồ sơ').nullable(),
  outsideHosts: z
    .array(z.string().regex(/^([a-z0-9-]+\.)+gov\.vn$/, 'chỉ ghi tên miền .gov.vn, chữ thường'))
    .meta({ title: 'tên miền được phép', description: 'Ngoài danh sách này ứng dụng không mở.' }),
  linkModes: z
    .strictObject({
      default: linkMode,
      links: z.array(z.strictObject({ link: ref('links', 'liên kết'), mode: linkMode })),
    })
    .meta({ title: 'cách dùng liên kết' }),
});

const named = (list: ListName, title: string) =>
  z.array(z.strictObject({ id: entry(list), name: text })).meta({ title });

export const lists = file('các danh mục', {
  fields: named('fields', 'lĩnh vực'),
  documentKinds: named('documentKinds', 'loại văn bản'),
  needs: named('needs', 'nhu cầu'),
  procedureGroups: named('procedureGroups', 'nhóm thủ tục'),
  evidence: z
    .array(z.strictObject({ id: evidenceEntry, label: text, meaning: text }))
    .meta({ title: 'mức căn cứ' }),
});

export const forbidden = file('điều không được khẳng định', {
  claims: z.array(
    z.strictObject({
      pattern: verbatim.meta({
        title: 'mẫu chữ bị cấm',
        description: 'Biểu thức tìm kiếm, không phân biệt hoa thường.',
      }),
      why: verbatim.meta({ title: 'vì sao không được nói, và nên viết thế nào' }),
      examples: z.array(verbatim).min(1).meta({ title: 'câu ví dụ phải bị chặn' }),
    }),
  ),
});

export const ledger = file('việc người thật phải kiểm', {
  checks: z.array(
    z.strictObject({
      id: ownId,
      do: text,
      why: text,
      checkedOn: date
        .nullable()
        .meta({ title: 'ngày làm xong', description: 'null khi chưa ai làm.' }),
    }),
  ),
});

/** Words that mean the same to people, and the screens that search finds. */
export const search = file('tìm kiếm', {
  synonyms: z.array(z.array(verbatim).min(2)).meta({
    title: 'từ cùng nghĩa',
    description:
      'Mỗi nhóm là những từ một hay hai tiếng, cùng một nghĩa. Nhóm từ một tiếng đứng trước.',
  }),
  screens: z
    .array(
      z.strictObject({
        id: ownId,
        title: text,
        said: z.array(text).min(1),
        urgent: z.literal(true).optional().meta({
          title: 'đứng đầu',
          description:
            'Trang phải hiện trước mọi thứ khác, như khi bị lừa. Trang khác thì bỏ ô này.',
        }),
      }),
    )
    .meta({ title: 'màn hình của ứng dụng' }),
});

type Words = string | readonly Words[] | { readonly [name: string]: Words };
const spoken: z.ZodType<Words> = z.lazy(() =>
  z.union([text, z.array(spoken), z.record(z.string(), spoken)]),
);

/** Words of the interface, one file a screen; the keys are the code's, the words are the editors'. */
export const words = z
  .object({ $schema: z.string().optional() })
  .catchall(spoken)
  .meta({ title: 'lời trên màn hình' });
