import { toPath } from '../../../addresses.ts';
import type { Guide } from '../../../content/types.ts';
import { type Handover, progressOf } from '../../../domain/errands/handOver.ts';

/** Where somebody goes on with a guide: at their step, or at its beginning. */
export function stopPath(guide: Guide, progress: Handover): string {
  const { at } = progressOf(guide, progress);
  return at
    ? toPath({ screen: 'step', guide: guide.id, step: at.step.id })
    : toPath({ screen: 'guide', guide: guide.id });
}
