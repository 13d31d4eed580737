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
import { createStores } from './state/stores.ts';

const base = basePath(window.location.pathname);
const platform = detectPlatform(base);
const now = () => new Date();
const early = firstWorking([() => window.localStorage]);
const { stores, acts } = createStores({ early, lasting: platform.storage }, now);

// Zalo's page has neither the language nor the title of the app.
document.documentElement.lang = 'vi';
document.title = siteFacts.appName;

const root = document.getElementById('app');
if (root) createRoot(root).render(<App base={base} services={{ platform, stores, acts, now }} />);
preload(stores.errands, stores.ready.acts);
