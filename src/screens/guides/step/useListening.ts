import { useEffect, useReducer, useState } from 'react';
import {
  type Listening,
  type ListeningEvent,
  listenOn,
  silent,
} from '../../../domain/aloud/listening.ts';
import type { SpokenSentence } from '../../../domain/aloud/speech.ts';
import type { Voice } from '../../../platform/port.ts';
import { useServices } from '../../../state/services.ts';
import { whenHidden } from './whenHidden.ts';

/** The phone's Vietnamese voice; nothing while that is not known and where there is none. */
export function useVoice(): Voice | undefined {
  const { platform } = useServices();
  const [voice, setVoice] = useState<Voice>();
  useEffect(() => {
    let here = true;
    platform.voice.then((found) => {
      if (here) setVoice(found);
    });
    return () => {
      here = false;
    };
  }, [platform]);
  return voice;
}

/** Reads sentences by a voice, silent until told to; a reading that is left is cut. */
export function useListening(
  sentences: readonly SpokenSentence[],
  voice: Voice | undefined,
): Readonly<{ listening: Listening; tell: (event: ListeningEvent) => void }> {
  const [listening, tell] = useReducer(
    (state: Listening, event: ListeningEvent) => listenOn(state, event, sentences.length),
    silent,
  );
  useEffect(() => {
    const sentence = sentences[listening.at];
    if (listening.phase !== 'speaking' || !voice || !sentence) return;
    let here = true;
    voice.speak(sentence.spoken).then((how) => {
      if (here) tell(how === 'read' ? 'read' : 'failed');
    });
    const stopWatching = whenHidden(() => tell('hidden'));
    return () => {
      here = false;
      stopWatching();
      voice.stop();
    };
  }, [listening, sentences, voice]);
  return { listening, tell };
}
