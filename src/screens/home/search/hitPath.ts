import { screenPath, toPath } from '../../../addresses.ts';
import type { SearchDoc } from '../../../content/types.ts';

/** Where a hit leads. A place names the screen itself. */
export function hitPath({ kind, id, notice }: SearchDoc): string {
  switch (kind) {
    case 'guide':
      return toPath({ screen: 'guide', guide: id });
    case 'event':
      return toPath({ screen: 'event', event: id });
    case 'procedure':
      return toPath({ screen: 'procedure', procedure: id });
    case 'task':
      return toPath({ screen: 'task', task: id });
    case 'document':
      return toPath({ screen: 'targets', item: id, ...(notice ? { notice } : {}) });
    case 'lesson':
      return toPath({ screen: 'lesson', lesson: id });
    case 'term':
      return toPath({ screen: 'terms', term: id });
    case 'unit':
      return toPath({ screen: 'units', unit: id });
    case 'screen':
      return screenPath(id);
  }
}
