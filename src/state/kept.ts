import { createStore, type StoreApi } from 'zustand/vanilla';
import type { TextStorage } from '../platform/port.ts';
import { readSaved, type Saved, safely, savedText, worked } from './saved.ts';

type Change<State> = (state: State) => State;

/** Hears whether the storage has kept the state of a store as it is now. */
export type OnWrite = (name: string, kept: boolean) => void;

type Journal<State> = Readonly<{
  /** A storage that is there at once. */
  storage: TextStorage;
  /** Adds what an earlier run did, and could not write, to what was kept. */
  add: (kept: State, undone: State) => State;
}>;

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
  onWrite?: OnWrite;
  /** What is done before the storage arrives, written where it outlives a closing of the app until then. */
  journal?: Journal<State>;
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
     * anything else is done with a storage that is still to arrive. Whether all of it is surely gone.
     */
    forget: () => boolean;
    /** Writes the state as it is now once more, after the storage did not keep it. */
    writeAgain: () => void;
  }>;

/**
 * Keeps a state as text. What is done before the storage arrives is done again on what it has kept,
 * and written once. No storage and no text makes it throw.
 */
export function createKept<State extends object, Acts>(
  recipe: Recipe<State>,
  actsOf: (tools: Tools<State>) => Acts,
): Kept<State, Acts> {
  const { name, empty, start = empty, read, part = (state) => state, arriving, journal } = recipe;
  const store = createStore<State>(() => start);
  const get = store.getState;
  let storage: TextStorage | undefined;
  let early: Change<State>[] = [];
  let missedWrite = false;
  let forgotten = false;
  const waiting: (() => void)[] = [];
  const inJournal = `early ${name}`;
  const written = journal && readSaved(journal.storage, inJournal);
  /** What an earlier run has left in the journal. */
  let undone = written && Object.keys(written).length > 0 ? read(written, empty) : undefined;

  const write = (state: State) => {
    if (storage) {
      const kept = put(name, storage, state);
      recipe.onWrite?.(name, kept && !storage.forgetful);
      if (kept && journal) safely(() => journal.storage.removeItem(inJournal));
      return;
    }
    missedWrite = true;
    if (journal) put(inJournal, journal.storage, undone ? journal.add(undone, state) : state);
  };
  const put = (as: string, into: TextStorage, state: State) =>
    worked(() => into.setItem(as, savedText(part(state))));
  const erase = () => {
    if (!storage) return false;
    // What cannot be taken out is at least emptied.
    const { removeItem, standsIn } = storage;
    const emptied = put(name, storage, empty);
    const removed = worked(() => removeItem(name));
    return (emptied || removed) && !standsIn;
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
    arrived.onOutsideChange?.((changed) => {
      if (changed === name) store.setState(read(readSaved(arrived, name), get()), true);
    });
    if (forgotten) erase();
    const held = () => {
      const saved = read(readSaved(arrived, name), get());
      return undone && journal ? journal.add(saved, undone) : saved;
    };
    const known = forgotten ? get() : early.reduce((state, change) => change(state), held());
    if (undone) missedWrite = true;
    undone = undefined;
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
      undone = undefined;
      store.setState(empty, true);
      const clean = !journal || worked(() => journal.storage.removeItem(inJournal));
      return erase() && clean;
    },
    writeAgain: () => write(get()),
  };
}
