import type { Voice } from './port.ts';

type Synthesis = Pick<SpeechSynthesis, 'getVoices' | 'speak' | 'cancel'> &
  Partial<Pick<SpeechSynthesis, 'addEventListener' | 'onvoiceschanged'>>;

/** What a browser speaks with. Android's WebView has none of it, older Safaris not all. */
export type Speaker = Readonly<{
  speechSynthesis?: Synthesis;
  SpeechSynthesisUtterance?: typeof SpeechSynthesisUtterance;
}>;

/** How long the voices may take to arrive, in milliseconds. */
const arrival = 10_000;
/** Rest after a cut, in milliseconds: some phones lose a sentence that follows it at once. */
const rest = 150;
/** Longest time for a sentence, in milliseconds: a voice that fails may say nothing of it. */
const longest = (sentence: string) => 10_000 + 300 * sentence.length;

/** The phone's own Vietnamese voice, looked for once; nothing where it has none in time. */
export function findVoice(speaker: Speaker = globalThis): Promise<Voice | undefined> {
  const { speechSynthesis: synthesis, SpeechSynthesisUtterance: Utterance } = speaker;
  if (!synthesis || !Utterance) return Promise.resolve(undefined);
  return new Promise<Voice | undefined>((resolve) => {
    const look = () => {
      try {
        // A voice that is not on the phone would send what it reads to somebody's server.
        const voice = synthesis
          .getVoices()
          .find(({ lang, localService }) => localService && /^vi(?:[-_]|$)/i.test(lang));
        if (voice) resolve(createVoice(synthesis, Utterance, voice));
      } catch {
        // Speech that throws when it is asked for its voices has none.
        resolve(undefined);
      }
    };
    look();
    if (synthesis.addEventListener) synthesis.addEventListener('voiceschanged', look);
    else synthesis.onvoiceschanged = look;
    setTimeout(() => {
      // Safari may say nothing of voices that have come meanwhile.
      look();
      resolve(undefined);
    }, arrival);
  }).catch(() => undefined);
}

function createVoice(
  synthesis: Synthesis,
  Utterance: typeof SpeechSynthesisUtterance,
  voice: SpeechSynthesisVoice,
): Voice {
  let stop = () => {};
  let restUntil: Promise<void> | undefined;

  const cut = () => {
    synthesis.cancel();
    const resting = new Promise<void>((resolve) => setTimeout(resolve, rest)).then(() => {
      if (restUntil === resting) restUntil = undefined;
    });
    restUntil = resting;
  };

  const speak = (sentence: string) =>
    new Promise<'read' | 'stopped'>((resolve) => {
      stop();
      const utterance = new Utterance(sentence);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      let over = false;
      // As long as `stop` leads here, the utterance is held: one that nobody holds loses its events.
      const finish = (how: 'read' | 'stopped') => {
        if (over) return;
        over = true;
        stop = () => {};
        clearTimeout(limit);
        utterance.onend = utterance.onerror = null;
        if (how === 'stopped') cut();
        resolve(how);
      };
      const begin = () => {
        try {
          if (!over) synthesis.speak(utterance);
        } catch {
          finish('stopped');
        }
      };
      const limit = setTimeout(() => finish('stopped'), longest(sentence));
      utterance.onend = () => finish('read');
      utterance.onerror = () => finish('stopped');
      stop = () => finish('stopped');
      // At once where possible: Safari lets a page speak only in answer to a press.
      if (restUntil) restUntil.then(begin);
      else begin();
    });

  return { speak, stop: () => stop() };
}
