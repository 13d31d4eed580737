/** Why the phone did not do what was asked; each has one sentence and one next action on screen. */
export type Why = 'unsupported' | 'refused' | 'offline' | 'timeout' | 'failed';

/** Every call to the phone answers; none throws and none stays open. */
export type Answer<Value = undefined> =
  | Readonly<{ ok: true; value: Value }>
  | Readonly<{ ok: false; why: Why }>;

/** A place to keep text by name. Every method may throw, as phones do. */
export type TextStorage = Readonly<{
  getItem: (name: string) => string | null;
  setItem: (name: string, text: string) => void;
  removeItem: (name: string) => void;
}>;

/** What the app asks of the place it runs in, the same inside Zalo and in a browser. */
export type Platform = Readonly<{
  name: 'zalo' | 'browser';
  /** Opens the share sheet with a link to a path of the app, e.g. "/nhiem-vu/ky-nang-so". */
  share: (path: string, title: string) => Promise<Answer>;
  /** The public address of a path, as other people can open it. */
  publicLink: (path: string) => string;
  /** Opens an outside https address that the person has just read in full. */
  openAddress: (address: string) => Promise<Answer>;
  copy: (text: string) => Promise<Answer>;
  /** Calls back with a path when a link opens the app while it runs; returns how to stop. */
  onOpen: (follow: (path: string) => void) => () => void;
  /** The lasting storage; resolves late inside Zalo, whose storage comes with its SDK. */
  storage: Promise<TextStorage>;
}>;

export const done: Answer = { ok: true, value: undefined };

/** An answer that says why not. */
export function failed(why: Why): Answer<never> {
  return { ok: false, why };
}
