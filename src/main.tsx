import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router-dom';
import 'zmp-ui/app/styles/app.css';
import 'zmp-ui/page/styles/page.css';
import 'zmp-ui/button/styles/button.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/layout.css';
import './ui/print.css';
import { App } from './app/App.tsx';
import { preload } from './app/preload.ts';
import type { Opened } from './app/tabs/row.ts';
import { detectPlatform } from './platform/detect.ts';
import type { TextStorage } from './platform/port.ts';
import './screens/home/HomeScreen.tsx';
import './screens/notFound/NotFoundScreen.tsx';
import { createStores } from './state/stores.ts';

type Start = Readonly<{
  /** The path the host puts before ours. */
  base: string;
  /** Where the app goes. */
  root: HTMLElement;
  /** A storage that can be read at once. */
  early: TextStorage;
  /** The screen the address asks for. */
  opening: Promise<Opened>;
  /** Whether its home stands on the page already, as it was prepared. */
  painted: boolean;
}>;

/** Makes the app of what `start.ts` has begun; resolves when it listens to what one does. */
export async function run({ base, root, early, opening, painted }: Start): Promise<void> {
  const platform = detectPlatform(base);
  const now = () => new Date();
  const { stores, acts } = createStores({ early, lasting: platform.storage }, now);
  // The code of home comes with this file.
  const opened = await (painted ? opening.catch(() => undefined) : hasCome(opening));
  const first = { opening, opened };
  await new Promise<void>((ready) => {
    const app = (
      <BrowserRouter basename={base}>
        <App services={{ platform, stores, acts, now }} first={first} onReady={ready} />
      </BrowserRouter>
    );
    if (painted && first.opened) hydrateRoot(root, app);
    else createRoot(root).render(app);
  });
  preload(stores.errands, stores.ready.acts);
}

/** What a promise has brought by now. */
function hasCome<Value>(promise: Promise<Value>): Promise<Value | undefined> {
  return Promise.race([promise, Promise.resolve(undefined)]).catch(() => undefined);
}
