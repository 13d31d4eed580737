/** A voice of the phone; one that is not local sends what it reads to a server. */
export type VoiceSetting = { readonly lang: string; readonly local: boolean };

/** What a phone's speech was given and did, for a test to look at and to drive. */
export type FakeSpeech = {
  /** Every sentence begun, oldest first. */
  readonly said: string[];
  /** The sentence that is being read. */
  reading: string | undefined;
  /** It has been read to its end. */
  end(): void;
  /** The voice gave up in the middle of it. */
  fail(): void;
};

export type SpeakingWindow = Window & { fakeSpeech: FakeSpeech };

/** Both run in the page before any script of the app, so they use nothing from outside themselves. */
export function removeSpeech(): void {
  Reflect.deleteProperty(window, 'speechSynthesis');
  Reflect.deleteProperty(window, 'SpeechSynthesisUtterance');
}

/**
 * Speaks without a sound, and reads each sentence until the test ends it. As on phones, the voices
 * arrive late, a sentence that is cut reports an error, and one given right after a cut is lost.
 */
export function installVoices(voices: readonly { lang: string; local: boolean }[]): void {
  class Utterance {
    voice: object | null = null;
    lang = '';
    onend: ((event: object) => void) | null = null;
    onerror: ((event: object) => void) | null = null;
    constructor(readonly text: string) {}
  }
  let current: Utterance | undefined;
  let deaf = false;
  let arrived: object[] = [];
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => arrived,
    speak(utterance: Utterance) {
      if (deaf || current !== undefined) return;
      current = utterance;
      speech.said.push(utterance.text);
    },
    cancel() {
      const cut = current;
      current = undefined;
      deaf = true;
      setTimeout(() => {
        deaf = false;
        cut?.onerror?.({ error: 'interrupted' });
      }, 0);
    },
  });
  const speech = {
    said: [] as string[],
    get reading() {
      return current?.text;
    },
    end() {
      const read = current;
      current = undefined;
      read?.onend?.({});
    },
    fail() {
      const lost = current;
      current = undefined;
      lost?.onerror?.({ error: 'synthesis-failed' });
    },
  };
  Object.defineProperties(window, {
    speechSynthesis: { value: synthesis },
    SpeechSynthesisUtterance: { value: Utterance },
    fakeSpeech: { value: speech },
  });
  setTimeout(() => {
    arrived = voices.map(({ lang, local }) => ({ lang, localService: local, name: lang }));
    synthesis.dispatchEvent(new Event('voiceschanged'));
  }, 50);
}
