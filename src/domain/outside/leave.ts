import type { LinkedAddress } from '../../content/types.ts';
import { holdsOn } from '../time/age.ts';

/** Whether there is a way to an outside address on a day: the site shows it, and it is in use. */
export function canLeave(address: LinkedAddress | undefined, today: string): boolean {
  return address !== undefined && address.mode !== 'hide' && holdsOn(address, today);
}
