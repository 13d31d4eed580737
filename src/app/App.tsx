import { useEffect } from 'react';
import { BrowserRouter } from 'react-router-dom';
import ZauiApp from 'zmp-ui/app';
import { type Services, ServicesContext, useSettings } from '../state/services.ts';
import { Layout } from './Layout.tsx';

/** The app on the ground of zmp-ui, below the base path Zalo gives it. */
export function App({ services, base }: { services: Services; base: string }) {
  return (
    <ServicesContext.Provider value={services}>
      <ZauiApp>
        <Looks />
        <BrowserRouter basename={base}>
          <Layout />
        </BrowserRouter>
      </ZauiApp>
    </ServicesContext.Provider>
  );
}

/** Puts the chosen text size and contrast on the page, where the styles read them. */
function Looks() {
  const textSize = useSettings((settings) => settings.textSize);
  const contrast = useSettings((settings) => settings.contrast);
  useEffect(() => {
    document.documentElement.dataset.text = textSize;
    document.documentElement.dataset.contrast = contrast;
  }, [textSize, contrast]);
  return null;
}
