/** The number of the file, below `count`, that holds what has an id: the same when built and when asked. */
export function groupOf(id: string, count: number): number {
  let sum = 0;
  for (let at = 0; at < id.length; at++) sum = (sum * 31 + id.charCodeAt(at)) % 1_000_003;
  return sum % count;
}
