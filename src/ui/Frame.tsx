import type { ReactNode, Ref } from 'react';
import { Link } from 'react-router-dom';
import Page from 'zmp-ui/page';
import './frame.css';
import { Icon, type IconName } from './Icon.tsx';

export type Tab = Readonly<{ to: string; label: string; icon: IconName; current: boolean }>;

type Props = Readonly<{
  /** What stands at the top left: back, home or the app's name. */
  top: ReactNode;
  /** What stands at the right of the top bar, left of Zalo's own buttons. */
  tool: ReactNode;
  /** What stands below the top bar, if anything does: far from the thumb. */
  strip: ReactNode;
  tabs: readonly Tab[];
  words: Readonly<{ skip: string; tabsLabel: string }>;
  page: Ref<HTMLDivElement>;
  children: ReactNode;
}>;

/** The frame of every screen: top bar, strip, the scrolling page, and the tabs at the bottom. */
export function Frame({ top, tool, strip, tabs, words, page, children }: Props) {
  return (
    <div className="frame">
      <header className="top-bar">
        <button type="button" className="skip-link" onClick={skipToMain}>
          {words.skip}
        </button>
        {top}
        <div className="tool">{tool}</div>
      </header>
      {strip}
      <Page className="frame-page" ref={page} resetScroll={false}>
        <main id="main" tabIndex={-1}>
          {children}
        </main>
      </Page>
      <nav className="bottom-bar" aria-label={words.tabsLabel}>
        <ul>
          {tabs.map(({ to, label, icon, current }) => (
            <li key={to}>
              <Link to={to} aria-current={current ? 'page' : undefined}>
                <Icon name={icon} />
                <span>{label}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}

/** The app's name, where there is nothing to go back to. */
export function AppName({ children }: { children: string }) {
  return <span className="app-name">{children}</span>;
}

/** Not a link to a fragment: that would be one more address to come back through. */
function skipToMain(): void {
  document.getElementById('main')?.focus();
}
