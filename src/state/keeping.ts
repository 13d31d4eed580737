import { createStore } from 'zustand/vanilla';

/** Whether the phone keeps what is done. */
type Keeping = Readonly<{
  /** Names of stores of which the storage did not keep the last change. */
  lost: readonly string[];
}>;

/**
 * Takes the phone for one that keeps, until it does not. As soon as it keeps something again, what it
 * did not keep before is written once more, by `writeAgain` with the name of the store.
 */
export function createKeeping(writeAgain: (name: string) => void) {
  const store = createStore<Keeping>(() => ({ lost: [] }));
  const note = (name: string, kept: boolean): void => {
    const { lost } = store.getState();
    if (lost.includes(name) !== kept) return;
    store.setState({ lost: kept ? lost.filter((each) => each !== name) : [...lost, name] });
  };
  const onWrite = (name: string, kept: boolean): void => {
    note(name, kept);
    if (kept) for (const other of store.getState().lost) writeAgain(other);
  };
  return { ...store, onWrite };
}
