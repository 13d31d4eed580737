/**
 * The addresses of the app, as one table and a pair of functions: `toPath` writes them, `parsePath`
 * reads them back. Links come from anywhere (shared messages, QR codes, other apps), so reading never
 * throws and whatever is not an address of ours is `not-found`.
 */
export type Route =
  | Readonly<{ screen: 'home' }>
  | Readonly<{
      screen: 'tasks';
      notice?: string;
      agency?: string;
      field?: string;
      forPeople?: true;
    }>
  | Readonly<{ screen: 'task'; task: string }>
  | Readonly<{ screen: 'targets'; notice?: string; item?: string }>
  | Readonly<{ screen: 'notice'; notice?: string; paragraph?: string; cited?: string }>
  | Readonly<{ screen: 'changes'; change?: string }>
  | Readonly<{ screen: 'search'; typed?: string }>
  | Readonly<{ screen: 'guides' }>
  | Readonly<{ screen: 'guide'; guide: string }>
  | Readonly<{ screen: 'step'; guide: string; step: string }>
  | Readonly<{ screen: 'hand-over'; guide: string }>
  | Readonly<{ screen: 'take-over'; guide: string; code: string }>
  | Readonly<{ screen: 'leaflet'; guide: string }>
  | Readonly<{ screen: 'procedures'; group?: string; level?: string }>
  | Readonly<{ screen: 'procedure'; procedure: string }>
  | Readonly<{ screen: 'exit'; link: string }>
  | Readonly<{ screen: 'units'; unit?: string }>
  | Readonly<{ screen: 'rights' }>
  | Readonly<{ screen: 'lessons' }>
  | Readonly<{ screen: 'lesson'; lesson: string }>
  | Readonly<{ screen: 'safety' }>
  | Readonly<{ screen: 'terms'; term?: string }>
  | Readonly<{ screen: 'help' }>
  | Readonly<{ screen: 'helper' }>
  | Readonly<{ screen: 'tally' }>
  | Readonly<{ screen: 'settings' }>
  | Readonly<{ screen: 'about' }>
  | Readonly<{ screen: 'not-found' }>;

type Screen<Name extends Route['screen']> = Extract<Route, { screen: Name }>;
type Part<Name extends Route['screen']> = Exclude<keyof Screen<Name>, 'screen'>;

/** How the parts of a route are written: ids, what a person typed, or a yes that is absent otherwise. */
type Kind = 'mark' | 'typed' | 'yes';

type Shape<Name extends Route['screen']> = Readonly<{
  /** The first word of the path. */
  at: string;
  /** Ids that follow it and have to be there. */
  marks?: readonly Part<Name>[];
  /** Whether the last of them is a code that strangers copy by hand: signs that stick to it are dropped. */
  copied?: true;
  /** An id that may follow them. */
  maybe?: Part<Name>;
  /** Parts that stand in the query: the name there, and how it is written. */
  query?: { readonly [Key in Part<Name>]?: readonly [name: string, kind: Kind] };
}>;

const shapes: { readonly [Name in Route['screen']]: Shape<Name> } = {
  home: { at: '' },
  tasks: {
    at: 'nhiem-vu',
    query: {
      notice: ['van-ban', 'mark'],
      agency: ['co-quan', 'mark'],
      field: ['linh-vuc', 'mark'],
      forPeople: ['lien-quan', 'yes'],
    },
  },
  task: { at: 'nhiem-vu', marks: ['task'] },
  targets: { at: 'chi-tieu', maybe: 'item', query: { notice: ['van-ban', 'mark'] } },
  notice: {
    at: 'thong-bao',
    maybe: 'paragraph',
    query: { notice: ['van-ban', 'mark'], cited: ['trich', 'mark'] },
  },
  changes: { at: 'nay-da-doi', maybe: 'change' },
  search: { at: 'tim', query: { typed: ['q', 'typed'] } },
  guides: { at: 'huong-dan' },
  guide: { at: 'huong-dan', marks: ['guide'] },
  step: { at: 'huong-dan', marks: ['guide', 'step'] },
  'hand-over': { at: 'trao-viec', marks: ['guide'] },
  'take-over': { at: 'nhan-viec', marks: ['guide', 'code'], copied: true },
  leaflet: { at: 'to-roi', marks: ['guide'] },
  procedures: { at: 'thu-tuc', query: { group: ['nhom', 'mark'], level: ['cap', 'mark'] } },
  procedure: { at: 'thu-tuc', marks: ['procedure'] },
  exit: { at: 'roi-ung-dung', marks: ['link'] },
  units: { at: 'xa-phuong', maybe: 'unit' },
  rights: { at: 'quyen-cua-ban' },
  lessons: { at: 'ky-nang' },
  lesson: { at: 'ky-nang', marks: ['lesson'] },
  safety: { at: 'an-toan' },
  terms: { at: 'tu-dien', maybe: 'term' },
  help: { at: 'tro-giup' },
  helper: { at: 'ngoi-canh' },
  tally: { at: 'so-dem' },
  settings: { at: 'cai-dat' },
  about: { at: 'gioi-thieu' },
  'not-found': { at: 'khong-tim-thay' },
};

/** A shape and a route with the tie between screen and parts forgotten, as the two functions use them. */
type AnyShape = Readonly<{
  at: string;
  marks?: readonly string[];
  copied?: true;
  maybe?: string;
  query?: Readonly<Record<string, readonly [string, Kind]>>;
}>;
type AnyRoute = Readonly<Record<string, string | true | undefined>>;

const anyShapes = Object.entries(shapes) as readonly (readonly [string, AnyShape])[];

const notFound: Route = { screen: 'not-found' };

/** Longest address that is read, in characters; the longest that can be written has under 1,900. */
const longest = 2000;

/** Marks are letters, digits, dots and hyphens ("III.7.đ", "ky-nang-so"); all else is refused. */
const mark = /^[A-Za-z0-9đ]+([.-][A-Za-z0-9đ]+)*$/;

/** Writes a route as an address below the app's base, e.g. `/thong-bao/III.2?trich=ky-nang-so`. */
export function toPath(route: Route): string {
  const { at, marks = [], maybe, query = {} } = shapes[route.screen] as AnyShape;
  const parts = route as AnyRoute;
  const path = [...marks, ...(maybe ? [maybe] : [])]
    .flatMap((name) => parts[name] ?? [])
    .map((part) => `/${encodeURIComponent(part)}`);
  const asked = new URLSearchParams();
  for (const [part, [name, kind]] of Object.entries(query)) {
    const value = parts[part];
    const text = kind === 'yes' ? value && '1' : kind === 'typed' ? readTyped(value) : value;
    if (typeof text === 'string') asked.set(name, text);
  }
  const search = asked.toString();
  return `/${at}${path.join('')}${search && `?${search}`}`;
}

/**
 * Reads an address: a path with or without a query, as the page or an event of Zalo gives it.
 * Marks encoded twice on their way through messages are read all the same; a query we do not
 * know is dropped; everything else is `not-found`.
 */
export function parsePath(path: string): Route {
  if (path.length > longest) return notFound;
  const [pathname = '', search = ''] = path.split('#', 1)[0]?.split(/\?(.*)/s) ?? [];
  const [first = '', ...written] = pathname.replace(/^\/+|\/+$/g, '').split('/');
  const copied = anyShapes.some(([, shape]) => shape.at === first && shape.copied);
  const marks = written.flatMap(
    (text, at) => (copied && at > 0 ? readCopied(text) : decodeMark(text)) ?? [],
  );
  if (marks.length < written.length) return notFound;
  const found = anyShapes.find(
    ([, { at, marks: needed = [], maybe }]) =>
      at === first &&
      (marks.length === needed.length || (maybe && marks.length === needed.length + 1)),
  );
  if (!found) return notFound;
  const [screen, { marks: needed = [], maybe, query = {} }] = found;
  const asked = new URLSearchParams(search);
  const parts = [
    ...[...needed, ...(maybe ? [maybe] : [])].map((name, at) => [name, marks[at]] as const),
    ...Object.entries(query).map(
      ([part, [name, kind]]) => [part, readAsked(asked.get(name), kind)] as const,
    ),
  ];
  return Object.fromEntries([
    ['screen', screen],
    ...parts.filter(([, value]) => value !== undefined),
  ]) as Route;
}

function readAsked(text: string | null, kind: Kind): string | true | undefined {
  if (kind === 'yes') return text === '1' ? true : undefined;
  return kind === 'typed' ? readTyped(text) : decodeMark(text ?? '');
}

/** The first 100 letters typed, composed and whole: half an emoji has no address. */
function readTyped(text: string | true | null | undefined): string | undefined {
  const start = typeof text === 'string' ? text.normalize('NFC').slice(0, 100) : '';
  return start.replace(/[\ud800-\udbff]$/, '') || undefined;
}

/** `/zapps/<APP_ID>` when the page is one of Zalo's, else nothing. */
export function basePath(pathname: string): string {
  return /^\/zapps\/\d+(?=\/|$)/.exec(pathname)?.[0] ?? '';
}

/** The letters and digits of a code, the first 100; nothing when there are none. */
function readCopied(text: string): string | undefined {
  return text.replace(/[^A-Za-z0-9]+/g, '').slice(0, 100) || undefined;
}

/** A mark after at most two decodings; undefined for everything that is not a mark. */
function decodeMark(text: string): string | undefined {
  let decoded = text;
  for (let times = 0; times < 2 && decoded.includes('%'); times++) {
    try {
      decoded = decodeURIComponent(decoded);
    } catch {
      return undefined;
    }
  }
  const composed = decoded.normalize('NFC');
  return mark.test(composed) && composed.length <= 100 ? composed : undefined;
}
