import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { type NavigationType, useLocation, useNavigationType } from 'react-router-dom';
import type { Shown } from './useScreen.ts';

/** A link by its address, and which one of those with that address. */
type Focused = Readonly<{ href: string; nth: number }>;
type Left = Readonly<{ top: number; focused: Focused | undefined }>;

/**
 * Puts a person where they expect to be: at the head of a new screen, at the paragraph a link
 * points to, or, coming back, where they were. Also names the document after the screen. While the
 * app `asks` who holds the phone, the question stands in the screen's place.
 */
export function useArrival(
  page: RefObject<HTMLDivElement>,
  shown: Shown,
  asks: boolean,
  appName: string,
): void {
  const location = useLocation();
  const kind = useNavigationType();
  const left = useRef(new Map<string, Left>());
  const arrived = useRef<Shown>();
  const asked = useRef(asks);

  useEffect(
    () => () => {
      const root = page.current;
      left.current.set(location.key, {
        top: root?.scrollTop ?? 0,
        focused: root ? focusedLink(root) : undefined,
      });
    },
    [location.key, page],
  );

  useLayoutEffect(() => {
    const root = page.current;
    const empty = !shown.screen && shown.failures === 0;
    const before = arrived.current;
    if (!root || empty || before === shown) return;
    arrived.current = shown;
    const heading = name(root, appName);

    const memory = kind === 'POP' ? left.current.get(shown.location.key) : undefined;
    if (memory) {
      // First the focus: an old Safari scrolls to it whatever it is told.
      (linkThere(root, memory.focused) ?? heading)?.focus({ preventScroll: true });
      root.scrollTop = memory.top;
      return;
    }
    const target = root.querySelector<HTMLElement>('[data-arrive]');
    if (target) {
      (target.querySelector('mark') ?? target).scrollIntoView({ block: 'start' });
      target.focus({ preventScroll: true });
    } else if (before && !narrowed(before, shown, kind)) {
      root.scrollTop = 0;
      heading?.focus({ preventScroll: true });
    }
  }, [appName, kind, page, shown]);

  useEffect(() => {
    if (asked.current !== asks && page.current)
      name(page.current, appName)?.focus({ preventScroll: true });
    asked.current = asks;
  }, [appName, asks, page]);
}

/** Names the document after the heading on the page, and gives the heading. */
function name(root: HTMLElement, appName: string): HTMLElement | null {
  const heading = root.querySelector('h1');
  document.title = heading ? `${heading.textContent} – ${appName}` : appName;
  return heading;
}

function linksTo(root: HTMLElement, href: string): Element[] {
  return [...root.querySelectorAll('a[href]')].filter((link) => link.getAttribute('href') === href);
}

function focusedLink(root: HTMLElement): Focused | undefined {
  const link = document.activeElement;
  const href = link?.getAttribute('href');
  return link && href ? { href, nth: linksTo(root, href).indexOf(link) } : undefined;
}

function linkThere(root: HTMLElement, focused: Focused | undefined): HTMLElement | undefined {
  const link = focused && linksTo(root, focused.href)[focused.nth];
  return link instanceof HTMLElement ? link : undefined;
}

/** A replaced address on the same path is the same screen narrowed: nothing moves. */
function narrowed(before: Shown, after: Shown, kind: NavigationType): boolean {
  return kind === 'REPLACE' && before.location.pathname === after.location.pathname;
}
