/** Where a reading by voice is: at which sentence (from 0), and whether it is being read. */
export type Listening = Readonly<{
  phase: 'silent' | 'speaking' | 'paused' | 'ended' | 'failed';
  at: number;
}>;

/** What the person does, what the voice reports, and the page going out of sight. */
export type ListeningEvent = 'press' | 'before' | 'after' | 'read' | 'failed' | 'hidden';

/** Nothing is read before somebody asks. */
export const silent: Listening = { phase: 'silent', at: 0 };

/**
 * What follows from an event, with `count` sentences. A new object with the phase "speaking" means
 * that its sentence is begun (again): phones cannot be trusted to pause inside a sentence. What
 * comes too late changes nothing and gives the same object.
 */
export function listenOn(state: Listening, event: ListeningEvent, count: number): Listening {
  const { phase, at } = state;
  const read = (sentence: number): Listening => ({ phase: 'speaking', at: sentence });
  const over: Listening = { phase: 'ended', at: count - 1 };
  switch (event) {
    case 'press':
      if (phase === 'speaking') return { phase: 'paused', at };
      return read(phase === 'ended' ? 0 : at);
    case 'before':
      return read(phase === 'ended' ? at : Math.max(0, at - 1));
    case 'after':
      if (phase === 'ended') return read(0);
      return at + 1 < count ? read(at + 1) : over;
    case 'read':
      if (phase !== 'speaking') return state;
      return at + 1 < count ? read(at + 1) : over;
    case 'failed':
      return phase === 'speaking' ? { phase: 'failed', at } : state;
    case 'hidden':
      return phase === 'speaking' ? { phase: 'paused', at } : state;
  }
}
