/** Something an editor has to mend: in which file, at which field, and what to do about it. */
export type Problem = Readonly<{
  /** Path of the file below the content folder, with forward slashes. */
  file: string;
  /** Keys and positions that lead to the field; empty for the whole file. */
  path: readonly (string | number)[];
  /** One Vietnamese sentence an official would understand. */
  message: string;
  /** Line of the file, from 1, when it is known without looking the field up. */
  line?: number;
}>;

/** Writes a path as editors read it: `tasks[3].source.quote`. The first item of a list is 1. */
export function fieldName(path: readonly (string | number)[]): string {
  return path.reduce<string>((name, step) => {
    if (typeof step === 'number') return `${name}[${step + 1}]`;
    return name === '' ? step : `${name}.${step}`;
  }, '');
}
