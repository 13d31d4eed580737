import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router-dom/server';
import { contentIndex } from '../../content/contentIndex.ts';
import type { Prepared } from '../../content/types.ts';
import words from '../../content/words/common.json';
import type { Platform, TextStorage } from '../../platform/port.ts';
import { HomeScreen } from '../../screens/home/HomeScreen.tsx';
import { savedText } from '../../state/saved.ts';
import { noSettings, settingsName } from '../../state/savedSettings.ts';
import { createStores } from '../../state/stores.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Frame } from '../../ui/Frame.tsx';
import { Title } from '../../ui/Title.tsx';
import { App } from '../App.tsx';

/** Stands in the prepared pages where the base path of the host will. */
export const anyBase = '/base-path';

/** Makes, when the app is built, what can be shown before the app is there. */
export function prepare(): Prepared {
  const pieces: string[] = [];
  const indexOf = (piece: string) => {
    if (!pieces.includes(piece)) pieces.push(piece);
    return pieces.indexOf(piece);
  };
  const homes = [false, true].map((helper) =>
    changingDays().flatMap((day, at, days) => {
      const html = home(day, helper);
      const before = days[at - 1];
      return before !== undefined && html === home(before, helper)
        ? []
        : [{ from: day, pieces: html.split(/(?=<section |<li>|<details )/).map(indexOf) }];
    }),
  );
  const [usual = [], helping = []] = homes;
  return {
    newest: contentIndex.newest,
    anyBase,
    pieces,
    usual,
    helping,
    opening: opening(),
    failed: failed(),
  };
}

/** The days on which home may begin to look otherwise, in order; the first stands for all before. */
function changingDays(): string[] {
  const { guides, todos, changes } = contentIndex;
  const days = [...guides, ...todos, ...changes].flatMap(({ since, until }) => [
    ...(since ? [since] : []),
    ...(until ? [dayAfter(until)] : []),
  ]);
  return ['1970-01-01', ...[...new Set(days)].sort()];
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** Home as it first is on a day in Vietnam, before anything kept on the phone is known. */
function home(day: string, helper: boolean): string {
  const kept = savedText({ ...noSettings, helper });
  const early: TextStorage = {
    getItem: (name) => (name === settingsName ? kept : null),
    setItem: () => {},
    removeItem: () => {},
  };
  const now = () => new Date(`${day}T12:00:00+07:00`);
  const { stores, acts } = createStores({ early, lasting: new Promise(() => {}) }, now);
  // While home is drawn nobody calls the phone.
  const platform = {} as Platform;
  const opened = { Screen: HomeScreen, props: {} };
  return renderToString(
    <StaticRouter basename={anyBase} location={`${anyBase}/`}>
      <App
        services={{ platform, stores, acts, now }}
        first={{ opening: Promise.resolve(opened), opened }}
        onReady={() => {}}
      />
    </StaticRouter>,
  );
}

/** The frame while the first screen is on its way. */
function opening(): string {
  return renderToString(
    <StaticRouter location="/">
      <Frame top={null} tool={null} strip={null} tabs={[]} words={words} page={null}>
        <p className="lead">{words.loading}</p>
      </Frame>
    </StaticRouter>,
  );
}

/** What is said when the app does not come, with one button to try again. */
function failed(): string {
  return renderToString(
    <>
      <Title>{words.failed.title}</Title>
      <p className="lead">{words.failed.online}</p>
      <div className="section">
        <ActionButton main onPress={() => {}}>
          {words.failed.retry}
        </ActionButton>
      </div>
    </>,
  );
}
