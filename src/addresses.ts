/**
 * The addresses of the app, as one table and a pair of functions: `toPath` writes them, `parsePath`
 * reads them back. Links come from anywhere (shared messages, QR codes, other apps), so reading never
 * throws and whatever is not an address of ours is `notFound`.
 */
type Shape = Readonly<{
  /** The first word of the path. */
  path: string;
  /** Ids that follow it and have to be there. */
  ids?: readonly string[];
  /** Whether the last of them is a code that strangers copy by hand: signs that stick to it are dropped. */
  copied?: true;
  /** An id that may follow them. */
  maybe?: string;
  /** Parts that stand in the query: the name there, and how it is written. */
  query?: Readonly<Record<string, readonly [name: string, kind: Kind]>>;
}>;

/** How a part of a query is written: an id, what a person typed, or a yes that is absent otherwise. */
type Kind = 'id' | 'typed' | 'yes';

/** Every screen with its address. The first shape that fits an address is taken. */
const shapes = {
  home: { path: '' },
  search: { path: 'tim', query: { typed: ['q', 'typed'] } },
  guides: { path: 'huong-dan' },
  guide: { path: 'huong-dan', ids: ['guide'] },
  step: { path: 'huong-dan', ids: ['guide', 'step'] },
  handOver: { path: 'trao-viec', ids: ['guide'] },
  takeOver: { path: 'nhan-viec', ids: ['guide', 'code'], copied: true },
  leaflet: { path: 'to-roi', ids: ['guide'] },
  event: { path: 'chuyen-nha', ids: ['event'] },
  procedures: { path: 'thu-tuc', query: { group: ['nhom', 'id'], level: ['cap', 'id'] } },
  procedure: { path: 'thu-tuc', ids: ['procedure'] },
  exit: { path: 'roi-ung-dung', ids: ['link'] },
  notice: {
    path: 'thong-bao',
    maybe: 'paragraph',
    query: { notice: ['van-ban', 'id'], cited: ['trich', 'id'] },
  },
  tasks: {
    path: 'nhiem-vu',
    query: {
      notice: ['van-ban', 'id'],
      agency: ['co-quan', 'id'],
      field: ['linh-vuc', 'id'],
      forPeople: ['lien-quan', 'yes'],
    },
  },
  task: { path: 'nhiem-vu', ids: ['task'] },
  targets: { path: 'chi-tieu', maybe: 'item', query: { notice: ['van-ban', 'id'] } },
  changes: { path: 'nay-da-doi', maybe: 'change' },
  help: { path: 'tro-giup' },
  safety: { path: 'an-toan' },
  rights: { path: 'quyen-cua-ban' },
  units: { path: 'xa-phuong', maybe: 'unit' },
  terms: { path: 'tu-dien', maybe: 'term' },
  lessons: { path: 'ky-nang' },
  lesson: { path: 'ky-nang', ids: ['lesson'] },
  helper: { path: 'ngoi-canh' },
  tally: { path: 'so-dem' },
  settings: { path: 'cai-dat' },
  about: { path: 'gioi-thieu' },
  notFound: { path: 'khong-tim-thay' },
} as const satisfies Readonly<Record<string, Shape>>;

export type ScreenName = keyof typeof shapes;

type Needed<Of> = Of extends { ids: readonly (infer Part extends string)[] }
  ? { [Name in Part]: string }
  : unknown;
type Maybe<Of> = Of extends { maybe: infer Part extends string }
  ? { [Name in Part]?: string }
  : unknown;
type Asked<Of> = Of extends { query: infer Parts }
  ? {
      [Name in keyof Parts]?:
        | (Parts[Name] extends readonly [string, 'yes'] ? true : string)
        | undefined;
    }
  : unknown;

/** A screen with the parts of its address. */
export type RouteOf<Name extends ScreenName> = Readonly<
  { screen: Name } & Needed<(typeof shapes)[Name]> &
    Maybe<(typeof shapes)[Name]> &
    Asked<(typeof shapes)[Name]>
>;
export type Route = { [Name in ScreenName]: RouteOf<Name> }[ScreenName];

/** A route with the tie between screen and parts forgotten, as the two functions use it. */
type AnyRoute = Readonly<Record<string, string | true | undefined>>;

const anyShapes: readonly (readonly [string, Shape])[] = Object.entries(shapes);

const notFound: Route = { screen: 'notFound' };

/** Longest address that is read, in characters; the longest that can be written has under 1,900. */
const longest = 2000;

/** Ids are letters, digits, dots and hyphens ("III.7.đ", "ky-nang-so"); all else is refused. */
const idPattern = /^[A-Za-z0-9đ]+([.-][A-Za-z0-9đ]+)*$/;

/** Writes a route as an address below the app's base, e.g. `/thong-bao/III.2?trich=ky-nang-so`. */
export function toPath(route: Route): string {
  const { path: first, ids = [], maybe, query = {} }: Shape = shapes[route.screen];
  const parts = route as AnyRoute;
  const path = [...ids, ...(maybe ? [maybe] : [])]
    .flatMap((name) => parts[name] ?? [])
    .map((part) => `/${encodeURIComponent(part)}`);
  const asked = new URLSearchParams();
  for (const [part, [name, kind]] of Object.entries(query)) {
    const value = parts[part];
    const text = kind === 'yes' ? value && '1' : kind === 'typed' ? readTyped(value) : value;
    if (text) asked.set(name, String(text));
  }
  const search = asked.toString();
  return `/${first}${path.join('')}${search && `?${search}`}`;
}

/** The address of a screen by its name alone; home for what is no screen, or needs more than a name. */
export function screenPath(name: string): string {
  const shape = anyShapes.find(([screen]) => screen === name)?.[1];
  return shape && !shape.ids ? `/${shape.path}` : '/';
}

/**
 * Reads an address: a path with or without a query, as the page or an event of Zalo gives it.
 * Ids encoded twice on their way through messages are read all the same; a query we do not
 * know is dropped; everything else is `notFound`.
 */
export function parsePath(path: string): Route {
  if (path.length > longest) return notFound;
  const [pathname = '', search = ''] = path.split('#', 1)[0]?.split(/\?(.*)/s) ?? [];
  const [first = '', ...written] = pathname.replace(/^\/+|\/+$/g, '').split('/');
  const copied = anyShapes.some(([, shape]) => shape.path === first && shape.copied);
  const ids = written.flatMap(
    (text, at) => (copied && at > 0 ? readCopied(text) : decodeId(text)) ?? [],
  );
  if (ids.length < written.length) return notFound;
  const found = anyShapes.find(
    ([, { path, ids: needed = [], maybe }]) =>
      path === first &&
      (ids.length === needed.length || (maybe && ids.length === needed.length + 1)),
  );
  if (!found) return notFound;
  const [screen, { ids: needed = [], maybe, query = {} }] = found;
  const asked = new URLSearchParams(search);
  const parts = [
    ...[...needed, ...(maybe ? [maybe] : [])].map((name, at) => [name, ids[at]] as const),
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
  return kind === 'typed' ? readTyped(text) : decodeId(text ?? '');
}

/** Spaces and Vietnamese letters as a message encodes them. */
const encodedAgain = /%(?:20|[C-Ec-e][0-9A-Fa-f]%[89ABab][0-9A-Fa-f])/;

/** The first 100 letters typed, composed and whole, also when a message encoded them once more. */
function readTyped(text: string | true | null | undefined): string | undefined {
  const given = typeof text === 'string' ? text : '';
  const whole = encodedAgain.test(given) ? (decodeWhole(given) ?? given) : given;
  const start = whole.normalize('NFC').slice(0, 100);
  return start.replace(/[\ud800-\udbff]$/, '') || undefined;
}

/** `/zapps/<APP_ID>` when the page is one of Zalo's, else nothing. */
export function basePath(pathname: string): string {
  return /^\/zapps\/\d+(?=\/|$)/.exec(pathname)?.[0] ?? '';
}

/**
 * The letters and digits of a code, the first 100; nothing when there are none. What stuck to it when
 * it was copied goes, encoded or not.
 */
function readCopied(text: string): string | undefined {
  const plain = decodeWhole(text) ?? text.replace(/%[0-9A-Fa-f]{2}/g, '');
  return plain.replace(/[^A-Za-z0-9]+/g, '').slice(0, 100) || undefined;
}

/** A text after at most two decodings; undefined for what cannot be decoded. */
function decodeWhole(text: string): string | undefined {
  let decoded = text;
  for (let times = 0; times < 2 && /%[0-9A-Fa-f]{2}/.test(decoded); times++) {
    try {
      decoded = decodeURIComponent(decoded);
    } catch {
      return undefined;
    }
  }
  return decoded;
}

/** An id after at most two decodings; undefined for everything that is none. */
function decodeId(text: string): string | undefined {
  let decoded = text;
  for (let times = 0; times < 2 && decoded.includes('%'); times++) {
    try {
      decoded = decodeURIComponent(decoded);
    } catch {
      return undefined;
    }
  }
  const composed = decoded.normalize('NFC');
  return idPattern.test(composed) && composed.length <= 100 ? composed : undefined;
}
