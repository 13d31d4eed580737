import { toPath } from '../../../addresses.ts';
import type { Guide } from '../../../content/types.ts';
import { type HandOver, progressOf } from '../../../domain/errands/handOver.ts';

/** Where somebody goes on with a guide: at their step, or at its beginning. */
export function stopPath(guide: Guide, progress: HandOver): string {
  const { current } = progressOf(guide, progress);
  return current
    ? toPath({ screen: 'step', guide: guide.id, step: current.step.id })
    : toPath({ screen: 'guide', guide: guide.id });
}
