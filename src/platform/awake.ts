import { type Answer, type Awake, failed } from './port.ts';

/** How long the screen stays kept after the last release, in milliseconds: steps follow each other. */
const linger = 1000;

/**
 * Keeps the screen on for as long as anybody wants it. `set` asks the phone; it is asked once for
 * several holders, and again only after it said no. Calls never overtake each other.
 */
export function createAwake(set: (on: boolean) => Promise<Answer>): () => Awake {
  let holders = 0;
  let letting: ReturnType<typeof setTimeout> | undefined;
  let kept: Promise<Answer> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const ask = (on: boolean): Promise<Answer> => {
    const answer = last.then(() => set(on)).catch(() => failed('failed'));
    last = answer;
    return answer;
  };
  return () => {
    holders += 1;
    clearTimeout(letting);
    if (!kept) {
      const asked = ask(true);
      kept = asked;
      asked.then(({ ok }) => {
        if (!ok && kept === asked) kept = undefined;
      });
    }
    let held = true;
    return {
      answer: kept,
      release: () => {
        if (!held) return;
        held = false;
        holders -= 1;
        clearTimeout(letting);
        if (holders > 0) return;
        letting = setTimeout(() => {
          // Also after a no: what did not answer in time may have been done all the same.
          kept = undefined;
          ask(false);
        }, linger);
      },
    };
  };
}
