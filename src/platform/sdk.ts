/**
 * The only file that knows zmp-sdk. Loading it logs in to Zalo at once, so it is loaded lazily,
 * after the first paint and inside Zalo alone. Named imports keep it at a third of the whole.
 */
import {
  EventName,
  events,
  keepScreen,
  minimizeApp,
  nativeStorage,
  openShareSheet,
  openWebview,
  saveImageToGallery,
} from 'zmp-sdk/apis';
import type { TextStorage } from './port.ts';

/** What is shared: the address of a page, or a text. */
type Shared = Readonly<{ link: string }> | Readonly<{ text: string }>;

/**
 * Opens the share sheet. Rejects with a code when it did not open or was closed: the SDK resolves
 * then too, with status 0, or with nothing at all when its own login went wrong.
 */
export async function openShare(shared: Shared): Promise<void> {
  const { status } = await openShareSheet(
    'link' in shared ? { type: 'link', data: shared } : { type: 'text', data: shared },
  );
  if (status === 0) throw { code: closedByPerson };
  if (status !== 1 && status !== 2) throw { code: unknownError };
}

const closedByPerson = -2003;
const unknownError = -2000;

export async function openInApp(url: string): Promise<void> {
  await openWebview({ url });
}

/** Puts a picture, given as a data address, into the phone's gallery. */
export async function saveToGallery(imageBase64Data: string): Promise<void> {
  await saveImageToGallery({ imageBase64Data });
}

export async function keepScreenOn(keepScreenOn: boolean): Promise<void> {
  await keepScreen({ keepScreenOn });
}

/** Makes the app small; Zalo leaves a round button to come back by. */
export async function minimize(): Promise<void> {
  await minimizeApp();
}

/** Zalo's storage on the phone. Synchronous; throws on an old Zalo. */
export const zaloStorage: TextStorage = {
  getItem: (name) => nativeStorage.getItem(name),
  setItem: (name, text) => nativeStorage.setItem(name, text),
  removeItem: (name) => nativeStorage.removeItem(name),
};

/**
 * Follows links that open the app while it runs. `path` may hold anything a link holds.
 * The SDK's own `events.off` does not find its listener again, so stopping is ours.
 */
export function listenToOpen(follow: (path: string) => void): () => void {
  let following = true;
  events.on(EventName.OpenApp, (data: unknown) => {
    if (following && typeof data === 'object' && data !== null && 'path' in data)
      follow(String(data.path));
  });
  return () => {
    following = false;
  };
}
