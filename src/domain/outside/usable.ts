import type { OutsideLink } from '../../content/types.ts';
import { holdsOn } from '../time/age.ts';

/** Whether there is a way over an outside link on a day: the site shows it, and it is in use. */
export function isUsable(link: OutsideLink, today: string): boolean {
  return link.mode !== 'hide' && holdsOn(link, today);
}
