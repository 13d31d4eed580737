import { useEffect, useRef, useState } from 'react';
import { recordingOf } from '../../../content/index.ts';
import { whenHidden } from './whenHidden.ts';

/** Where a recording is; "opening" also when the network keeps it waiting in the middle. */
type RecordingPhase = 'silent' | 'opening' | 'speaking' | 'paused' | 'ended' | 'failed';

/** How long a recording may keep people waiting, in milliseconds; `play()` may never answer. */
const patience = 10_000;

/** Plays one recording, silent until pressed; it goes on where it was, and ends with the screen. */
export function useRecording(name: string | undefined) {
  const [phase, setPhase] = useState<RecordingPhase>('silent');
  const player = useRef<Player>();
  useEffect(() => {
    if (name === undefined) return;
    const own = createPlayer(() => recordingOf(name), setPhase);
    player.current = own;
    return own.close;
  }, [name]);
  return { phase, press: () => player.current?.press() };
}

type Player = ReturnType<typeof createPlayer>;

function createPlayer(load: () => Promise<string>, report: (phase: RecordingPhase) => void) {
  const audio = new Audio();
  let address: string | undefined;
  let phase: RecordingPhase = 'silent';
  let limit: ReturnType<typeof setTimeout> | undefined;
  const isOn = () => phase === 'opening' || phase === 'speaking';
  const become = (next: RecordingPhase) => {
    clearTimeout(limit);
    if (next === 'opening') limit = setTimeout(fail, patience);
    phase = next;
    report(next);
  };
  const fail = () => {
    if (!isOn()) return;
    become('failed');
    audio.pause();
    // What has failed is fetched anew.
    audio.removeAttribute('src');
  };
  const findAddress = async () => {
    address = await load();
  };
  const play = () => {
    if (phase !== 'opening' || address === undefined) return;
    if (!audio.src) audio.src = address;
    return audio.play();
  };
  const pause = () => {
    if (!isOn()) return;
    become('paused');
    audio.pause();
  };

  audio.preload = 'none';
  audio.onplaying = () => become('speaking');
  audio.onwaiting = () => {
    if (isOn()) become('opening');
  };
  audio.onended = () => become('ended');
  audio.onerror = fail;
  // A call that comes in pauses it too.
  audio.onpause = () => {
    if (!audio.ended) pause();
  };
  // Known before the press: Safari plays only in direct answer to it. If not, the press asks again.
  findAddress().catch(() => {});
  const stopWatching = whenHidden(pause);

  return {
    press: () => {
      if (isOn()) return pause();
      become('opening');
      Promise.resolve(address === undefined ? findAddress().then(play) : play()).catch(fail);
    },
    close: () => {
      stopWatching();
      become('silent');
      audio.pause();
      audio.removeAttribute('src');
      // Only this lets go of what is still being fetched.
      audio.load();
    },
  };
}
