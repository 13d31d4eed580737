import type { ProcedureRow } from '../content/types.ts';
import type { Bundle } from './read/bundle.ts';

/** Procedures to a file: few enough to open one quickly, enough that thousands make few files. */
const most = 25;
/** As long as there are few procedures, they have this many files. */
const least = 8;

/** What lists show of the procedures. */
export function procedureRows({ procedures }: Bundle): ProcedureRow[] {
  return procedures.map(({ id, name, said, group, level }) => ({
    id,
    name,
    said: said.slice(0, 3),
    group,
    level,
  }));
}

/** How many files the procedures are spread over. */
export function groupCount({ procedures }: Bundle): number {
  return Math.max(Math.min(procedures.length, least), Math.ceil(procedures.length / most));
}
