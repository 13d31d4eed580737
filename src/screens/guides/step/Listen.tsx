import { useMemo } from 'react';
import type { Step } from '../../../content/types.ts';
import words from '../../../content/words/listen.json';
import { stepSentences } from '../../../domain/aloud/speech.ts';
import { fill } from '../../../domain/text/fill.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { Message } from '../../../ui/Message.tsx';
import { useListening, useVoice } from './useListening.ts';
import { useRecording } from './useRecording.ts';
import './listen.css';

/**
 * Reads a step aloud: by its recording if it has one, else by the phone's Vietnamese voice; where
 * there is neither, it shows nothing. It never begins by itself and ends with the step's screen.
 */
export function Listen({ step }: { step: Step }) {
  const voice = useVoice();
  const sentences = useMemo(() => stepSentences(step, words.sounds), [step]);
  const { listening, tell } = useListening(sentences, voice);
  const recording = useRecording(step.audio);

  if (!voice && step.audio === undefined) return null;
  const isRecorded = step.audio !== undefined && !(recording.phase === 'failed' && voice);
  const phase = isRecorded ? recording.phase : listening.phase;
  const sentence = isRecorded || phase === 'silent' ? undefined : sentences[listening.at];
  return (
    <div className="listen">
      <ActionButton icon="sound" onPress={isRecorded ? recording.press : () => tell('press')}>
        {words.button[phase]}
      </ActionButton>
      {/* What is being read is said nowhere else: a screen reader would talk over the voice. */}
      <Message>
        {phase === 'opening' && <p>{words.opening}</p>}
        {phase === 'failed' && <p>{isRecorded ? words.recordingFailed : words.voiceFailed}</p>}
        {!isRecorded && step.audio !== undefined && phase === 'silent' && (
          <p>{words.voiceInstead}</p>
        )}
      </Message>
      {sentence && (
        <>
          <div className="listen-moves">
            <ActionButton onPress={() => tell('before')}>{words.before}</ActionButton>
            <ActionButton onPress={() => tell('after')}>{words.after}</ActionButton>
          </div>
          <p className="quiet">
            {fill(words.sentenceOf, { number: listening.at + 1, count: sentences.length })}
          </p>
          <p className="listen-sentence">{sentence.written}</p>
        </>
      )}
    </div>
  );
}
