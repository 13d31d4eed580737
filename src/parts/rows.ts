import { toPath } from '../addresses.ts';
import type { Row } from '../ui/RowList.tsx';

type Titled = Readonly<{ id: string; title: string }>;

/** A row of a list that leads to a guide. */
export function guideRow({ id, title }: Titled): Row {
  return { to: toPath({ screen: 'guide', guide: id }), title };
}

/** A row that leads to a task of a notice. */
export function taskRow({ id, title }: Titled): Row {
  return { to: toPath({ screen: 'task', task: id }), title };
}

/** A row that leads to a procedure, under its official name. */
export function procedureRow({ id, name }: Readonly<{ id: string; name: string }>): Row {
  return { to: toPath({ screen: 'procedure', procedure: id }), title: name };
}
