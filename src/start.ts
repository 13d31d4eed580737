import { basePath, parsePath } from './addresses.ts';
import { homeOn } from './app/prepared/prepared.ts';
import { openScreen } from './app/screens.ts';
import { siteFacts } from './content/index.ts';
import { prepared } from './content/prepared.ts';
import { dayInVietnam } from './domain/time/dates.ts';
import { browserStorage, firstWorking } from './platform/storage.ts';
import { lookOf, readRoom } from './state/room.ts';
import { earlySettings } from './state/savedSettings.ts';

/**
 * The first script: small, so that something stands on the page before the app itself has come. It
 * paints home as it was prepared, or begins to fetch the screen a link asks for, beside the app.
 */

/** Longest silence before the page says that it is opening something, in milliseconds. */
const patience = 400;
/** Longest wait for the app before the page offers to try again, in milliseconds. */
const longest = 10_000;

const { pathname, search } = window.location;
const base = basePath(pathname);
const route = parsePath(pathname.slice(base.length) + search);
const early = firstWorking([browserStorage]);
const { textSize, contrast, helper } = earlySettings(early);

// Zalo's page has neither the language nor the title of the app.
const page = document.documentElement;
page.lang = 'vi';
page.dataset.text = textSize;
page.dataset.contrast = contrast;
document.title = siteFacts.appName;

const root = document.getElementById('app');
if (root) start(root);

function start(root: HTMLElement): void {
  const home =
    route.screen === 'home' ? homeOn(dayInVietnam(new Date()), helper, base, prepared) : undefined;
  if (home) {
    root.innerHTML = home;
    const room = root.querySelector<HTMLElement>('.room');
    const height = readRoom(early, lookOf(textSize));
    if (room && height > 0) room.style.minHeight = `${height}px`;
  }
  const opening = openScreen(route);
  // Whoever draws it hears of it too.
  opening.catch(() => {});
  const missed = home ? holdPresses(root) : () => {};
  const silence = setTimeout(() => {
    if (!home) root.innerHTML = prepared.opening;
  }, patience);
  let painted = home !== undefined;
  const giveUp = () => {
    painted = false;
    offerAgain(root);
  };
  const wait = setTimeout(giveUp, longest);
  const stopWaiting = () => {
    clearTimeout(silence);
    clearTimeout(wait);
  };
  import('./main.tsx')
    .then(({ run }) => {
      stopWaiting();
      return run({ base, root, early, opening, painted });
    })
    .then(missed, () => {
      stopWaiting();
      giveUp();
    });
}

/**
 * Keeps what is pressed on the prepared page until the app listens; gives how to press it then. Links
 * would load the page anew, and buttons would do nothing.
 */
function holdPresses(root: HTMLElement): () => void {
  let pressed: Element | undefined;
  const hold = (event: Event) => {
    if (!(event.target instanceof Element) || !event.cancelable) return;
    const press = event.type === 'submit' ? event.target : event.target.closest('a, button');
    // A fold opens by itself.
    if (!press) return;
    event.preventDefault();
    pressed = press;
  };
  root.addEventListener('click', hold);
  root.addEventListener('submit', hold);
  return () => {
    root.removeEventListener('click', hold);
    root.removeEventListener('submit', hold);
    if (pressed instanceof HTMLFormElement) pressed.requestSubmit();
    else if (pressed instanceof HTMLElement) pressed.click();
  };
}

/** Says that the app did not come, with one button, in the place of what would do nothing. */
function offerAgain(root: HTMLElement): void {
  root.innerHTML = prepared.opening;
  const main = root.querySelector('main');
  if (main) main.innerHTML = prepared.failed;
  main?.querySelector('button')?.addEventListener('click', () => window.location.reload());
}
