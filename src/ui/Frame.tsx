import type { ReactNode, Ref } from 'react';
import { Link } from 'react-router-dom';
import Page from 'zmp-ui/page';
import './frame.css';
import { Icon, type IconName } from './Icon.tsx';

export type Place = Readonly<{ to: string; label: string; icon: IconName; current: boolean }>;

type Props = Readonly<{
  /** What stands at the top left: back, home or the app's name. */
  top: ReactNode;
  /** What stands above the places at the bottom, if anything does. */
  strip: ReactNode;
  places: readonly Place[];
  words: Readonly<{ skip: string; places: string }>;
  page: Ref<HTMLDivElement>;
  children: ReactNode;
}>;

/** The frame of every screen: top bar, the scrolling page, and the places at the bottom. */
export function Frame({ top, strip, places, words, page, children }: Props) {
  return (
    <div className="frame">
      <header className="top-bar">
        <button type="button" className="skip-link" onClick={skipToMain}>
          {words.skip}
        </button>
        {top}
      </header>
      <Page className="frame-page" ref={page} resetScroll={false}>
        <main id="main" tabIndex={-1}>
          {children}
        </main>
      </Page>
      {strip}
      <nav className="bottom-bar" aria-label={words.places}>
        <ul>
          {places.map(({ to, label, icon, current }) => (
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

/** Not a link to a fragment: that would be one more address to come back through. */
function skipToMain(): void {
  document.getElementById('main')?.focus();
}
