import { createStore, type StoreApi } from 'zustand/vanilla';
import type { TextStorage } from '../platform/port.ts';
import { readSaved, type Saved, safely, savedText } from './saved.ts';

type Change<State> = (state: State) => State;

type Recipe<State> = Readonly<{
  /** What the state is kept under. */
  name: string;
  /** What forgetting goes back to. */
  empty: State;
  /** The first state, where that is not `empty`. */
  start?: State;
  /** Makes a state of saved data of unknown shape, field by field; `now` is what is known without it. */
  read: (saved: Saved, now: State) => State;
  /** What is kept of a state, where that is not all of it. */
  part?: (state: State) => object;
  /** The storage, which may arrive late or never; until then the store works from memory. */
  arriving: Promise<TextStorage>;
  /** Hears of what is done, and not of what was kept. */
  onAct?: () => void;
}>;

type Tools<State> = Readonly<{
  /** For what a person does: also done again on what a late storage has kept. */
  act: (change: Change<State>) => void;
  /** For what merely changes: `read` decides what becomes of it when the storage arrives. */
  set: (change: Change<State>) => void;
  get: () => State;
}>;

/** A store of Zustand's to be read, `acts` to change it, and what becomes of it in its storage. */
export type Kept<State, Acts> = Pick<
  StoreApi<State>,
  'getState' | 'getInitialState' | 'subscribe'
> &
  Readonly<{
    name: string;
    acts: Acts;
    /** Whether what was kept is known. Those who subscribe hear of it as of a change. */
    hasArrived: () => boolean;
    /** Calls when the storage has arrived and been read; at once if it has. */
    onArrival: (then: () => void) => void;
    /**
     * Goes back to the beginning and takes the name out of the storage before it returns, or before
     * anything else is done with a storage that is still to arrive.
     */
    forget: () => void;
  }>;

/**
 * Keeps a state as text. What is done before the storage arrives is done again on what it has kept,
 * and written once. No storage and no text makes it throw.
 */
export function createKept<State extends object, Acts>(
  recipe: Recipe<State>,
  actsOf: (tools: Tools<State>) => Acts,
): Kept<State, Acts> {
  const { name, empty, start = empty, read, part = (state) => state, arriving } = recipe;
  const store = createStore<State>(() => start);
  const get = store.getState;
  let storage: TextStorage | undefined;
  let early: Change<State>[] = [];
  let missedWrite = false;
  let forgotten = false;
  const waiting: (() => void)[] = [];

  const write = (state: State) => {
    if (!storage) missedWrite = true;
    safely(() => storage?.setItem(name, savedText(part(state))));
  };
  const erase = () => {
    if (!storage) return;
    // What cannot be taken out is at least emptied.
    write(empty);
    safely(() => storage?.removeItem(name));
  };
  const set = (change: Change<State>) => {
    store.setState(change, true);
    write(get());
  };
  const act = (change: Change<State>) => {
    if (!storage) early.push(change);
    set(change);
    recipe.onAct?.();
  };
  const arrive = (arrived: TextStorage) => {
    storage = arrived;
    if (forgotten) erase();
    const known = forgotten
      ? get()
      : early.reduce((state, change) => change(state), read(readSaved(arrived, name), get()));
    early = [];
    // A new object, so that those who subscribe hear of the arrival.
    store.setState({ ...known }, true);
    if (missedWrite) write(get());
    for (const then of waiting) then();
  };
  // A storage that gets lost is as one that never comes.
  arriving.then(arrive, () => {});

  return {
    ...store,
    name,
    acts: actsOf({ act, set, get }),
    hasArrived: () => storage !== undefined,
    onArrival: (then) => {
      if (storage) then();
      else waiting.push(then);
    },
    forget: () => {
      forgotten = true;
      missedWrite = false;
      store.setState(empty, true);
      erase();
    },
  };
}
