import { toPath } from '../../../addresses.ts';
import type { Citation } from '../../../domain/notice/citations.ts';

/** Where an item that quotes a notice is shown. */
export function citationPath({ kind, id }: Citation, notice: string): string {
  return kind === 'task'
    ? toPath({ screen: 'task', task: id })
    : toPath({ screen: 'targets', notice, item: id });
}
