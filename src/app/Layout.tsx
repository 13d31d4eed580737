import { useEffect, useRef } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { parsePath, type Route, toPath } from '../addresses.ts';
import { siteFacts } from '../content/index.ts';
import words from '../content/words/common.json';
import { FreshStartContext } from '../parts/person/freshStart.ts';
import { NextPerson } from '../parts/person/NextPerson.tsx';
import { StillYou } from '../parts/person/StillYou.tsx';
import { textSizes } from '../state/savedSettings.ts';
import { useActs, useKeeps, useServices, useSettings } from '../state/services.ts';
import { ActionButton } from '../ui/ActionButton.tsx';
import { AppName, Frame, type Tab } from '../ui/Frame.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Message } from '../ui/Message.tsx';
import { RowList } from '../ui/RowList.tsx';
import { Title } from '../ui/Title.tsx';
import { Boundary } from './Boundary.tsx';
import { Offline } from './Offline.tsx';
import { tabs } from './screens.ts';
import { useArrival } from './useArrival.ts';
import { useFreshStart } from './useFreshStart.ts';
import { useMustAsk } from './useMustAsk.ts';
import { type First, useScreen } from './useScreen.ts';

/** The frame with the screen the address asks for, and what to say while or when it does not come. */
export function Layout({ first }: { first: First }) {
  const page = useRef<HTMLDivElement>(null);
  const { shown, slow, retry } = useScreen(first);
  const { location, route, screen, failures } = shown;
  const asks = useMustAsk(route.screen);
  const { behind, startAfresh } = useFreshStart(shown);
  useArrival(page, shown, asks, siteFacts.appName);
  useLinksFromOutside();
  const helper = useSettings((settings) => settings.helper);
  const keeps = useKeeps();

  return (
    <FreshStartContext.Provider value={startAfresh}>
      <Frame
        top={<TopLeft route={route} />}
        tool={<TextSize />}
        strip={helper && <NextPerson />}
        tabs={tabsFor(route)}
        words={words}
        page={page}
      >
        <Offline />
        <Message>{!keeps && <p className="note not-kept">{words.notKept}</p>}</Message>
        <Message>{slow && <p className="lead">{words.loading}</p>}</Message>
        {failures > 0 ? (
          <NotLoaded failures={failures} retry={retry} />
        ) : behind ? null : asks ? (
          <StillYou />
        ) : (
          <Boundary key={location.pathname} fallback={<Broken />}>
            {screen}
          </Boundary>
        )}
      </Frame>
    </FreshStartContext.Provider>
  );
}

/** Links opened while the app runs arrive as events of the phone; the page is not loaded again. */
function useLinksFromOutside(): void {
  const { platform } = useServices();
  const navigate = useNavigate();
  const latest = useRef(navigate);
  latest.current = navigate;
  useEffect(() => platform.onOpen((path) => latest.current(toPath(parsePath(path)))), [platform]);
}

/** Back where there is somewhere to go back to; home for a first page that a link opened. */
function TopLeft({ route }: { route: Route }) {
  const navigate = useNavigate();
  if (route.screen === 'home') return <AppName>{siteFacts.appName}</AppName>;
  const hasHistory = Number(window.history.state?.idx ?? 0) > 0;
  return hasHistory ? (
    <button type="button" onClick={() => navigate(-1)}>
      <Icon name="back" />
      {words.back}
    </button>
  ) : (
    <Link to={toPath({ screen: 'home' })}>
      <Icon name="home" />
      {words.home}
    </Link>
  );
}

/** Larger text in one press, from any screen; after the largest comes the smallest. */
function TextSize() {
  const size = useSettings((settings) => settings.textSize);
  const { chooseTextSize } = useActs();
  const next = textSizes[(textSizes.indexOf(size) + 1) % textSizes.length] ?? 'normal';
  return (
    <button type="button" onClick={() => chooseTextSize(next)}>
      <span aria-hidden="true">A+</span>
      <span className="visually-hidden">{words.textSize}</span>
    </button>
  );
}

/** The tabs, that of the screen shown marked as the current one. */
function tabsFor(route: Route): Tab[] {
  return tabs.map(({ screen, icon, screens }) => ({
    to: toPath({ screen }),
    label: words.tabs[screen],
    icon,
    current: route.screen in screens,
  }));
}

/** A part that could not be fetched. The second try that fails starts the app afresh. */
function NotLoaded({ failures, retry }: { failures: number; retry: () => void }) {
  // Without a network the app might not open again at all.
  const afresh = failures > 1 && navigator.onLine;
  useEffect(() => {
    window.addEventListener('online', retry);
    return () => window.removeEventListener('online', retry);
  }, [retry]);
  return (
    <>
      <Title>{words.failed.title}</Title>
      <p className="lead">{navigator.onLine ? words.failed.online : words.failed.offline}</p>
      {afresh && <p>{words.failed.again}</p>}
      <div className="section">
        <ActionButton main onPress={afresh ? () => window.location.reload() : retry}>
          {words.failed.retry}
        </ActionButton>
      </div>
    </>
  );
}

function Broken() {
  return (
    <>
      <Title>{words.broken.title}</Title>
      <p className="lead">{words.broken.text}</p>
      <div className="section">
        <RowList
          rows={[{ to: toPath({ screen: 'home' }), title: words.broken.next, icon: 'home' }]}
        />
      </div>
    </>
  );
}
