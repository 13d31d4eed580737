/**
 * What was done before a late storage arrived, to be done again on what it has kept: `did` takes note
 * of an act, `over` does all of them once and ends the taking of notes.
 */
export function createReplay<Value>() {
  let early: ((value: Value) => Value)[] | undefined = [];
  return {
    did: (act: (value: Value) => Value): void => {
      early?.push(act);
    },
    over: (kept: Value): Value => {
      const acts = early ?? [];
      early = undefined;
      return acts.reduce((value, act) => act(value), kept);
    },
  };
}
