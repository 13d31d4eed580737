import { createRoot } from 'react-dom/client';
import 'zmp-ui/app/styles/app.css';
import 'zmp-ui/page/styles/page.css';
import 'zmp-ui/button/styles/button.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/layout.css';
import { App } from './app/App.tsx';
import { preload } from './app/preload.ts';
import { basePath } from './app/routes.ts';
import { siteFacts } from './content/index.ts';
import { detectPlatform } from './platform/detect.ts';
import { firstWorking } from './platform/storage.ts';
import { createErrands } from './state/errands.ts';
import { forgetEverything } from './state/forget.ts';
import { createSession } from './state/session.ts';
import { createSettings } from './state/settings.ts';

const base = basePath(window.location.pathname);
const platform = detectPlatform(base);
const early = firstWorking([() => window.localStorage]);
const settings = createSettings(platform.storage, early);
const session = createSession(platform.storage);
const errands = createErrands(platform.storage);
const stores = { settings, session, errands };

// Zalo's page has neither the language nor the title of the app.
document.documentElement.lang = 'vi';
document.title = siteFacts.appName;

const root = document.getElementById('app');
if (root)
  createRoot(root).render(
    <App
      base={base}
      services={{
        platform,
        ...stores,
        forgetEverything: () => forgetEverything(stores, [early, platform.storage]),
        now: () => new Date(),
      }}
    />,
  );
preload(() => Object.keys(errands.getState().errands));
