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
    case 'settings':
      return '/cai-dat';
    case 'about':
      return '/gioi-thieu';
    case 'not-found':
      return '/khong-tim-thay';
  }
}

/**
 * Reads an address: a path with or without a query, as the page or an event of Zalo gives it.
 * Marks encoded twice on their way through messages are read all the same; a query we do not
 * know is dropped; everything else is `not-found`.
 */
export function parsePath(path: string): Route {
  if (path.length > longest) return notFound;
  const [pathname = '', search = ''] = path.split('#', 1)[0]?.split(/\?(.*)/s) ?? [];
  const [first, second, ...rest] = pathname.replace(/^\/+|\/+$/g, '').split('/');
  if (rest.length > 0) return notFound;
  const item = second === undefined ? undefined : decodeMark(second);
  if (second !== undefined && item === undefined) return notFound;
  const query = new URLSearchParams(search);
  const asked = (name: string) => decodeMark(query.get(name) ?? '');

  switch (first) {
    case '':
      return item === undefined ? { screen: 'home' } : notFound;
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
    case 'cai-dat':
      return item === undefined ? { screen: 'settings' } : notFound;
    case 'gioi-thieu':
      return item === undefined ? { screen: 'about' } : notFound;
    default:
      return notFound;
  }
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
