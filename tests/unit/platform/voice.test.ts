import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Voice } from '../../../src/platform/port.ts';
import { findVoice, type Speaker } from '../../../src/platform/voice.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const linh = { lang: 'vi-VN', localService: true, name: 'Linh' } as SpeechSynthesisVoice;
const remote = { lang: 'vi-VN', localService: false, name: 'Far' } as SpeechSynthesisVoice;
const english = { lang: 'en-US', localService: true, name: 'Sam' } as SpeechSynthesisVoice;

class Utterance {
  voice: SpeechSynthesisVoice | null = null;
  lang = '';
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;
  constructor(readonly text: string) {}
}

/** A browser's speech that says nothing aloud and remembers what it was asked. */
function aSpeaker(voices: SpeechSynthesisVoice[], how: 'listener' | 'property' = 'listener') {
  const done: string[] = [];
  const given: Utterance[] = [];
  const synthesis = {
    onvoiceschanged: null as (() => void) | null,
    getVoices: () => voices,
    speak: (utterance: Utterance) => {
      given.push(utterance);
      done.push(utterance.text);
    },
    cancel: () => done.push('cut'),
    ...(how === 'listener' && {
      addEventListener: (_: string, listener: () => void) => {
        synthesis.onvoiceschanged = listener;
      },
    }),
  };
  return {
    done,
    given,
    synthesis,
    arrive: (voice: SpeechSynthesisVoice, told = true) => {
      voices.push(voice);
      if (told) synthesis.onvoiceschanged?.();
    },
    speaker: {
      speechSynthesis: synthesis,
      SpeechSynthesisUtterance: Utterance,
    } as unknown as Speaker,
  };
}

/** What has been found by now; "nothing yet" while it is still being looked for. */
async function foundNow(voice: Promise<Voice | undefined>): Promise<Voice | undefined | string> {
  return Promise.race([voice, vi.advanceTimersByTimeAsync(0).then(() => 'nothing yet')]);
}

async function aVoice(speech = aSpeaker([linh])) {
  const voice = await findVoice(speech.speaker);
  if (!voice) throw new Error('no voice');
  return { ...speech, voice };
}

describe('a voice is found', () => {
  test.each(['vi-VN', 'vi_VN', 'vi', 'VI-vn'])('when its language is %s', async (lang) => {
    const { speaker } = aSpeaker([english, { ...linh, lang }]);
    expect(await foundNow(findVoice(speaker))).toHaveProperty('speak');
  });

  test.each(['listener', 'property'] as const)('when it comes late, by %s', async (how) => {
    const { speaker, arrive } = aSpeaker([english], how);
    const voice = findVoice(speaker);
    expect(await foundNow(voice)).toBe('nothing yet');
    arrive(linh);
    expect(await foundNow(voice)).toHaveProperty('speak');
  });

  test('when it comes and nothing tells so', async () => {
    const { speaker, arrive } = aSpeaker([]);
    const voice = findVoice(speaker);
    arrive(linh, false);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await foundNow(voice)).toHaveProperty('speak');
  });
});

describe('no voice is found', () => {
  test.each<[string, Speaker]>([
    ['cannot speak', {}],
    ['has half of what it takes', { speechSynthesis: aSpeaker([linh]).synthesis as never }],
    [
      'throws when it is asked',
      {
        ...aSpeaker([]).speaker,
        speechSynthesis: {
          getVoices: () => {
            throw new Error('no');
          },
        } as never,
      },
    ],
  ])('where the browser %s', async (_, speaker) => {
    expect(await foundNow(findVoice(speaker))).toBeUndefined();
  });

  test.each([
    ['has none', []],
    ['has one of another language', [english]],
    ['has one whose language only begins like it', [{ ...linh, lang: 'vie-x' }]],
    ['would send what it reads to a server', [remote]],
  ])('where the phone %s, once it had time to come', async (_, voices) => {
    const voice = findVoice(aSpeaker(voices).speaker);
    expect(await foundNow(voice)).toBe('nothing yet');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await foundNow(voice)).toBeUndefined();
  });
});

test('a sentence is given to the local voice at once, and read to its end', async () => {
  const { voice, given, done } = await aVoice(aSpeaker([remote, linh]));
  const answer = voice.speak('Mở Cổng.');
  expect(given[0]).toMatchObject({ text: 'Mở Cổng.', voice: linh, lang: 'vi-VN' });
  given[0]?.onend?.();
  expect(await answer).toBe('read');
  expect(done).toEqual(['Mở Cổng.']);
});

test('sentences that follow each other are not held up', async () => {
  const { voice, given, done } = await aVoice();
  const first = voice.speak('Một.');
  given[0]?.onend?.();
  await first;
  voice.speak('Hai.');
  expect(done).toEqual(['Một.', 'Hai.']);
});

test('stopping cuts the sentence, once', async () => {
  const { voice, done } = await aVoice();
  const answer = voice.speak('Một.');
  voice.stop();
  voice.stop();
  expect(await answer).toBe('stopped');
  expect(done).toEqual(['Một.', 'cut']);
});

test('stopping while nothing is read leaves the speech of others alone', async () => {
  const { voice, done } = await aVoice();
  voice.stop();
  expect(done).toEqual([]);
});

test('a new sentence takes the place of the one before, after a rest', async () => {
  const { voice, given, done } = await aVoice();
  const first = voice.speak('Một.');
  const cut = given[0]?.onerror;
  const second = voice.speak('Hai.');
  expect(await first).toBe('stopped');
  expect(done).toEqual(['Một.', 'cut']);
  await vi.advanceTimersByTimeAsync(150);
  expect(done).toEqual(['Một.', 'cut', 'Hai.']);
  // The phone tells of the cut when the next sentence is already being read.
  cut?.();
  given[1]?.onend?.();
  expect(await second).toBe('read');
});

test('of several sentences asked for in a rest only the last is read', async () => {
  const { voice, done } = await aVoice();
  for (const sentence of ['Một.', 'Hai.', 'Ba.']) voice.speak(sentence);
  await vi.advanceTimersByTimeAsync(1000);
  expect(done.filter((each) => each !== 'cut')).toEqual(['Một.', 'Ba.']);
});

test('a sentence that fails has been stopped', async () => {
  const { voice, given } = await aVoice();
  const answer = voice.speak('Một.');
  given[0]?.onerror?.();
  expect(await answer).toBe('stopped');
});

test('a sentence that the phone refuses has been stopped', async () => {
  const speech = aSpeaker([linh]);
  speech.synthesis.speak = () => {
    throw new Error('no');
  };
  const { voice } = await aVoice(speech);
  expect(await voice.speak('Một.')).toBe('stopped');
});

test('a sentence that never ends has been stopped after a time that fits its length', async () => {
  const { voice, done } = await aVoice();
  const over = vi.fn();
  voice.speak('a'.repeat(100)).then(over);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(over).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(over.mock.calls).toEqual([['stopped']]);
  expect(done).toContain('cut');
});
