import { createRoot } from 'react-dom/client';
import 'zmp-ui/app/styles/app.css';
import 'zmp-ui/page/styles/page.css';
import 'zmp-ui/button/styles/button.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/layout.css';
import './ui/print.css';
import { basePath } from './addresses.ts';
import { App } from './app/App.tsx';
import { preload } from './app/preload.ts';
import { siteFacts } from './content/index.ts';
import { detectPlatform } from './platform/detect.ts';
import { firstWorking } from './platform/storage.ts';
import { createErrands } from './state/errands.ts';
import { forgetEverything, forgetPerson, withoutForgotten } from './state/forget.ts';
import { createReady } from './state/ready.ts';
import { createSession } from './state/session.ts';
import { createSettings } from './state/settings.ts';
import { createTally } from './state/tally.ts';
import { dateTraces, noteUse } from './state/traces.ts';

const base = basePath(window.location.pathname);
const platform = detectPlatform(base);
const early = firstWorking([() => window.localStorage]);
const storages = { early, lasting: platform.storage };
const arriving = withoutForgotten(storages);
const settings = createSettings(arriving, early);
const onAct = () => noteUse(stores, now());
const session = createSession(arriving, onAct);
const errands = createErrands(arriving, onAct);
const stores = { settings, session, errands, tally: createTally(arriving) };
const ready = createReady();
const now = () => new Date();
dateTraces(stores);

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
        ready,
        forgetPerson: () => forgetPerson(stores, storages),
        forgetEverything: () => forgetEverything(stores, storages),
        now,
      }}
    />,
  );
preload(errands, ready);
