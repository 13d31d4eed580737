import { useEffect } from 'react';
import ZauiApp from 'zmp-ui/app';
import { type Services, ServicesContext, useSettings } from '../state/services.ts';
import { Layout } from './Layout.tsx';
import type { First } from './useScreen.ts';

type Props = Readonly<{
  services: Services;
  first: First;
  /** Hears that the app listens to what one does. */
  onReady: () => void;
}>;

/** The app on the ground of zmp-ui. It stands in a router, which knows the base path Zalo gives it. */
export function App({ services, first, onReady }: Props) {
  useEffect(onReady, [onReady]);
  return (
    <ServicesContext.Provider value={services}>
      <ZauiApp>
        <Looks />
        <Layout first={first} />
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
