/**
 * The addresses of the app, as one pair of functions: `toPath` writes them, `parsePath` reads them
 * back. Links come from anywhere (shared messages, QR codes, other apps), so reading never throws
 * and whatever is not an address of ours is `not-found`.
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
  | Readonly<{ screen: 'settings' }>
  | Readonly<{ screen: 'about' }>
  | Readonly<{ screen: 'not-found' }>;

const notFound: Route = { screen: 'not-found' };

/** Longest address that is read, in characters; the longest that can be written has under 1,900. */
const longest = 2000;

/** Marks are letters, digits, dots and hyphens ("III.7.đ", "ky-nang-so"); all else is refused. */
const mark = /^[A-Za-z0-9đ]+([.-][A-Za-z0-9đ]+)*$/;

/** Writes a route as an address below the app's base, e.g. `/thong-bao/III.2?trich=ky-nang-so`. */
export function toPath(route: Route): string {
  switch (route.screen) {
    case 'home':
      return '/';
    case 'tasks':
      return withQuery('/nhiem-vu', {
        'van-ban': route.notice,
        'co-quan': route.agency,
        'linh-vuc': route.field,
        'lien-quan': route.forPeople ? '1' : undefined,
      });
    case 'task':
      return withMark('/nhiem-vu', route.task);
    case 'targets':
      return withQuery(withMark('/chi-tieu', route.item), { 'van-ban': route.notice });
    case 'notice':
      return withQuery(withMark('/thong-bao', route.paragraph), {
        'van-ban': route.notice,
        trich: route.cited,
      });
    case 'changes':
      return withMark('/nay-da-doi', route.change);
    case 'search':
      return withQuery('/tim', { q: readTyped(route.typed) });
    case 'guide':
      return withMark('/huong-dan', route.guide);
    case 'step':
      return withMark(withMark('/huong-dan', route.guide), route.step);
    case 'procedures':
      return withQuery('/thu-tuc', { nhom: route.group, cap: route.level });
    case 'procedure':
      return withMark('/thu-tuc', route.procedure);
    case 'exit':
      return withMark('/roi-ung-dung', route.link);
    case 'units':
      return withMark('/xa-phuong', route.unit);
    case 'lesson':
      return withMark('/ky-nang', route.lesson);
    case 'terms':
      return withMark('/tu-dien', route.term);
    default:
      return simplePaths[route.screen];
  }
}

/** Screens whose address says all there is to say. */
const simplePaths = {
  guides: '/huong-dan',
  rights: '/quyen-cua-ban',
  lessons: '/ky-nang',
  safety: '/an-toan',
  help: '/tro-giup',
  settings: '/cai-dat',
  about: '/gioi-thieu',
  'not-found': '/khong-tim-thay',
} as const;

/**
 * Reads an address: a path with or without a query, as the page or an event of Zalo gives it.
 * Marks encoded twice on their way through messages are read all the same; a query we do not
 * know is dropped; everything else is `not-found`.
 */
export function parsePath(path: string): Route {
  if (path.length > longest) return notFound;
  const [pathname = '', search = ''] = path.split('#', 1)[0]?.split(/\?(.*)/s) ?? [];
  const [first = '', ...marks] = pathname.replace(/^\/+|\/+$/g, '').split('/');
  const [item, step, ...rest] = marks.map(decodeMark);
  if (rest.length > 0 || marks.some((each) => decodeMark(each) === undefined)) return notFound;
  if (step !== undefined && first !== 'huong-dan') return notFound;
  const query = new URLSearchParams(search);
  const asked = (name: string) => decodeMark(query.get(name) ?? '');

  switch (first) {
    case 'nhiem-vu':
      return item === undefined
        ? compact({
            screen: 'tasks',
            notice: asked('van-ban'),
            agency: asked('co-quan'),
            field: asked('linh-vuc'),
            forPeople: query.get('lien-quan') === '1' ? true : undefined,
          })
        : { screen: 'task', task: item };
    case 'chi-tieu':
      return compact({ screen: 'targets', notice: asked('van-ban'), item });
    case 'thong-bao':
      return compact({
        screen: 'notice',
        notice: asked('van-ban'),
        paragraph: item,
        cited: asked('trich'),
      });
    case 'nay-da-doi':
      return compact({ screen: 'changes', change: item });
    case 'huong-dan':
      if (item === undefined) return { screen: 'guides' };
      return step === undefined
        ? { screen: 'guide', guide: item }
        : { screen: 'step', guide: item, step };
    case 'thu-tuc':
      return item === undefined
        ? compact({ screen: 'procedures', group: asked('nhom'), level: asked('cap') })
        : { screen: 'procedure', procedure: item };
    case 'ky-nang':
      return item === undefined ? { screen: 'lessons' } : { screen: 'lesson', lesson: item };
    case 'roi-ung-dung':
      return item === undefined ? notFound : { screen: 'exit', link: item };
    case 'xa-phuong':
      return compact({ screen: 'units', unit: item });
    case 'tu-dien':
      return compact({ screen: 'terms', term: item });
    default:
      return item === undefined ? parseSimple(first, query) : notFound;
  }
}

/** Addresses that name a screen and nothing in it. */
function parseSimple(first: string, query: URLSearchParams): Route {
  if (first === '') return { screen: 'home' };
  if (first === 'tim') return compact({ screen: 'search', typed: readTyped(query.get('q')) });
  const screens = Object.keys(simplePaths) as (keyof typeof simplePaths)[];
  const screen = screens.find((each) => simplePaths[each] === `/${first}`);
  return screen ? { screen } : notFound;
}

/** The first 100 letters typed, composed and whole: half an emoji has no address. */
function readTyped(text: string | null | undefined): string | undefined {
  const start = text?.normalize('NFC').slice(0, 100) ?? '';
  return start.replace(/[\ud800-\udbff]$/, '') || undefined;
}

/** `/zapps/<APP_ID>` when the page is one of Zalo's, else nothing. */
export function basePath(pathname: string): string {
  return /^\/zapps\/\d+(?=\/|$)/.exec(pathname)?.[0] ?? '';
}

function withMark(path: string, item: string | undefined): string {
  return item === undefined ? path : `${path}/${encodeURIComponent(item)}`;
}

function withQuery(path: string, values: Record<string, string | undefined>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) if (value) query.set(name, value);
  const text = query.toString();
  return text ? `${path}?${text}` : path;
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

type Screen<Name extends Route['screen']> = Extract<Route, { screen: Name }>;
type Maybe<Parts> = { [Key in keyof Parts]: Parts[Key] | undefined };

/** The same route without the parts that are not there. */
function compact<Name extends Route['screen']>(
  route: { screen: Name } & Maybe<Omit<Screen<Name>, 'screen'>>,
): Route {
  return Object.fromEntries(
    Object.entries(route).filter(([, value]) => value !== undefined),
  ) as Screen<Name>;
}
