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
  /** Whether it forgets everything when the app is closed. */
  forgetful?: boolean;
  /** Whether it stands in for the phone's own storage, which may hold more and cannot be reached. */
  standsIn?: boolean;
  /** Calls back with a name when another opening of the app has changed what is kept under it. */
  onOutsideChange?: (hear: (name: string) => void) => void;
}>;

/** A screen kept on: whether the phone does so, and how to let go of it (once, or more often). */
export type Awake = Readonly<{ answer: Promise<Answer>; release: () => void }>;

/** A voice that reads one sentence at a time; a new sentence takes the place of the one before. */
export type Voice = Readonly<{
  /** Resolves when the sentence has been read, or with "stopped" when it was cut short or failed. */
  speak: (sentence: string) => Promise<'read' | 'stopped'>;
  stop: () => void;
}>;

/** What the app asks of the place it runs in, the same inside Zalo and in a browser. */
export type Platform = Readonly<{
  name: 'zalo' | 'browser';
  /** Opens the share sheet with a link to a path of the app, e.g. "/nhiem-vu/ky-nang-so". */
  share: (path: string, title: string) => Promise<Answer>;
  /** Opens the share sheet with a text that the person has read. */
  shareText: (text: string) => Promise<Answer>;
  /** Puts a picture ("data:image/png;base64,…") into the gallery, or a browser's downloads. */
  saveImage: (picture: string, name: string) => Promise<Answer>;
  /** Keeps the screen on until it is released; the answer tells whether the phone does. */
  keepAwake: () => Awake;
  /** Makes the app small so that another can be used beside it; nothing where that cannot be. */
  setAside: (() => Promise<Answer>) | undefined;
  /** Prints what is shown; nothing where a phone cannot print. */
  print: (() => void) | undefined;
  /** The phone's own Vietnamese voice; nothing where it has none. */
  voice: Promise<Voice | undefined>;
  /** The public address of a path, as other people can open it. */
  publicLink: (path: string) => string;
  /** Opens an outside https address that the person has just read in full. */
  openOutside: (url: string) => Promise<Answer>;
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
