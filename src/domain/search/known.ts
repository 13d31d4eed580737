/**
 * What a link asks of a list, when it is one of the choices the list has; nothing otherwise. An old
 * link may ask for what is gone, and the list must never be narrowed by what no choice shows.
 */
export function known<Value>(asked: Value | undefined, choices: readonly Value[]) {
  return asked !== undefined && choices.includes(asked) ? asked : undefined;
}
